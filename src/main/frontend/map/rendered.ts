import type { Map as MapLibreMap } from 'maplibre-gl';
import { className } from './choropleth';
import type { AreaPainter } from './painter';
import type { Shown } from './shown';
import { stateName } from './states';

/** What is on the screen, by code and class; for tests that must not trust the page's word. */
export function renderedAreas(
  map: MapLibreMap,
  { index }: Shown,
  painter: AreaPainter,
): { code: string; className: string }[] {
  if (!map.getLayer('areas-fill')) {
    return [];
  }
  const ids = new Set(map.queryRenderedFeatures({ layers: ['areas-fill'] }).map((feature) => Number(feature.id)));
  return [...ids].flatMap((id) => {
    const position = index.positionOfId(id);
    const { classIndex, state } = painter.of(id);
    return position === undefined
      ? []
      : [{ code: index.data.codes[position], className: className(classIndex, state, stateName) }];
  });
}
