import { describe, expect, it } from 'vitest';
import { sorted } from './layer-order';

const LAYERS = [
  'sea',
  'overlay-a-fill',
  'land',
  'areas-fill',
  'value-circle',
  'label-regency',
  'rank-disc',
  'marker-circle',
];

describe('order of layers', () => {
  it('puts files of readers over the areas and below names', () => {
    expect(sorted(LAYERS, [])).toEqual([
      'sea',
      'land',
      'areas-fill',
      'value-circle',
      'overlay-a-fill',
      'label-regency',
      'rank-disc',
      'marker-circle',
    ]);
  });

  it('follows the reader for the groups that are named, and never puts anything below the land', () => {
    const wanted = sorted(LAYERS, ['areas', 'overlays', 'programme']);
    expect(wanted.indexOf('areas-fill')).toBeGreaterThan(wanted.indexOf('overlay-a-fill'));
    expect(wanted.indexOf('overlay-a-fill')).toBeGreaterThan(wanted.indexOf('marker-circle'));
    expect(wanted.slice(0, 2)).toEqual(['sea', 'land']);
  });

  it('keeps layers of one group as they were', () => {
    const own = ['overlay-b-fill', 'overlay-b-line', 'overlay-a-fill'];
    expect(sorted(own, [])).toEqual(own);
  });
});
