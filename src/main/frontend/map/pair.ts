import { classOf, NO_CLASS } from './choropleth';
import { hasValue, State } from './states';

/** The second indicator of a map of two; see the record of the same name on the server. */
export interface Pair {
  valuesUrl: string;
  edges: number[];
  needs: number[];
  firstNeeds: number[];
  unit: string;
  firstName: string;
  name: string;
}

/** Figures of an indicator in the order of the index. */
export interface Figures {
  values: Float64Array;
  states: Uint8Array;
}

const STEPS = 3;

/** Index of the colour of two figures; an area that lacks one of them has none. */
export function pairClass(first: number, second: number, edges: readonly number[], pair: Pair): number {
  const a = classOf(first, State.Value, edges);
  const b = classOf(second, State.Value, pair.edges);
  return a === NO_CLASS || b === NO_CLASS ? NO_CLASS : STEPS * pair.firstNeeds[a] + pair.needs[b];
}

/** State of an area on a map of two: an absence of either figure wins, then a demonstration value. */
export function pairState(first: number, second: number): number {
  if (!hasValue(first)) {
    return first;
  }
  return hasValue(second) && first === State.Demo ? first : second;
}

/** Colours and states of a whole map of two. */
export function crossed(
  first: Figures,
  second: Figures,
  edges: readonly number[],
  pair: Pair,
): { classes: Int8Array; states: Uint8Array } {
  const classes = new Int8Array(first.values.length);
  const states = new Uint8Array(first.values.length);
  for (let i = 0; i < classes.length; i++) {
    states[i] = pairState(first.states[i], second.states[i]);
    classes[i] = hasValue(states[i]) ? pairClass(first.values[i], second.values[i], edges, pair) : NO_CLASS;
  }
  return { classes, states };
}
