import type { ScatterSeriesOption } from 'echarts/charts';
import type {
  BrushComponentOption,
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { AlignedValues, AreaIndex } from './area-index';
import type { Choropleth } from './shown';
import { crossed, type Pair } from './pair';
import { hasValue, State } from './states';
import { figure, text, type Texts } from './texts';

export type ScatterOption = ComposeOption<
  ScatterSeriesOption | GridComponentOption | TooltipComponentOption | BrushComponentOption | MarkLineComponentOption
>;

/** One area as the library keeps it. */
export interface Dot {
  value: [number, number];
  code: string;
  name: string;
  demo: boolean;
  itemStyle: { color: string; borderColor: string; borderWidth: number; opacity: number };
  symbolSize: number;
}

/** The areas that have both figures; one without is no point, since no place would be honest. */
export function dotsOf(
  choropleth: Choropleth & { pair: Pair },
  index: AreaIndex,
  first: AlignedValues,
  second: AlignedValues,
  selected: string,
  passes: (id: number) => boolean,
): Dot[] {
  const { classes, states } = crossed(first, second, choropleth.edges, choropleth.pair);
  const size = index.size > 2000 ? 4 : 10;
  return index.data.codes.flatMap((code, i) => {
    if (!hasValue(states[i]) || classes[i] < 0) {
      return [];
    }
    const isSelected = code === selected;
    return {
      value: [first.values[i], second.values[i]] as [number, number],
      code,
      name: index.data.names[i],
      demo: states[i] === State.Demo,
      itemStyle: {
        color: choropleth.colors[classes[i]],
        borderColor: isSelected ? '#000000' : '#4a5a69',
        borderWidth: isSelected ? 3 : size > 4 ? 1 : 0,
        opacity: passes(index.data.ids[i]) ? 1 : 0.18,
      },
      symbolSize: isSelected ? size + 5 : size,
    };
  });
}

/** The library's description: dots, and the edges of the classes as lines on both axes. */
export function scatterOption(choropleth: Choropleth & { pair: Pair }, dots: Dot[], texts: Texts): ScatterOption {
  const { pair, edges, unit } = choropleth;
  const axis = (name: string, end: string) => ({
    type: 'value' as const,
    scale: true,
    name: end === '' ? name : `${name} (${end})`,
    nameLocation: 'middle' as const,
    nameGap: 28,
    nameTextStyle: { color: '#16202a' },
    axisLabel: { color: '#4a5a69', formatter: (value: number) => figure(value, '', texts.locale) },
    splitLine: { show: false },
  });
  return {
    animation: false,
    grid: { left: 58, right: 14, top: 12, bottom: 46 },
    xAxis: axis(pair.firstName, unit),
    yAxis: { ...axis(pair.name, pair.unit), nameGap: 40 },
    tooltip: {
      trigger: 'item',
      formatter: (params) => words(('data' in params ? params.data : undefined) as Dot | undefined, choropleth, texts),
    },
    brush: { xAxisIndex: 0, yAxisIndex: 0, brushType: 'rect', brushMode: 'single', outOfBrush: { colorAlpha: 0.25 } },
    series: [
      {
        type: 'scatter',
        data: dots,
        cursor: 'pointer',
        markLine: edgeLines(edges, pair.edges),
      },
    ],
  };
}

function edgeLines(first: number[], second: number[]): NonNullable<ScatterSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: '#8b98a3', type: 'dashed' },
    data: [
      ...first.slice(1, -1).map((edge) => ({ xAxis: edge })),
      ...second.slice(1, -1).map((edge) => ({ yAxis: edge })),
    ],
  };
}

function words(dot: Dot | undefined, { pair, unit }: Choropleth & { pair: Pair }, texts: Texts): string {
  if (!dot) {
    return '';
  }
  const lines = [
    dot.name,
    `${pair.firstName}: ${figure(dot.value[0], unit, texts.locale)}`,
    `${pair.name}: ${figure(dot.value[1], pair.unit, texts.locale)}`,
    dot.demo ? text(texts, 'demo') : '',
  ];
  return lines.filter(Boolean).map(escaped).join('<br>');
}

function escaped(line: string): string {
  return line.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
