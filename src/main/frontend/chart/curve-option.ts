import type { LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Curve, CurveLine } from './curve';

export type CurveOption = ComposeOption<
  LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

const INK = '#4a5a69';
const RULE = '#d7dee5';
const LEGEND_LINE = 24;
const FONT = 'Noto Sans, Segoe UI, Helvetica Neue, DejaVu Sans, Arial, sans-serif';
/** Lines differ by dash too, for readers who don't see the colours and for paper. */
const LOOKS = [
  { color: '#14507c', type: 'solid', width: 3 },
  { color: '#b45f06', type: 'dashed', width: 3 },
] as const;

/** The library's description of curves of shares. */
export function curveOption(curve: Curve, locale: string | undefined, motion: boolean): CurveOption {
  const percent = new Intl.NumberFormat(locale ?? 'id-ID', { style: 'percent', maximumFractionDigits: 1 });
  const axis = (name: string) => ({
    type: 'value' as const,
    min: 0,
    max: 1,
    name,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: INK },
    splitLine: { lineStyle: { color: RULE } },
    axisLabel: { color: INK, formatter: (value: number) => percent.format(value) },
  });
  return {
    animation: motion,
    textStyle: { fontFamily: FONT },
    grid: { left: 24, right: 24, top: LEGEND_LINE * (curve.lines.length + 1) + 12, bottom: 28, containLabel: true },
    legend: { orient: 'vertical', top: 0, left: 0, itemWidth: 34, textStyle: { color: INK } },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value) => percent.format(Number(Array.isArray(value) ? value[1] : value)),
    },
    xAxis: { ...axis(curve.xName), nameGap: 28 },
    yAxis: { ...axis(curve.yName), nameGap: 48 },
    series: [...curve.lines.map((line, place) => series(line, place)), equality(curve.equality)],
  };
}

function series({ name, x, y }: CurveLine, place: number): LineSeriesOption {
  const look = LOOKS[place % LOOKS.length];
  return {
    type: 'line',
    name,
    color: look.color,
    showSymbol: x.length < 40,
    symbolSize: 5,
    lineStyle: look,
    emphasis: { disabled: true },
    data: x.map((value, i) => [value, y[i]]),
  };
}

function equality(name: string): LineSeriesOption {
  return {
    type: 'line',
    name,
    color: INK,
    showSymbol: false,
    lineStyle: { color: INK, type: 'dotted', width: 2 },
    emphasis: { disabled: true },
    data: [
      [0, 0],
      [1, 1],
    ],
  };
}
