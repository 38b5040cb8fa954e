import type { Map as MapLibreMap } from 'maplibre-gl';

export type Bounds = [west: number, south: number, east: number, north: number];

/** Position of the map: longitude, latitude, zoom. */
export type View = [lng: number, lat: number, zoom: number];

export const VIEW_LENGTH = 3;
export const FIT = { padding: 28, maxZoom: 13 };

/** Shows a rectangle. Maps that follow each other are there at once: moving slowly they would stop each other half-way. */
export function fit(map: MapLibreMap, bounds: Bounds, atOnce: boolean): void {
  map.fitBounds(bounds, atOnce ? { ...FIT, duration: 0 } : FIT);
}

/** How much smaller or larger than it could be a map may stay; a larger one soon hides its rim under the credit. */
const SMALLER = -0.3;
const LARGER = 0.05;

/** Shows a rectangle; a map that shows it already, and hardly smaller than it could, stays as it is and needs no other tiles. */
export function settle(map: MapLibreMap, bounds: Bounds): void {
  const excess = map.getZoom() - (map.cameraForBounds(bounds, FIT)?.zoom ?? NaN);
  if (!(excess >= SMALLER && excess <= LARGER)) {
    fit(map, bounds, true);
  }
}

export function jump(map: MapLibreMap, [lng, lat, zoom]: View): void {
  map.jumpTo({ center: [lng, lat], zoom });
}

/** Where a map is, in degrees. */
export function placeOf(map: MapLibreMap): { lng: number; lat: number; zoom: number; bounds: Bounds } {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom(), bounds: map.getBounds().toArray().flat() as Bounds };
}
