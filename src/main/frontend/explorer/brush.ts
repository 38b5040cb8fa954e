/** A stretch of an axis, as shares of its length. */
export interface Stretch {
  from: number;
  to: number;
}

/** Ends in order and inside the axis. */
export function stretch(a: number, b: number): Stretch {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((end) => Math.min(1, Math.max(0, end)));
  return { from: from ?? 0, to: to ?? 1 };
}

const MOST_DIGITS = 12;

/** The number at a share of an axis, with no more digits than its steps need. */
export function valueAt(share: number, low: number, high: number): number {
  const step = 10 ** (Math.floor(Math.log10((high - low) / 100)) || 0);
  if (share <= 0 || share >= 1) {
    return share <= 0 ? low : high;
  }
  const rounded = Math.round((low + share * (high - low)) / step) * step;
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const number = Number(rounded.toFixed(Math.min(digits, MOST_DIGITS)));
  return Math.min(high, Math.max(low, number));
}

export function shareOf(value: number, low: number, high: number): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
}

const BIG_STEPS = 10;

/** Where a handle goes when a key is pressed; `undefined` for keys that move nothing. */
export function moved(share: number, key: string, bars: number): number | undefined {
  const step = 1 / bars;
  const targets: Record<string, number> = {
    ArrowRight: share + step,
    ArrowUp: share + step,
    ArrowLeft: share - step,
    ArrowDown: share - step,
    PageUp: share + step * (bars / BIG_STEPS),
    PageDown: share - step * (bars / BIG_STEPS),
    Home: 0,
    End: 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(1, Math.max(0, target));
}
