import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** A point over the areas, as the page sends it. */
export interface Marker {
  code: string;
  label: string;
  kind: string;
  lng: number;
  lat: number;
  value?: number | null;
}

export const MARKER_SOURCE = 'markers';
const SMALLEST = 6;
const LARGEST = 20;

/** Radius in pixels: the area of the circle follows the value, the largest value gets the largest circle. */
export function radiusOf(value: number | null | undefined, largest: number): number {
  if (typeof value !== 'number' || !(value > 0) || !(largest > 0)) {
    return SMALLEST;
  }
  return Math.max(SMALLEST, LARGEST * Math.sqrt(Math.min(value / largest, 1)));
}

/** Markers as points, large ones first so that small ones lie on top. */
export function markerPoints(markers: readonly Marker[]): FeatureCollection<Point> {
  const largest = Math.max(0, ...markers.map((m) => m.value ?? 0));
  const points = markers.map((m) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [m.lng, m.lat] },
    properties: { code: m.code, label: m.label, kind: m.kind, radius: radiusOf(m.value, largest) },
  }));
  return {
    type: 'FeatureCollection',
    features: points.toSorted((a, b) => b.properties.radius - a.properties.radius),
  };
}

const COLOR = [
  'match',
  ['get', 'kind'],
  'planned',
  '#ffffff',
  'targeted',
  '#f2b632',
  'delivered',
  '#1a7f64',
  'verified',
  '#0d5c9c',
  '#5a6672',
] as unknown as ExpressionSpecification;

/** Circles with a white edge, names beside them where there is room. */
export function markerLayers(): LayerSpecification[] {
  return [
    {
      id: 'marker-circle',
      type: 'circle',
      source: MARKER_SOURCE,
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': COLOR,
        'circle-opacity': 0.92,
        'circle-stroke-color': ['match', ['get', 'kind'], 'planned', '#16202a', '#ffffff'],
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'marker-label',
      type: 'symbol',
      source: MARKER_SOURCE,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['sans-serif'],
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint: { 'text-color': '#16202a', 'text-halo-color': '#ffffff', 'text-halo-width': 1.8 },
    },
  ];
}

/** Shows markers on a map, above everything else. */
export function drawMarkers(map: MapLibreMap, markers: readonly Marker[]): void {
  const data = markerPoints(markers);
  const source = map.getSource<GeoJSONSource>(MARKER_SOURCE);
  if (source) {
    source.setData(data);
    return;
  }
  map.addSource(MARKER_SOURCE, { type: 'geojson', data });
  markerLayers().forEach((layer) => map.addLayer(layer));
}
