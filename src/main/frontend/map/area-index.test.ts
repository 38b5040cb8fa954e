import { describe, expect, it } from 'vitest';
import { AreaIndex, levelOf, parentOf } from './area-index';
import { State } from './states';

const index = new AreaIndex({
  ids: [3, 5, 9],
  codes: ['53.01', '53.02', '53.04'],
  names: ['Kupang', 'Timor Tengah Selatan', 'Belu'],
  parents: ['53', '53', '53'],
});

describe('AreaIndex', () => {
  it('finds areas by id and by code', () => {
    expect(index.positionOfId(5)).toBe(1);
    expect(index.positionOfCode('53.04')).toBe(2);
    expect(index.idOfCode('53.02')).toBe(5);
    expect(index.idOfCode('53.99')).toBeUndefined();
  });

  it('names the runs of its ids and bridges small holes', () => {
    const of = (ids: number[]) => new AreaIndex({ ids, codes: [], names: [], parents: [] }).spans;
    expect(of([3, 5, 9, 5000, 5001])).toEqual([
      [3, 9],
      [5000, 5001],
    ]);
    expect(of([])).toEqual([]);
    expect(of(Array.from({ length: 20 }, (_, i) => i * 1000))).toHaveLength(8);
  });

  it('joins values by id, not by position', () => {
    const { values, states } = index.align({ ids: [9, 77, 3], values: [1.5, 2, null], states: [0, 0, 2] });
    expect(values[2]).toBe(1.5);
    expect([...states]).toEqual([State.Suppressed, State.NotCollected, State.Value]);
    expect(values[0]).toBeNaN();
    expect(values[1]).toBeNaN();
  });
});

describe('codes', () => {
  it.each([
    ['00', 'nation'],
    ['53', 'province'],
    ['53.02', 'regency'],
    ['53.02.10', 'district'],
    ['53.02.10.2013', 'village'],
    ['53.02.10.X001', 'village'],
  ])('%s is a %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it('knows the parent of a code', () => {
    expect(parentOf('53.02.10')).toBe('53.02');
    expect(parentOf('53')).toBe('00');
  });
});
