import { describe, expect, it } from 'vitest';
import { markerPoints, radiusOf } from './markers';

describe('radiusOf', () => {
  it('scales the area of the circle, not its radius', () => {
    expect(radiusOf(400, 400)).toBe(20);
    expect(radiusOf(100, 400)).toBe(10);
  });

  it('keeps every marker large enough to see and to hit', () => {
    expect(radiusOf(1, 400)).toBe(6);
    expect(radiusOf(null, 400)).toBe(6);
    expect(radiusOf(0, 0)).toBe(6);
  });
});

describe('markerPoints', () => {
  it('draws small markers over large ones', () => {
    const marker = { label: '', kind: 'delivered', lng: 124.3, lat: -9.8 };
    const points = markerPoints([
      { ...marker, code: '53.02.10.2013', value: 97 },
      { ...marker, code: '53.02.04.2017', value: 283 },
    ]);
    expect(points.features.map((f) => f.properties?.code)).toEqual(['53.02.04.2017', '53.02.10.2013']);
    expect(points.features[0].geometry.coordinates).toEqual([124.3, -9.8]);
  });
});
