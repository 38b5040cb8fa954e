import { NO_CLASS } from './choropleth';
import { hasValue, STATE_COUNT } from './states';

/** One row of a legend: a class with its range, or a reason for having no value. */
export interface LegendEntry {
  kind: 'class' | 'absent' | 'unclassed';
  /** Class index, or number of the state for an absence. */
  index: number;
  label: string;
  count: number;
}

/** Range of a class in words that show who owns the edges: `40 – <55`, the last `55 – 70`. */
export function rangeLabel(edges: readonly number[], index: number, format: (value: number) => string): string {
  const isLast = index === edges.length - 2;
  return `${format(edges[index])} – ${isLast ? '' : '<'}${format(edges[index + 1])}`;
}

/** Counts what is painted. Absences have entries of their own, each reason apart; reasons nobody has are left out. */
export function legendEntries(
  edges: readonly number[],
  classes: Int8Array,
  states: Uint8Array,
  format: (value: number) => string,
  absence: (state: number) => string,
): LegendEntry[] {
  const perClass = Array.from({ length: Math.max(edges.length - 1, 0) }, () => 0);
  const perState = Array.from({ length: STATE_COUNT }, () => 0);
  let unclassed = 0;
  classes.forEach((index, i) => {
    if (index !== NO_CLASS) {
      perClass[index]++;
    } else if (hasValue(states[i])) {
      unclassed++;
    } else {
      perState[states[i]]++;
    }
  });
  const entries: LegendEntry[] = perClass.map((count, index) => ({
    kind: 'class',
    index,
    label: rangeLabel(edges, index, format),
    count,
  }));
  perState.forEach((count, index) => {
    if (count > 0) {
      entries.push({ kind: 'absent', index, label: absence(index), count });
    }
  });
  if (unclassed > 0) {
    entries.push({ kind: 'unclassed', index: NO_CLASS, label: '', count: unclassed });
  }
  return entries;
}
