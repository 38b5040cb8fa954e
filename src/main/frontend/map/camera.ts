import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Bounds, FIT, type View, VIEW_LENGTH } from './map-factory';

/** Where the map stands. */
export interface Seen {
  lng: number;
  lat: number;
  zoom: number;
  bounds: Bounds;
}

export function seenBy(map: MapLibreMap): Seen {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom(), bounds: map.getBounds().toArray().flat() as Bounds };
}

/** What the page asks of the map's position. */
interface Asked {
  bounds?: Bounds;
  startView?: View;
  group: string;
}

/** Brings the map to where the page asks, if it asks now. */
export function followCamera(map: MapLibreMap, asked: Asked, changed: ReadonlyMap<PropertyKey, unknown>): void {
  const { bounds, startView, group } = asked;
  if (changed.has('boundsTurn') && bounds?.length) {
    // Maps that follow each other would stop each other half-way.
    map.fitBounds(bounds, group ? { ...FIT, duration: 0 } : FIT);
  } else if (changed.has('startView') && startView?.length === VIEW_LENGTH) {
    map.jumpTo({ center: [startView[0], startView[1]], zoom: startView[2] });
  }
}
