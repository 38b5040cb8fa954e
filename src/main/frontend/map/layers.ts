import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FILL_COLOR } from './choropleth';
import { blankLines, markLayers } from './marks';
import { AT_ONCE, emphasisSourceId, grow, on, sourceId } from './sources';

const SEA = '#dfe9ef';
const LAND = '#f7f5f0';
const INK = '#16202a';
const ACCENT = '#0b3d66';

/** Zooms from which labels of a level are drawn. */
const LABEL_ZOOM: Record<string, number> = { province: 3, regency: 6, district: 8, village: 10 };

/** Zooms from which outlines of a level are drawn: areas of two or three pixels would vanish below their own outlines. */
const LINE_ZOOM: Record<string, number> = { province: 0, regency: 4, district: 6.5, village: 7 };
/** The same where the level is the coloured one and its lines are thin and light. */
const HAIRLINE_ZOOM: Record<string, number> = { province: 0, regency: 3, district: 5, village: 6.5 };

/** A map without a style server: no glyphs, no sprite, the sea as background. */
export function emptyStyle(): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': SEA } }],
  };
}

function byFlag(selected: number, highlighted: number, hovered: number): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    selected,
    ['boolean', ['feature-state', 'highlighted'], false],
    highlighted,
    ['boolean', ['feature-state', 'hovered'], false],
    hovered,
    0,
  ];
}

/** The land around the areas looked at, so that an island next door is not sea. */
export function landLayer(level: string): LayerSpecification {
  return { id: 'land', type: 'fill', ...on(level), paint: { 'fill-color': LAND, 'fill-antialias': false } };
}

/** Layers of the coloured level, from the ground up: colour, marks of states, hairlines. */
export function areaLayers(level: string): LayerSpecification[] {
  return [
    {
      id: 'areas-fill',
      type: 'fill',
      ...on(level),
      paint: {
        'fill-color': FILL_COLOR,
        'fill-color-transition': AT_ONCE,
        'fill-antialias': false,
      },
    },
    ...markLayers(level),
    hairlines(level),
    blankLines(level),
  ];
}

function hairlines(level: string): LayerSpecification {
  const dense = level === 'village' || level === 'district';
  return {
    id: 'areas-line',
    type: 'line',
    ...on(level),
    minzoom: HAIRLINE_ZOOM[level] ?? 0,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': '#ffffff',
      'line-opacity': dense ? grow(6, 0.35, 10, 0.85) : 0.85,
      'line-width': dense ? grow(6, 0.25, 11, 1) : grow(4, 0.5, 9, 1.2),
    },
  };
}

/** Outlines of a level above the coloured one; `rank` 0 is the innermost and thinnest. */
export function borderLayers(level: string, rank: number): LayerSpecification[] {
  const width = 0.9 + rank * 0.5;
  return [
    {
      id: `border-${level}`,
      type: 'line',
      ...on(level),
      minzoom: LINE_ZOOM[level] ?? 0,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': '#3f4f5c',
        'line-opacity': grow(4, 0.45, 8, 0.75),
        'line-width': grow(4, width * 0.35, 10, width * 1.3),
      },
    },
  ];
}

/**
 * Outlines that answer the reader, drawn by states of single areas: black on white for the selected one. Clear until an area is marked,
 * since lines of no width are drawn too.
 */
export function emphasisLayers(level: string): LayerSpecification[] {
  const at = { source: emphasisSourceId(level), 'source-layer': level };
  return [
    {
      id: `halo-${level}`,
      type: 'line',
      ...at,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': '#ffffff',
        'line-opacity': 0,
        'line-opacity-transition': AT_ONCE,
        'line-width': byFlag(6.5, 5.5, 3.5),
        'line-width-transition': AT_ONCE,
      },
    },
    {
      id: `emphasis-${level}`,
      type: 'line',
      ...at,
      layout: { 'line-join': 'round' },
      paint: {
        'line-opacity': 0,
        'line-opacity-transition': AT_ONCE,
        'line-color': ['case', ['boolean', ['feature-state', 'selected'], false], '#000000', INK],
        'line-width': byFlag(3, 2.4, 1.6),
        'line-width-transition': AT_ONCE,
      },
    },
  ];
}

/**
 * Names, placed so that they never overlap. Levels come outermost first; each hands over to the next where that one's names begin,
 * so that a map of villages seen from afar names the districts.
 */
export function labelLayers(levels: readonly string[]): LayerSpecification[] {
  return levels.map((level, i) => labelLayer(level, LABEL_ZOOM[levels[i + 1]]));
}

function labelLayer(level: string, maxzoom?: number): LayerSpecification {
  const minzoom = LABEL_ZOOM[level] ?? 10;
  const isProvince = level === 'province';
  return {
    id: `label-${level}`,
    type: 'symbol',
    source: sourceId(level),
    'source-layer': 'label',
    minzoom,
    ...(maxzoom ? { maxzoom } : {}),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['sans-serif'],
      'text-size': grow(minzoom, 11, 13, 14),
      'text-max-width': 7,
      'text-padding': 2,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.4,
      ...(isProvince ? { 'text-transform': 'uppercase' as const, 'text-letter-spacing': 0.06 } : {}),
    },
    paint: {
      'text-color': INK,
      'text-halo-color': 'rgba(255,255,255,0.92)',
      'text-halo-width': 1.6,
    },
  };
}

/** Numbers of ranked areas at their label points. */
export function rankLayers(level: string, codes: readonly string[]): LayerSpecification[] {
  const filter: ExpressionSpecification = ['in', ['get', 'code'], ['literal', [...codes]]];
  const numbers = codes.flatMap((code, i) => [code, String(i + 1)]);
  const at = { source: sourceId(level), 'source-layer': 'label', filter };
  return [
    {
      id: 'rank-disc',
      type: 'circle',
      ...at,
      paint: {
        'circle-radius': 11,
        'circle-color': ACCENT,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'rank-number',
      type: 'symbol',
      ...at,
      layout: {
        'text-field': ['match', ['get', 'code'], ...numbers, ''] as unknown as ExpressionSpecification,
        'text-font': ['sans-serif'],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { 'text-color': '#ffffff' },
    },
  ];
}
