import { describe, expect, it } from 'vitest';
import { escapeHtml, indexUrlOf, levelUrl, vectorSource } from './tile-source';

const BASE = 'https://lentera.test/app/';

describe('levelUrl', () => {
  it('names the TileJSON of another level', () => {
    expect(levelUrl('/tiles/district.json', 'province')).toBe('/tiles/province.json');
    expect(levelUrl('tiles/district.json?v=2', 'province')).toBe('tiles/province.json?v=2');
  });
});

describe('indexUrlOf', () => {
  it('asks for another level within another area', () => {
    expect(indexUrlOf('api/areas/index?level=village&within=53.02.10', 'district', '53.02', BASE)).toBe(
      'https://lentera.test/app/api/areas/index?level=district&within=53.02',
    );
  });
});

describe('vectorSource', () => {
  it('fetches tiles from where the TileJSON came from and keeps the placeholders', () => {
    const source = vectorSource(
      {
        tiles: ['http://10.0.0.5:8080/tiles/village/abc/{z}/{x}/{y}.mvt'],
        minzoom: 4,
        maxzoom: 11,
        attribution: 'GADM 4.1 <b>',
      },
      '/tiles/village.json',
      BASE,
    );
    expect(source.tiles).toEqual(['https://lentera.test/tiles/village/abc/{z}/{x}/{y}.mvt']);
    expect(source.maxzoom).toBe(11);
    expect(source.attribution).toBe('GADM 4.1 &#60;b&#62;');
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that could become markup', () => {
    expect(escapeHtml('<img onerror="x">&')).not.toMatch(/[<>"]/);
  });
});
