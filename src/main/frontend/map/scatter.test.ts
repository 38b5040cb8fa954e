import { expect, it } from 'vitest';
import { AreaIndex } from './area-index';
import { dotsOf, scatterOption } from './scatter';
import { State } from './states';

const pair = {
  valuesUrl: '',
  edges: [10, 20, 30, 40],
  needs: [0, 1, 2],
  firstNeeds: [2, 1, 0],
  unit: '%',
  firstName: 'Rasio',
  name: 'Miskin',
};
const choropleth = {
  level: 'regency',
  tileJsonUrl: '',
  indexUrl: '',
  valuesUrl: '',
  edges: [40, 60, 80, 100],
  colors: ['#0', '#1', '#2', '#3', '#4', '#5', '#6', '#7', '#8'],
  absentColor: '#eee',
  unit: '%',
  pair,
};
const index = new AreaIndex({
  ids: [1, 2, 3],
  codes: ['53.01', '53.02', '53.03'],
  names: ['<b>A</b>', 'B', 'C'],
  parents: ['53', '53', '53'],
});
const first = { values: Float64Array.of(50, 90, 70), states: Uint8Array.of(0, 0, 0) };
const second = { values: Float64Array.of(35, 12, NaN), states: Uint8Array.of(State.Demo, 0, State.NotCollected) };

it('draws the areas that have both figures in the colours of the map', () => {
  const dots = dotsOf(choropleth, index, first, second, '53.02', (id) => id !== 2);
  expect(dots.map((dot) => [dot.code, dot.itemStyle.color, dot.demo])).toEqual([
    ['53.01', '#8', true],
    ['53.02', '#0', false],
  ]);
  expect(dots[1].itemStyle.opacity).toBeLessThan(dots[0].itemStyle.opacity);
  expect(dots[1].symbolSize).toBeGreaterThan(dots[0].symbolSize);
});

it('writes names as text, never as markup', () => {
  const dots = dotsOf(choropleth, index, first, second, '', () => true);
  const { tooltip } = scatterOption(choropleth, dots, { demo: 'DATA CONTOH' });
  const format = (tooltip as { formatter: (params: unknown) => string }).formatter;
  expect(format({ data: dots[0] })).toBe('&#60;b&#62;A&#60;/b&#62;<br>Rasio: 50%<br>Miskin: 35%<br>DATA CONTOH');
});
