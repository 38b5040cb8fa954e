import type { ExpressionSpecification } from 'maplibre-gl';
import { hasValue, State } from './states';

/** Class of an area that has none: absent, not a number, or outside all edges. */
export const NO_CLASS = -1;

/** Class index of an area that nothing was said about, for example outside the area looked at. */
export const UNKNOWN = -2;

/**
 * Index of the class that owns a value: the lower edge belongs to a class, the upper to the next, the last class is closed.
 * The server counts by the same rule. A missing figure never gets a class, so it cannot look good.
 */
export function classOf(value: number, state: number, edges: readonly number[]): number {
  const last = edges.length - 2;
  // Written so that NaN fails too.
  if (last < 0 || !hasValue(state) || !(value >= edges[0] && value <= edges[last + 1])) {
    return NO_CLASS;
  }
  let index = last;
  while (index > 0 && value < edges[index]) {
    index--;
  }
  return index;
}

/** Classes of a whole array. */
export function classesOf(values: Float64Array, states: Uint8Array, edges: readonly number[]): Int8Array {
  const classes = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    classes[i] = classOf(values[i], states[i], edges);
  }
  return classes;
}

/** Word for what a test or a style sheet wants to know: `class-1`.. from the lowest, or the reason why there is none. */
export function className(classIndex: number, state: number, stateWord: (state: number) => string): string {
  if (classIndex === UNKNOWN) {
    return 'outside';
  }
  if (classIndex === NO_CLASS) {
    return hasValue(state) ? 'unclassed' : stateWord(state);
  }
  return `class-${classIndex + 1}${state === State.Demo ? ' demo' : ''}`;
}

/** Fill of areas that nothing was said about. */
export const OUTSIDE = 'rgba(0,0,0,0)';
const BLANK = 'rgba(255,255,255,0.6)';

/** What an area is filled with. Areas that an indicator does not apply to stay blank, and so do those that must not be compared. */
export function colorOf(classIndex: number, state: number, colors: readonly string[], absentColor: string): string {
  if (classIndex === UNKNOWN) {
    return OUTSIDE;
  }
  if (state === State.NotApplicable || state === State.NotComparable) {
    return BLANK;
  }
  return colors[classIndex] ?? absentColor;
}

/**
 * Fill by feature state `c`, a colour. The expression never changes: new values and new palettes change states only, which the map
 * repaints without laying out its tiles again.
 */
export const FILL_COLOR: ExpressionSpecification = ['to-color', ['feature-state', 'c'], OUTSIDE];
