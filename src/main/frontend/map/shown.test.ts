import { describe, expect, it } from 'vitest';
import { figureAt, type Shown } from './shown';

const shown = {
  values: Float64Array.of(12, Number.NaN),
  classes: Int8Array.of(2, -1),
} as unknown as Shown;

describe('figureAt', () => {
  it('numbers classes from one', () => {
    expect(figureAt(shown, 0)).toEqual({ value: 12, classNumber: 3 });
  });

  it('says nothing where there is no figure, no area or no map', () => {
    expect(figureAt(shown, 1)).toEqual({});
    expect(figureAt(shown, undefined)).toEqual({});
    expect(figureAt(undefined, 0)).toEqual({});
  });
});
