import { describe, expect, it } from 'vitest';
import { rows, summary, type Trend, type TrendPoint } from './trend';

const point = (year: number, value: number): TrendPoint => ({
  year,
  value,
  text: `${value}%`,
  source: 'BPS',
  joined: true,
});

const TREND: Trend = {
  title: 'Persentase penduduk miskin',
  unit: 'persen',
  lines: [
    { name: 'TTS', points: [point(2013, 27.81), point(2025, 24.5)] },
    { name: 'NTT', points: [point(2014, 19.82)] },
    { name: 'Indonesia', points: [] },
  ],
};

describe('a trend in words', () => {
  it('has one row a year and leaves cells without a figure empty', () => {
    expect(rows(TREND).map((row) => [row.year, ...row.points.map((p) => p?.value)])).toEqual([
      [2013, 27.81, undefined, undefined],
      [2014, undefined, 19.82, undefined],
      [2025, 24.5, undefined, undefined],
    ]);
  });

  it('says where each line begins and ends', () => {
    expect(summary(TREND)).toBe('Persentase penduduk miskin. TTS: 27.81% (2013) – 24.5% (2025); NTT: 19.82% (2014).');
  });
});
