import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { DIRECTIONS } from './area-cursor';

/** A place on the map element, in its pixels. */
export interface Place {
  x: number;
  y: number;
}

/** What a reader points at: a marker, an area by its id in the tiles, or nothing. */
export interface Target {
  marker?: { code: string; label: string };
  id?: number | string;
}

export interface PointerHandlers {
  point(target: Target, at: Place, byKeyboard: boolean): void;
  leave(): void;
  choose(target: Target): void;
  /** The keyboard moves to the area in a direction, or says where it is. */
  step(direction?: [number, number]): void;
  /** The keyboard goes to the area of the first rank. */
  first(): void;
  /** The reader asks what the keys do. */
  help(): void;
  /** What is shown about an area goes away. */
  dismiss(): void;
  /** The keyboard selects the area it is at, or opens it to show its parts. */
  act(open: boolean): void;
}

const FINGER = 6;
const PAN = 100;

/** Turns pointer and keyboard into "points at", "chooses" and "opens". */
export function listen(map: MapLibreMap, handlers: PointerHandlers): void {
  const canvas = map.getCanvas();
  let frame = 0;
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const target = targetAt(map, event.point);
      canvas.style.cursor = target.marker || target.id !== undefined ? 'pointer' : '';
      handlers.point(target, event.point, false);
    });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    handlers.leave();
  });
  map.on('movestart', (event) => {
    if (event.originalEvent) {
      handlers.dismiss();
    }
  });
  map.on('click', (event) => handlers.choose(targetAt(map, event.point)));
  listenToKeys(map, handlers);
}

/** Arrows move from area to area, Home goes to the first rank, Space selects, Enter opens; with Shift arrows move the map. */
function listenToKeys(map: MapLibreMap, handlers: PointerHandlers): void {
  const canvas = map.getCanvas();
  map.keyboard.disable();
  canvas.addEventListener('focus', () => canvas.matches(':focus-visible') && handlers.step());
  canvas.addEventListener('blur', () => handlers.dismiss());
  // Wherever the focus is: a reader who only points must be able to get rid of what covers the map.
  const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && handlers.dismiss();
  document.addEventListener('keydown', dismiss);
  map.on('remove', () => document.removeEventListener('keydown', dismiss));
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (react(map, handlers, event)) {
      event.preventDefault();
    }
  });
}

/** Whether the key meant something. */
function react(map: MapLibreMap, handlers: PointerHandlers, event: KeyboardEvent): boolean {
  const direction = DIRECTIONS[event.key];
  if (direction && event.shiftKey) {
    map.panBy([direction[0] * PAN, -direction[1] * PAN], { duration: 0 });
  } else if (direction) {
    handlers.step(direction);
  } else if (event.key === 'Enter' || event.key === ' ') {
    handlers.act(event.key === 'Enter');
  } else if (event.key === '+' || event.key === '=') {
    map.zoomIn({ duration: 0 });
  } else if (event.key === '-') {
    map.zoomOut({ duration: 0 });
  } else if (event.key === 'Home') {
    handlers.first();
  } else if (event.key === '?') {
    handlers.help();
  } else {
    return false;
  }
  return true;
}

function targetAt(map: MapLibreMap, point: PointLike & { x?: number; y?: number }): Target {
  const [x, y] = Array.isArray(point) ? point : [point.x ?? 0, point.y ?? 0];
  const [marker] = query(map, 'marker-circle', [
    [x - FINGER, y - FINGER],
    [x + FINGER, y + FINGER],
  ]);
  if (marker) {
    return { marker: { code: String(marker.properties.code), label: String(marker.properties.label) } };
  }
  const [area] = query(map, 'areas-fill', [x, y]);
  return area ? { id: area.id } : {};
}

function query(map: MapLibreMap, layer: string, where: PointLike | [PointLike, PointLike]): MapGeoJSONFeature[] {
  return map.getLayer(layer) ? map.queryRenderedFeatures(where, { layers: [layer] }) : [];
}
