import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { graticule, graticuleLayers, stepOf } from './graticule';
import { emptyStyle } from './layers';

const TEXTS = {
  locale: 'id-ID',
  'degrees.east': 'BT',
  'degrees.west': 'BB',
  'degrees.north': 'LU',
  'degrees.south': 'LS',
};

describe('graticule', () => {
  it('takes round distances that suit the view', () => {
    expect(stepOf([94.9, -11.1, 141.1, 6.2])).toBe(5);
    expect(stepOf([118.9, -11, 125.2, -8])).toBe(1);
    expect(stepOf([124.2, -9.9, 124.5, -9.7])).toBe(0.1);
  });

  it('names every line in words of the language, the equator too', () => {
    const labels = graticule([123.4, -1.2, 126.2, 1.4], TEXTS).features.map((f) => f.properties?.label);
    expect(labels).toContain('124° BT');
    expect(labels).toContain('1° LS');
    expect(labels).toContain('1° LU');
    expect(labels).toContain('0°');
    expect(graticule([124.2, -9.9, 124.5, -9.7], TEXTS).features.map((f) => f.properties?.label)).toContain(
      '124,3° BT',
    );
  });

  it('follows the style specification', () => {
    const source = { type: 'geojson' as const, data: graticule([123, -11, 125, -9], TEXTS) };
    const style = { ...emptyStyle(), sources: { graticule: source }, layers: graticuleLayers() };
    expect(validateStyleMin(style)).toEqual([]);
  });
});
