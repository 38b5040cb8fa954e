import { describe, expect, it } from 'vitest';
import { classesOf } from './choropleth';
import { legendEntries, rangeLabel } from './legend';
import { numberFormat } from './texts';

const EDGES = [40, 55.5, 70];
const id = numberFormat('id-ID');

describe('rangeLabel', () => {
  it('shows who owns an edge', () => {
    expect(rangeLabel(EDGES, 0, id)).toBe('40 – <55,5');
    expect(rangeLabel(EDGES, 1, id)).toBe('55,5 – 70');
  });
});

describe('legendEntries', () => {
  it('counts every area once, each kind of absence apart', () => {
    const values = Float64Array.of(40, 55.5, 70, 41, NaN, NaN, NaN, 90);
    const states = Uint8Array.of(0, 0, 4, 0, 1, 1, 2, 0);
    const entries = legendEntries(EDGES, classesOf(values, states, EDGES), states, id, (s) => `absent ${s}`);
    expect(entries.map((e) => [e.kind, e.index, e.count])).toEqual([
      ['class', 0, 2],
      ['class', 1, 2],
      ['absent', 1, 2],
      ['absent', 2, 1],
      ['unclassed', -1, 1],
    ]);
    expect(entries.reduce((sum, e) => sum + e.count, 0)).toBe(values.length);
  });
});
