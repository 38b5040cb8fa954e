import type { AlignedValues, AreaIndex } from './area-index';
import { classesOf } from './choropleth';
import type { Circles } from './circles';
import { crossed, type Pair } from './pair';

/** What the page asks for; see the record of the same name on the server. */
export interface Choropleth {
  level: string;
  tileJsonUrl: string;
  indexUrl: string;
  valuesUrl: string;
  edges: number[];
  colors: string[];
  absentColor: string;
  /** How figures end: `%`, a word, nothing, or `Rp` for sums of money. */
  unit: string;
  /** Draws circles and no classes. */
  circles?: Circles | null;
  /** A sentence that stays on the map. */
  note?: string;
  /** What the colours mean. */
  kind?: 'CLASSES' | 'CONTINUOUS' | 'CHANGE' | 'PAIR';
  /** The second indicator of a map of two. */
  pair?: Pair | null;
}

/** What is shown now: the request with everything that was fetched for it. */
export interface Shown extends AlignedValues {
  choropleth: Choropleth;
  index: AreaIndex;
  classes: Int8Array;
  second?: AlignedValues;
}

/** A map of two has nine colours, numbered instead of ranged. */
export const PAIR_EDGES = Array.from({ length: 10 }, (_, i) => i);

export function shownOf(choropleth: Choropleth, index: AreaIndex, first: AlignedValues, second?: AlignedValues): Shown {
  const { edges, pair } = choropleth;
  return pair && second
    ? { choropleth, index, values: first.values, second, ...crossed(first, second, edges, pair) }
    : { choropleth, index, ...first, classes: classesOf(first.values, first.states, edges) };
}

/** The figure of an area and the number of its class, lowest 1; nothing where there is no figure. */
export function figureAt(
  shown: Shown | undefined,
  position: number | undefined,
): { value?: number; classNumber?: number } {
  const value = position === undefined ? undefined : shown?.values[position];
  return !shown || position === undefined || value === undefined || !Number.isFinite(value)
    ? {}
    : { value, classNumber: (shown.classes[position] ?? -1) + 1 };
}
