/** What a value array says about an area; the numbers are those of the HTTP interface. */
export const State = {
  Value: 0,
  NotCollected: 1,
  Suppressed: 2,
  NotApplicable: 3,
  Demo: 4,
  Unregistered: 5,
  NotComparable: 6,
} as const;

export const STATE_COUNT = 7;

const NAMES = ['value', 'not-collected', 'suppressed', 'not-applicable', 'demo', 'unregistered', 'not-comparable'];

/** Stable word for a state, used in class names. */
export function stateName(state: number): string {
  return NAMES[state] ?? 'unknown';
}

/** Whether a state comes with a figure. Everything else is an absence, whatever number stands beside it. */
export function hasValue(state: number): boolean {
  return state === State.Value || state === State.Demo;
}
