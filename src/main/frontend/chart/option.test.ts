import { describe, expect, it } from 'vitest';
import { type Item, tooltip, trendOption } from './option';
import type { Trend, TrendPoint } from './trend';

const point = (year: number, value: number, joined = true): TrendPoint => ({
  year,
  value,
  text: `${value}%`,
  source: `ESDM ${year}`,
  joined,
});

const TREND: Trend = {
  title: 'Rasio elektrifikasi',
  unit: 'persen',
  lines: [
    { name: 'NTT', points: [point(2017, 60.74), point(2018, 61.9), point(2019, 85.84, false), point(2020, 88)] },
    { name: 'Indonesia', points: [point(2014, 84.35), point(2019, 98.89)] },
  ],
};

type Series = { name: string; symbol: string; lineStyle: { type: string }; data: Item[] };
const option = (trend: Trend, motion = true, narrow = false) => trendOption(trend, { locale: 'id-ID', motion, narrow });
const series = (trend: Trend) => option(trend).series as unknown as Series[];

describe('the option of a trend', () => {
  it('lifts the pen where a series is broken and keeps one name and look', () => {
    const ntt = series(TREND).filter((s) => s.name === 'NTT');
    expect(ntt.map((s) => s.data.map((item) => item.value[0]))).toEqual([
      [2017, 2018],
      [2019, 2020],
    ]);
    expect(new Set(ntt.map((s) => s.symbol))).toEqual(new Set(['circle']));
    expect((option(TREND).legend as { data: string[] }).data).toEqual(['NTT', 'Indonesia']);
  });

  it('tells lines apart without colour', () => {
    const looks = series(TREND).map((s) => `${s.symbol} ${s.lineStyle.type}`);
    expect(looks).toEqual(['circle solid', 'circle solid', 'triangle dashed']);
  });

  it('spans the years there are, and puts a single year in the middle', () => {
    expect(option(TREND).xAxis).toMatchObject({ min: 2014, max: 2020 });
    const single: Trend = { ...TREND, lines: [{ name: 'TTS', points: [point(2019, 49.96)] }] };
    expect(option(single).xAxis).toMatchObject({ min: 2018, max: 2020 });
  });

  it('names no line that has no figures', () => {
    const without: Trend = { ...TREND, lines: [{ name: 'TTS', points: [] }, ...TREND.lines] };
    expect((option(without).legend as { data: string[] }).data).toEqual(['NTT', 'Indonesia']);
  });

  it('stands still for readers who ask for less motion', () => {
    expect(option(TREND, false).animation).toBe(false);
    expect(option(TREND, true).animation).toBe(true);
  });

  it('gives every legend entry its own line on a narrow screen', () => {
    const top = (narrow: boolean) => (option(TREND, true, narrow).grid as { top: number }).top;
    expect(option(TREND, true, true).legend).toMatchObject({ orient: 'vertical' });
    expect(top(true)).toBeGreaterThan(top(false));
  });

  it('writes axis numbers as the language writes them', () => {
    const axis = option(TREND).yAxis as { axisLabel: { formatter: (value: number) => string } };
    expect(axis.axisLabel.formatter(46.5)).toBe('46,5');
  });
});

describe('the tooltip', () => {
  it('shows figure and source as text, never as markup', () => {
    const evil: TrendPoint = { ...point(2019, 50), source: '<img src=x>' };
    const box = tooltip([{ seriesName: 'NTT', data: { value: [2019, 50], point: evil } }]);
    expect(box.textContent).toContain('NTT: 50%');
    expect(box.textContent).toContain('<img src=x>');
    expect(box.querySelector('img')).toBeNull();
  });
});
