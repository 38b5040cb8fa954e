import type { LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { runs, type Trend, type TrendPoint, years } from './trend';

export type TrendOption = ComposeOption<
  LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

type Single<T> = Exclude<T, undefined | unknown[]>;
type YearAxis = Single<TrendOption['xAxis']>;
type ValueAxis = Single<TrendOption['yAxis']>;

export interface Surroundings {
  locale: string | undefined;
  /** False where the reader asked for less motion. */
  motion: boolean;
  /** Where the legend needs a line for each entry. */
  narrow: boolean;
}

/** A point as the library keeps it; `point` is what the tooltip shows. */
export interface Item {
  value: [number, number];
  point: TrendPoint;
}

interface Look {
  color: string;
  dash: 'solid' | 'dashed' | 'dotted';
  symbol: 'circle' | 'triangle' | 'rect';
  width: number;
}

const INK = '#4a5a69';
const LINE = '#d7dee5';
const LEGEND_LINE = 24;
const AXIS_NAME = 32;
/** Named, not inherited: the library measures texts with it to place them. */
const FONT = 'Noto Sans, Segoe UI, Helvetica Neue, DejaVu Sans, Arial, sans-serif';

/** Each line differs by dash and symbol too, for readers who don't see the colours and for paper. */
const LOOKS: readonly Look[] = [
  { color: '#14507c', dash: 'solid', symbol: 'circle', width: 3 },
  { color: '#b45f06', dash: 'dashed', symbol: 'triangle', width: 2 },
  { color: '#4a5a69', dash: 'dotted', symbol: 'rect', width: 2 },
];

/** The library's description of a trend. A broken line is several series of one name, which share their entry in the legend. */
export function trendOption(trend: Trend, { locale, motion, narrow }: Surroundings): TrendOption {
  const drawn = trend.lines.filter((line) => line.points.length > 0);
  return {
    animation: motion,
    textStyle: { fontFamily: FONT },
    grid: {
      left: 8,
      right: 16,
      top: AXIS_NAME + LEGEND_LINE * (narrow ? drawn.length : 1),
      bottom: 8,
      containLabel: true,
    },
    legend: {
      orient: narrow ? 'vertical' : 'horizontal',
      top: 0,
      left: 0,
      itemWidth: 34,
      textStyle: { color: INK },
      data: drawn.map((line) => line.name),
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      formatter: (shown) => tooltip(shown),
      transitionDuration: motion ? 0.4 : 0,
    },
    xAxis: yearAxis(years(trend)),
    yAxis: valueAxis(trend.unit, locale),
    series: drawn.flatMap((line, place) =>
      runs(line).map((run) => series(line.name, run, LOOKS[place % LOOKS.length] as Look)),
    ),
  };
}

function yearAxis(shown: number[]): YearAxis {
  return {
    type: 'value',
    ...span(shown),
    minInterval: 1,
    splitLine: { show: false },
    axisLabel: { color: INK, formatter: (year: number) => (Number.isInteger(year) ? String(year) : '') },
  };
}

function valueAxis(unit: string, locale: string | undefined): ValueAxis {
  const numbers = new Intl.NumberFormat(locale ?? 'id-ID', { maximumFractionDigits: 2, notation: 'compact' });
  return {
    type: 'value',
    scale: true,
    name: unit,
    nameTextStyle: { color: INK, align: 'left' },
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: { color: INK, formatter: (value: number) => numbers.format(value) },
  };
}

/** The years of the axis; a single year stands in the middle. */
function span(shown: number[]): { min: number; max: number } {
  const first = shown[0] ?? 0;
  const last = shown.at(-1) ?? 0;
  return first === last ? { min: first - 1, max: last + 1 } : { min: first, max: last };
}

function series(name: string, run: TrendPoint[], look: Look): LineSeriesOption {
  return {
    type: 'line',
    name,
    color: look.color,
    symbol: look.symbol,
    symbolSize: 9,
    showSymbol: true,
    lineStyle: { type: look.dash, width: look.width, color: look.color },
    emphasis: { disabled: true },
    data: run.map((point): Item => ({ value: [point.year, point.value], point })),
  };
}

/** Year, and for every line its figure with the source. Built from nodes, so that no remark can become markup. */
export function tooltip(shown: unknown): HTMLElement {
  const entries = (Array.isArray(shown) ? shown : [shown]) as { seriesName?: string; data: Item }[];
  const box = document.createElement('div');
  box.className = 'tip';
  box.append(part('strong', String(entries[0]?.data.point.year ?? '')));
  for (const { seriesName, data } of entries) {
    box.append(part('div', `${seriesName ?? ''}: ${data.point.text}`), part('small', data.point.source));
  }
  return box;
}

function part(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
