import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaIndex } from './area-index';
import { hasValue } from './states';

/** Circles instead of fills; see the record of the same name on the server. */
export interface Circles {
  pointsUrl: string;
  largest: number;
  radius: number;
  color: string;
  /** Colour of figures below zero, for differences. */
  colorBelow: string;
}

/** Where the symbols of areas are drawn, in the order of ids. */
export interface AreaPoints {
  ids: number[];
  lng: number[];
  lat: number[];
}

export const CIRCLE_LAYER = 'value-circle';
export const CIRCLE_SOURCE = 'value-circles';
const ZERO_RADIUS = 3;
const SMALLEST = 1.5;

/** Radius in pixels: the area of the circle follows the figure. Zero is a figure too and stays visible, as a small ring. */
export function circleRadius(value: number, circles: Circles): number {
  if (value === 0 || !(circles.largest > 0)) {
    return ZERO_RADIUS;
  }
  return Math.max(SMALLEST, circles.radius * Math.sqrt(Math.min(Math.abs(value) / circles.largest, 1)));
}

/** One point per area with a figure, the largest first so that small ones lie on top. A missing figure has no circle. */
export function circlePoints(
  points: AreaPoints,
  index: AreaIndex,
  values: Float64Array,
  states: Uint8Array,
  circles: Circles,
): FeatureCollection<Point> {
  const features = points.ids.flatMap((id, i) => {
    const position = index.positionOfId(id);
    if (position === undefined || !hasValue(states[position]) || !Number.isFinite(values[position])) {
      return [];
    }
    const value = values[position];
    return {
      type: 'Feature' as const,
      id,
      geometry: { type: 'Point' as const, coordinates: [points.lng[i], points.lat[i]] },
      properties: {
        radius: circleRadius(value, circles),
        color: value < 0 ? circles.colorBelow : circles.color,
        ring: value === 0,
      },
    };
  });
  return {
    type: 'FeatureCollection',
    features: features.toSorted((a, b) => b.properties.radius - a.properties.radius),
  };
}

function circleLayer(): LayerSpecification {
  return {
    id: CIRCLE_LAYER,
    type: 'circle',
    source: CIRCLE_SOURCE,
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': ['get', 'color'],
      'circle-opacity': ['case', ['get', 'ring'], 0, 0.75],
      'circle-stroke-color': ['case', ['get', 'ring'], ['get', 'color'], '#ffffff'],
      'circle-stroke-width': ['case', ['get', 'ring'], 1.5, 1],
    },
  };
}

/** Draws circles below `before`, or takes them away when there is nothing to draw. */
export function drawCircles(
  map: MapLibreMap,
  data: FeatureCollection<Point> | undefined,
  before: string | undefined,
): void {
  if (map.getLayer(CIRCLE_LAYER)) {
    map.removeLayer(CIRCLE_LAYER);
  }
  if (!data) {
    return;
  }
  const source = map.getSource<GeoJSONSource>(CIRCLE_SOURCE);
  if (source) {
    source.setData(data);
  } else {
    map.addSource(CIRCLE_SOURCE, { type: 'geojson', data });
  }
  map.addLayer(circleLayer(), before);
}
