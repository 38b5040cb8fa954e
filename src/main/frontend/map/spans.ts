import type { ExpressionSpecification } from 'maplibre-gl';

/** First and last id of a run of areas. */
export type Span = readonly [number, number];

const MOST_SPANS = 8;
const MOST_LISTED = 8000;

/** Runs of ascending ids; holes of up to `hole` ids are bridged, and all where there would be too many runs. */
export function spansOf(ids: readonly number[], hole: number, most = MOST_SPANS): Span[] {
  const spans: [number, number][] = [];
  for (const id of ids) {
    const last = spans.at(-1);
    if (last && (id - last[1] <= hole || spans.length === most)) {
      last[1] = id;
    } else {
      spans.push([id, id]);
    }
  }
  return spans;
}

/** The areas of some runs. */
export function within(spans: readonly Span[]): ExpressionSpecification {
  return [
    'any',
    ...spans.map(([first, last]): ExpressionSpecification => ['all', ['>=', ['id'], first], ['<=', ['id'], last]]),
  ];
}

/** At least the given areas, ids ascending: exactly these where they are few, else the runs that they lie in. */
export function among(ids: readonly number[]): ExpressionSpecification {
  const runs = spansOf(ids, 1, MOST_SPANS + 1);
  if (runs.length <= MOST_SPANS) {
    return within(runs);
  }
  return ids.length <= MOST_LISTED ? ['match', ['id'], [...ids], true, false] : within(spansOf(ids, 100));
}
