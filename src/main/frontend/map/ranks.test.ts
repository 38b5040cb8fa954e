import { expect, test } from 'vitest';
import { ranksOf } from './ranks';
import { State } from './states';

const values = Float64Array.of(50, 90, 50, NaN, 10, 70);
const states = Uint8Array.of(State.Value, State.Value, State.Value, State.NotCollected, State.Demo, State.Value);

test('the greatest need comes first, equal figures share a rank', () => {
  expect([...ranksOf(values, states, 'low').of]).toEqual([1, 4, 1, 0, 0, 3]);
  expect([...ranksOf(values, states, 'high').of]).toEqual([3, 1, 3, 0, 0, 2]);
});

test('absences and sample values have no rank', () => {
  const ranks = ranksOf(values, states, 'low');
  expect(ranks.ranked).toBe(4);
  expect(ranks.first).toBe(0);
  expect(ranksOf(Float64Array.of(NaN), Uint8Array.of(State.Suppressed), 'high').first).toBeUndefined();
});
