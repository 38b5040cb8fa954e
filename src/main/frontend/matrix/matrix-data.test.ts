import { describe, expect, it } from 'vitest';
import { arrange, CLASS, coverage, expand, type MatrixData, move, NAME } from './matrix-data';

const data: MatrixData = {
  codes: ['53.02.10.2013', '53.02.11.2011', '53.02.21.2008', '53.03.01.2006'],
  names: ["Naile'u", 'Kusi Utara', 'Oemaman', 'Bitefa'],
  parents: ["Ki'e", 'Kuanfatu', 'Kualin', 'Miomaffo Timur'],
  classes: '0123',
  programmes: [
    { id: 'bpbl', threshold: 50, required: true, states: '4501', target: [100, 10, 0, 20], reached: [60, 12, 0, 0] },
  ],
};

describe('the matrix', () => {
  it('gives figures back to the cells they belong to, and each area the name above it', () => {
    const sent = {
      codes: ['a', 'b', 'c'],
      names: ['A', 'B', 'C'],
      parents: ['Kualin', 'Kolbano'],
      parent: [1, 0, 0],
      classes: '444',
      programmes: [{ id: 'pkh', threshold: 60, required: true, states: '305', target: [10, 30], reached: [4, 33] }],
    };
    const [pkh] = expand(sent).programmes;
    expect(expand(sent).parents).toEqual(['Kolbano', 'Kualin', 'Kualin']);
    expect([coverage(pkh!, 0), coverage(pkh!, 1), coverage(pkh!, 2)]).toEqual([0.4, undefined, 1.1]);
  });

  it('keeps a share above one and knows none where nothing is delivered', () => {
    const [bpbl] = data.programmes;
    expect(coverage(bpbl!, 1)).toBeCloseTo(1.2);
    expect(coverage(bpbl!, 2)).toBeUndefined();
    expect(coverage(bpbl!, 3)).toBe(0);
  });

  it('sorts by coverage with absent areas at the low end, equal ones by code', () => {
    expect(arrange(data, { column: 0, descending: true }, '', '')).toEqual([1, 0, 3, 2]);
    expect(arrange(data, { column: CLASS, descending: true }, '', '')).toEqual([3, 2, 1, 0]);
  });

  it('finds names without regard to capitals and marks, names above and codes', () => {
    const byName = { column: NAME, descending: false };
    expect(arrange(data, byName, 'naileu', '')).toEqual([0]);
    expect(arrange(data, byName, 'kie', '')).toEqual([0]);
    expect(arrange(data, byName, '53.03', '')).toEqual([3]);
    expect(arrange(data, { column: NAME, descending: true }, '', '')).toEqual([3, 2, 1, 0]);
    expect(arrange(data, byName, '', '2')).toEqual([2]);
  });

  it('walks by keys and stays inside', () => {
    const size = { rows: 4, columns: 1, page: 3 };
    expect(move({ row: 0, column: NAME }, 'ArrowUp', false, size)).toEqual({ row: -1, column: NAME });
    expect(move({ row: -1, column: 0 }, 'ArrowRight', false, size)).toEqual({ row: -1, column: 0 });
    expect(move({ row: 2, column: 0 }, 'PageDown', false, size)).toEqual({ row: 3, column: 0 });
    expect(move({ row: 2, column: 0 }, 'Home', true, size)).toEqual({ row: 0, column: NAME });
    expect(move({ row: 0, column: 0 }, 'End', true, size)).toEqual({ row: 3, column: 0 });
    expect(move({ row: 0, column: 0 }, 'x', false, size)).toBeUndefined();
  });
});
