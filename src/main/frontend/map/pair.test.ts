import { expect, it } from 'vitest';
import { NO_CLASS } from './choropleth';
import { crossed, type Pair, pairState } from './pair';
import { State } from './states';

const pair: Pair = {
  valuesUrl: '',
  edges: [10, 20, 30, 40],
  needs: [0, 1, 2],
  firstNeeds: [2, 1, 0],
  unit: '%',
  firstName: 'Rasio elektrifikasi',
  name: 'Persentase penduduk miskin',
};

it('makes the last colour the one in need of both', () => {
  const { classes, states } = crossed(
    { values: Float64Array.of(50, 99, 50, NaN), states: Uint8Array.of(0, 0, 0, State.Suppressed) },
    { values: Float64Array.of(40, 12, 12, 35), states: Uint8Array.of(0, 0, State.NotCollected, 0) },
    [46, 60, 80, 100],
    pair,
  );
  expect([...classes]).toEqual([8, 0, NO_CLASS, NO_CLASS]);
  expect([...states]).toEqual([State.Value, State.Value, State.NotCollected, State.Suppressed]);
});

it('lets a demonstration value on either side show, and an absence before it', () => {
  expect(pairState(State.Demo, State.Value)).toBe(State.Demo);
  expect(pairState(State.Value, State.Demo)).toBe(State.Demo);
  expect(pairState(State.Demo, State.NotCollected)).toBe(State.NotCollected);
});
