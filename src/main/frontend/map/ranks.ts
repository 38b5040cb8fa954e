import { State } from './states';

/** Which end of the figures comes first: the greatest need, as the page's table ranks it. */
export type First = 'high' | 'low';

/** Ranks of areas, the same as in the page's table: equal figures share a rank, absences and sample values have none. */
export interface Ranks {
  /** 0 for an area without a rank. */
  of: Int32Array;
  /** How many areas have one. */
  ranked: number;
  /** Position of an area of rank 1. */
  first?: number;
}

export function ranksOf(values: Float64Array, states: Uint8Array, first: First): Ranks {
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (states[i] === State.Value && Number.isFinite(values[i])) {
      places.push(i);
    }
  }
  places.sort((a, b) => (first === 'high' ? values[b] - values[a] : values[a] - values[b]));
  const of = new Int32Array(values.length);
  places.forEach((place, i) => {
    const tied = i > 0 && values[place] === values[places[i - 1]];
    of[place] = tied ? of[places[i - 1]] : i + 1;
  });
  return { of, ranked: places.length, first: places[0] };
}
