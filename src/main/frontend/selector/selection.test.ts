import { describe, expect, it } from 'vitest';
import vectors from '../../../test/resources/priority/selection-vectors.json';
import { choose, type Place, type Rules } from './selection';

interface Case {
  name: string;
  rules: Omit<Rules, 'stop'> & { top?: number; share?: number };
  places: Place[];
  expect: {
    order: string[];
    ranks: number[];
    rankSums: number[];
    scores: number[];
    quadrantOf: number[];
    quadrants: number[];
    chosen: string[];
    missing: string[];
    total: number;
    covered: number;
    levelOut: string[];
  };
}

const cases = vectors.cases as Case[];

describe('the cases shared with the server', () => {
  it.each(cases)('$name', ({ rules: { top, share, ...rules }, places, expect: wanted }) => {
    const { entries, ...rest } = choose(places, {
      ...rules,
      stop: share === undefined ? { top: top ?? 0 } : { share },
    });
    expect({
      order: entries.map((entry) => entry.code),
      ranks: entries.map((entry) => entry.rank),
      rankSums: entries.map((entry) => entry.rankSum),
      scores: entries.map((entry) => entry.score),
      quadrantOf: entries.map((entry) => entry.quadrant),
      chosen: entries.filter((entry) => entry.chosen).map((entry) => entry.code),
      ...rest,
    }).toEqual(wanted);
  });
});

it('ranks thousands of areas within a frame', () => {
  const places = Array.from({ length: 3500 }, (_, i) => ({
    code: String(i).padStart(5, '0'),
    rate: (i * 7919) % 101,
    count: (i * 104729) % 977,
  }));
  const rules: Rules = {
    rateFirst: 'high',
    countFirst: 'high',
    rateCut: 50,
    countCut: 500,
    weight: 50,
    worst: true,
    stop: { share: 40 },
  };
  choose(places, rules);
  const start = performance.now();
  const { entries, covered, total } = choose(places, rules);
  expect(performance.now() - start).toBeLessThan(300);
  expect(entries).toHaveLength(3500);
  expect(covered).toBeLessThan(total);
});
