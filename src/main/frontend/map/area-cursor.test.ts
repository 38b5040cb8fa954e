import { describe, expect, it } from 'vitest';
import { DIRECTIONS, neighbour } from './area-cursor';

// A cross with one area off the way to the right, near but aside.
const points = {
  ids: [10, 11, 12, 13, 14, 15],
  lng: [124, 125, 123, 124, 124, 124.4],
  lat: [-9, -9, -9, -8, -10, -8.4],
};

describe('neighbour', () => {
  it.each([
    ['ArrowRight', 1],
    ['ArrowLeft', 2],
    ['ArrowUp', 3],
    ['ArrowDown', 4],
  ])('%s leads to the area ahead', (key, expected) => {
    expect(neighbour(points, 0, DIRECTIONS[key])).toBe(expected);
  });

  it('stops at the edge', () => {
    expect(neighbour(points, 1, DIRECTIONS.ArrowRight)).toBeUndefined();
    expect(neighbour({ ids: [1], lng: [1], lat: [1] }, 0, DIRECTIONS.ArrowUp)).toBeUndefined();
  });

  it('reaches every area of a scattered map by some way', () => {
    const islands = {
      ids: Array.from({ length: 40 }, (_, i) => i),
      lng: Array.from({ length: 40 }, (_, i) => 119 + ((i * 37) % 40) * 0.15),
      lat: Array.from({ length: 40 }, (_, i) => -11 + ((i * 23) % 40) * 0.07),
    };
    const reached = new Set([0]);
    const open = [0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const direction of Object.values(DIRECTIONS)) {
        const next = neighbour(islands, at, direction);
        if (next !== undefined && !reached.has(next)) {
          reached.add(next);
          open.push(next);
        }
      }
    }
    expect(reached.size).toBe(40);
  });
});
