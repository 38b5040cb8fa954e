import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { emptyStyle } from './layers';
import { attributesOf, overlayLayers } from './overlays';

const OVERLAY = { id: 'ab12', name: 'desa', url: '/api/overlays/ab12', color: '#c2187a', opacity: 0.5 };

describe('overlays', () => {
  it('follow the style specification', () => {
    const data = { type: 'FeatureCollection' as const, features: [] };
    const style = {
      ...emptyStyle(),
      sources: { 'overlay-ab12': { type: 'geojson' as const, data } },
      layers: overlayLayers(OVERLAY),
    };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('are a wash with an outline, so that they do not pass for a class', () => {
    const [fill] = overlayLayers({ ...OVERLAY, opacity: 1 });
    expect(fill.paint).toMatchObject({ 'fill-opacity': 0.14 });
    expect(overlayLayers(OVERLAY)[0].paint).toMatchObject({ 'fill-opacity': 0.07 });
  });

  it('list what the file says and leave out what it does not', () => {
    expect(attributesOf({ nama: 'Soe', kode: '', luas: 12.5, aktif: false, x: null })).toEqual([
      ['nama', 'Soe'],
      ['luas', '12.5'],
      ['aktif', 'false'],
    ]);
    expect(attributesOf(null)).toEqual([]);
  });
});
