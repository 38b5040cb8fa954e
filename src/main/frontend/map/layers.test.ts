import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { areaLayers, borderLayers, emphasisLayers, emptyStyle, labelLayers, landLayer, rankLayers } from './layers';
import { markerLayers } from './markers';
import { within } from './spans';

const levels = ['province', 'regency', 'district', 'village'];

describe('layers', () => {
  it('follow the style specification', () => {
    const sources = Object.fromEntries([
      ...levels.map((level) => [`level-${level}`, { type: 'vector' as const, tiles: ['https://x.test/{z}/{x}/{y}'] }]),
      ['emphasis-regency', { type: 'vector' as const, tiles: ['https://x.test/{z}/{x}/{y}'] }],
      ['markers', { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }],
    ]);
    const layers = [
      landLayer('province'),
      ...areaLayers('village').map((l) => ({ ...l, filter: within([[1, 9]]) }) as typeof l),
      ...borderLayers('district', 0),
      ...emphasisLayers('regency'),
      ...labelLayers(levels),
      ...rankLayers('village', ['53.02']),
      ...markerLayers(),
    ];
    expect(validateStyleMin({ ...emptyStyle(), sources, layers: [...emptyStyle().layers, ...layers] })).toEqual([]);
  });

  it('leave out what lies in the same tiles but not in the area looked at', () => {
    const parsed = createExpression(
      within([
        [10, 11],
        [13, 13],
      ]),
      'layers[0].filter',
    );
    if (parsed.result !== 'success') {
      throw new Error('expression');
    }
    const holds = (id: number) => parsed.value.evaluate({ zoom: 5 }, { type: 3, id, properties: {} });
    expect([9, 10, 11, 12, 13].map(holds)).toEqual([false, true, true, false, true]);
  });

  it('name outer levels only until the names of the next level begin', () => {
    const zooms = labelLayers(['province', 'regency', 'village']).map((l) => [l.minzoom, l.maxzoom]);
    expect(zooms).toEqual([
      [3, 6],
      [6, 10],
      [10, undefined],
    ]);
  });

  it('need no glyph server', () => {
    expect(emptyStyle()).not.toHaveProperty('glyphs');
    expect(emptyStyle()).not.toHaveProperty('sprite');
  });

  it('change the look of single areas by feature state alone', () => {
    const width = emphasisLayers('village')[1].paint as Record<string, unknown>;
    const parsed = createExpression(width['line-width'], 'layers[0].paint.line-width');
    if (parsed.result !== 'success') {
      throw new Error('expression');
    }
    const at = (state: Record<string, boolean>) => parsed.value.evaluate({ zoom: 8 }, undefined, state);
    expect(at({ selected: true, hovered: true })).toBe(3);
    expect(at({ highlighted: true })).toBe(2.4);
    expect(at({})).toBe(0);
  });
});
