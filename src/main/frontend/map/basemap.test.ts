import { describe, expect, it } from 'vitest';
import { vectorParts } from './basemap';

describe('basemap', () => {
  it('takes shapes of a style under names of its own and leaves out what needs letters or pictures from a server', () => {
    const { sources, layers } = vectorParts({
      version: 8,
      sources: { roads: { type: 'vector', tiles: ['https://peta.test/{z}/{x}/{y}'] } },
      layers: [
        { id: 'ground', type: 'background' },
        { id: 'road', type: 'line', source: 'roads', 'source-layer': 'road' },
        { id: 'wood', type: 'fill', source: 'roads', 'source-layer': 'wood', paint: { 'fill-pattern': 'tree' } },
        { id: 'name', type: 'symbol', source: 'roads', 'source-layer': 'road' },
      ],
    });
    expect(Object.keys(sources)).toEqual(['basemap-roads']);
    expect(layers.map((layer) => layer.id)).toEqual(['basemap-ground', 'basemap-road']);
    expect(layers[1]).toMatchObject({ source: 'basemap-roads', 'source-layer': 'road' });
  });
});
