import { describe, expect, it } from 'vitest';
import { passingOf } from './passing';

describe('passingOf', () => {
  it('lets everything pass without a filter', () => {
    expect(passingOf('')).toBeUndefined();
    expect(passingOf(undefined)).toBeUndefined();
  });

  it('reads one bit for each id', () => {
    const passes = passingOf(`b${btoa(String.fromCharCode(0b00000010, 0b10000001))}`);
    expect([0, 1, 7, 8, 14, 15, 16, 9999].filter((id) => passes?.(id))).toEqual([1, 8, 15]);
  });

  it('lets nothing pass where the set is empty', () => {
    const passes = passingOf('b');
    expect(passes?.(0)).toBe(false);
    expect(passes?.(1)).toBe(false);
  });
});
