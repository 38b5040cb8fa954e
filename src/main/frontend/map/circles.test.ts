import { describe, expect, it } from 'vitest';
import { AreaIndex } from './area-index';
import { circlePoints, circleRadius } from './circles';
import { State } from './states';

const circles = { pointsUrl: '', largest: 400, radius: 30, color: '#c00', colorBelow: '#00c' };
const index = new AreaIndex({
  ids: [3, 5, 8, 9],
  codes: ['53.01', '53.02', '53.03', '53.04'],
  names: ['A', 'B', 'C', 'D'],
  parents: ['53', '53', '53', '53'],
});
const points = { ids: [3, 5, 8, 9, 11], lng: [123, 124, 125, 126, 127], lat: [-9, -9.5, -10, -10.5, -11] };

describe('circleRadius', () => {
  it('lets the area follow the figure', () => {
    expect(circleRadius(400, circles)).toBe(30);
    expect(circleRadius(100, circles)).toBe(15);
  });

  it('keeps tiny figures and zero visible', () => {
    expect(circleRadius(0.001, circles)).toBe(1.5);
    expect(circleRadius(0, circles)).toBe(3);
  });

  it('draws a loss as large as a gain, in its own colour', () => {
    expect(circleRadius(-100, circles)).toBe(15);
    const loss = circlePoints(points, index, Float64Array.of(-100, 50, 0, 0), new Uint8Array(4), circles);
    expect(loss.features[0].properties).toMatchObject({ color: '#00c', radius: 15 });
  });
});

describe('circlePoints', () => {
  const values = Float64Array.from([100, Number.NaN, 400, 0]);
  const states = Uint8Array.from([State.Value, State.NotCollected, State.Value, State.Value]);
  const { features } = circlePoints(points, index, values, states, circles);

  it('draws large circles first and none for a missing figure or an area outside the index', () => {
    expect(features.map((f) => f.id)).toEqual([8, 3, 9]);
    expect(features[0].geometry.coordinates).toEqual([125, -10]);
  });

  it('draws zero as a ring', () => {
    expect(features[2].properties).toMatchObject({ ring: true, radius: 3 });
  });
});
