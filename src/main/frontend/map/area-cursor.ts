import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AreaPoints } from './circles';
import type { Place } from './pointer';

/** Where an arrow key leads, in steps of longitude and latitude. */
export const DIRECTIONS: Record<string, [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const SIDEWAYS = 2;
const EDGE = 48;

/**
 * Position of the next area in a direction, or undefined at the edge. Sideways distance counts double, so that an arrow leads to the
 * area ahead rather than to a nearer one off the way; across the sea it leads to the next island.
 */
export function neighbour(points: AreaPoints, from: number, [east, north]: [number, number]): number | undefined {
  const shrink = Math.cos((points.lat[from] * Math.PI) / 180);
  let best: number | undefined;
  let least = Infinity;
  for (let i = 0; i < points.ids.length; i++) {
    const x = (points.lng[i] - points.lng[from]) * shrink;
    const y = points.lat[i] - points.lat[from];
    const ahead = x * east + y * north;
    const aside = Math.abs(x * north - y * east);
    const way = ahead + SIDEWAYS * aside;
    if (i !== from && ahead > 0 && aside <= ahead * SIDEWAYS && way < least) {
      least = way;
      best = i;
    }
  }
  return best;
}

/** The area a keyboard reader is at. */
export class AreaCursor {
  private id?: number;

  constructor(private readonly map: MapLibreMap) {}

  /** Goes to an area that was chosen otherwise. */
  set(id: number | undefined): void {
    this.id = id;
  }

  /** Moves one area on (or stays, without a direction), brings it into view and says where it is. */
  step(points: AreaPoints, direction?: [number, number]): { id: number; at: Place } | undefined {
    const at = this.position(points);
    if (at === undefined) {
      return undefined;
    }
    const next = direction ? (neighbour(points, at, direction) ?? at) : at;
    this.id = points.ids[next];
    return { id: this.id, at: this.bringIntoView(points.lng[next], points.lat[next]) };
  }

  /** Where the cursor is; at first the area nearest to the middle of the map. */
  private position(points: AreaPoints): number | undefined {
    const known = this.id === undefined ? -1 : points.ids.indexOf(this.id);
    if (known >= 0) {
      return known;
    }
    const { lng, lat } = this.map.getCenter();
    let best: number | undefined;
    let least = Infinity;
    points.ids.forEach((_, i) => {
      const distance = (points.lng[i] - lng) ** 2 + (points.lat[i] - lat) ** 2;
      if (distance < least) {
        least = distance;
        best = i;
      }
    });
    return best;
  }

  private bringIntoView(lng: number, lat: number): Place {
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { x, y } = this.map.project([lng, lat]);
    if (x < EDGE || y < EDGE || x > clientWidth - EDGE || y > clientHeight - EDGE) {
      this.map.jumpTo({ center: [lng, lat] });
      return { x: clientWidth / 2, y: clientHeight / 2 };
    }
    return { x, y };
  }
}
