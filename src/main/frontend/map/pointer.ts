import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

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
  /** The keyboard cursor in the middle of the map appears or goes. */
  cursor(visible: boolean): void;
}

const FINGER = 6;

/** Turns pointer and keyboard into "points at" and "chooses". The keyboard points at the middle of the map; Enter chooses. */
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
      handlers.leave();
    }
  });
  map.on('click', (event) => handlers.choose(targetAt(map, event.point)));
  listenToKeys(map, handlers);
}

function listenToKeys(map: MapLibreMap, handlers: PointerHandlers): void {
  const canvas = map.getCanvas();
  const pointAtMiddle = () => {
    if (canvas.matches(':focus-visible')) {
      const middle = middleOf(map);
      handlers.point(targetAt(map, [middle.x, middle.y]), middle, true);
    }
  };
  canvas.addEventListener('focus', () => {
    handlers.cursor(canvas.matches(':focus-visible'));
    pointAtMiddle();
  });
  canvas.addEventListener('blur', () => {
    handlers.cursor(false);
    handlers.leave();
  });
  canvas.addEventListener('keydown', (event) => {
    handlers.cursor(true);
    if (event.key === 'Enter') {
      const middle = middleOf(map);
      handlers.choose(targetAt(map, [middle.x, middle.y]));
    } else if (event.key === 'Escape') {
      handlers.leave();
    }
  });
  map.on('moveend', pointAtMiddle);
}

function middleOf(map: MapLibreMap): Place {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: clientWidth / 2, y: clientHeight / 2 };
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
