import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { markedAreas, uncollectedProvinces } from './marks';
import { among } from './spans';
import { State } from './states';

function passing(ids: number[], candidates: number[]): number[] {
  const parsed = createExpression(among(ids), 'layers[0].filter');
  if (parsed.result !== 'success') {
    throw new Error('expression');
  }
  return candidates.filter((id) => parsed.value.evaluate({ zoom: 5 }, { type: 3, id, properties: {} }));
}

describe('marks', () => {
  it('list the areas of each layer and none that has a plain figure', () => {
    const states = Uint8Array.of(State.Value, State.Demo, State.NotCollected, State.NotComparable, State.Demo);
    expect([...markedAreas([1, 2, 3, 4, 5], states)]).toEqual([
      ['areas-demo', [2, 5]],
      ['areas-not-collected', [3]],
      ['areas-blank-line', [4]],
    ]);
  });

  it('take a province as a whole only when none of its registered areas has a figure', () => {
    const provinces = Uint8Array.of(11, 11, 12, 12, 13, 14, 14);
    const states = [
      [State.NotCollected, State.NotCollected],
      [State.NotCollected, State.Value],
      [State.Suppressed],
      [State.Unregistered, State.NotCollected],
    ].flat();
    expect([...uncollectedProvinces(provinces, Uint8Array.from(states))]).toEqual([11, 14]);
  });

  it('pass no other area where the marked ones lie in few runs or are listed', () => {
    expect(passing([4, 5, 9], [3, 4, 5, 6, 8, 9, 10])).toEqual([4, 5, 9]);
    const scattered = Array.from({ length: 500 }, (_, i) => 3 * i);
    expect(passing(scattered, [0, 1, 2, 3, 1497, 1498])).toEqual([0, 3, 1497]);
    expect(passing([], [0, 1])).toEqual([]);
  });

  it('never leave out a marked area, however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => 3 * i);
    expect(passing(many, [0, 3, 30_000, 59_997])).toEqual([0, 3, 30_000, 59_997]);
  });
});
