/** A stretch of numbers drawn along an axis, with round marks. */
export interface Axis {
  low: number;
  high: number;
  ticks: number[];
  /** What one press of an arrow key moves a cut by; also what a dragged cut snaps to. */
  step: number;
}

const MARGIN = 0.06;
const TICKS = 7;
const STEPS = 100;

/** An axis around figures and a cut that may lie outside of them. */
export function axisOf(figures: readonly number[], cut: number): Axis {
  const all = [...figures, cut].filter(Number.isFinite);
  const least = Math.min(...all);
  const most = Math.max(...all);
  const room = (most - least) * MARGIN || Math.abs(most) * MARGIN || 1;
  const [low, high] = [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
  const gap = nice((high - low) / TICKS);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / gap); i * gap <= high; i++) {
    ticks.push(rounded(i * gap, gap));
  }
  return { low, high, ticks, step: nice((high - low) / STEPS) };
}

/** Share of the axis' length, 0 to 1. */
export function shareOf(value: number, { low, high }: Axis): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** The round number at a share of the axis. */
export function valueAt(share: number, axis: Axis): number {
  const { low, high, step } = axis;
  return rounded(Math.round((low + Math.min(1, Math.max(0, share)) * (high - low)) / step) * step, step);
}

const BIG_STEPS = 10;

/** Where a cut goes when a key is pressed; `undefined` for keys that move nothing. */
export function moved(value: number, key: string, axis: Axis): number | undefined {
  const { low, high, step } = axis;
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: BIG_STEPS,
    PageDown: -BIG_STEPS,
  };
  if (key === 'Home' || key === 'End') {
    return valueAt(key === 'Home' ? 0 : 1, axis);
  }
  const by = steps[key];
  return by === undefined ? undefined : rounded(Math.min(high, Math.max(low, value + by * step)), step);
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function nice(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = size / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/** Without the dust of binary arithmetic. */
function rounded(value: number, step: number): number {
  return Number(value.toFixed(Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(step))))));
}
