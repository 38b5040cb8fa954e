import { describe, expect, it } from 'vitest';
import { moved, shareOf, stretch, valueAt } from './brush';

describe('stretch', () => {
  it('puts ends in order and keeps them on the axis', () => {
    expect(stretch(0.8, 0.2)).toEqual({ from: 0.2, to: 0.8 });
    expect(stretch(-1, 3)).toEqual({ from: 0, to: 1 });
  });
});

describe('valueAt', () => {
  it('gives numbers a reader would write', () => {
    expect(valueAt(0.5, 46.22, 100)).toBe(73.1);
    expect(valueAt(0.333, 0, 81180)).toBe(27000);
    expect(valueAt(0.5, 0, 0.04)).toBe(0.02);
  });

  it('never leaves the axis', () => {
    expect(valueAt(0, 46.22, 100)).toBe(46.22);
    expect(valueAt(1, 46.22, 99.99)).toBe(99.99);
  });

  it('goes there and back', () => {
    expect(shareOf(valueAt(0.25, 0, 100), 0, 100)).toBeCloseTo(0.25);
    expect(shareOf(5, 3, 3)).toBe(0);
  });
});

describe('moved', () => {
  it('follows the keys of a slider', () => {
    expect(moved(0.5, 'ArrowRight', 20)).toBeCloseTo(0.55);
    expect(moved(0.5, 'ArrowDown', 20)).toBeCloseTo(0.45);
    expect(moved(0.5, 'PageUp', 20)).toBeCloseTo(0.6);
    expect(moved(0.5, 'Home', 20)).toBe(0);
    expect(moved(0.98, 'ArrowUp', 20)).toBe(1);
    expect(moved(0.5, 'Enter', 20)).toBeUndefined();
  });
});
