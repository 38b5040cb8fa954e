import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** A reader's own file; see the record of the same name on the server. */
export interface Overlay {
  id: string;
  name: string;
  url: string;
  color: string;
  /** 0 to 1. */
  opacity: number;
}

/** An object of a file that the reader pointed at. */
export interface OverlayObject {
  overlay: Overlay;
  attributes: [name: string, value: string][];
}

const FINGER = 5;
const FILL = 0.14;

function sourceOf(id: string): string {
  return `overlay-${id}`;
}

function ofKind(...kinds: string[]): ExpressionSpecification {
  return ['in', ['geometry-type'], ['literal', kinds]];
}

/** Lines on a white edge and a thin wash: nothing that could pass for a class of the map below. */
export function overlayLayers(overlay: Overlay): LayerSpecification[] {
  return [washLayer(overlay), lineLayer(overlay, 'casing'), lineLayer(overlay, 'line'), pointLayer(overlay)];
}

function washLayer({ id, color, opacity }: Overlay): LayerSpecification {
  return {
    id: `${sourceOf(id)}-fill`,
    type: 'fill',
    source: sourceOf(id),
    filter: ofKind('Polygon', 'MultiPolygon'),
    paint: { 'fill-color': color, 'fill-opacity': FILL * opacity, 'fill-antialias': false },
  };
}

function lineLayer({ id, color, opacity }: Overlay, part: 'casing' | 'line'): LayerSpecification {
  const casing = part === 'casing';
  return {
    id: `${sourceOf(id)}-${part}`,
    type: 'line',
    source: sourceOf(id),
    filter: ofKind('Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': casing ? '#ffffff' : color,
      'line-width': casing ? 4 : 2,
      'line-opacity': casing ? 0.85 * opacity : opacity,
    },
  };
}

function pointLayer({ id, color, opacity }: Overlay): LayerSpecification {
  return {
    id: `${sourceOf(id)}-point`,
    type: 'circle',
    source: sourceOf(id),
    filter: ofKind('Point', 'MultiPoint'),
    paint: {
      'circle-radius': 5.5,
      'circle-color': color,
      'circle-opacity': opacity,
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 2,
      'circle-stroke-opacity': opacity,
    },
  };
}

/** Draws the files of a reader; their objects are fetched from addresses that only the reader's session can read. */
export class Overlays {
  private shown: readonly Overlay[] = [];

  constructor(private readonly map: MapLibreMap) {}

  /** The first lies on top. */
  show(wanted: readonly Overlay[]): void {
    this.shown.filter((old) => !wanted.some((o) => o.id === old.id)).forEach((old) => this.remove(old));
    for (const overlay of wanted.toReversed()) {
      if (this.map.getSource(sourceOf(overlay.id))) {
        this.repaint(overlay);
      } else {
        const data = new URL(overlay.url, document.baseURI).href;
        this.map.addSource(sourceOf(overlay.id), { type: 'geojson', data });
        overlayLayers(overlay).forEach((layer) => this.map.addLayer(layer));
      }
    }
    this.shown = [...wanted];
  }

  /** The topmost object near a place on the map. */
  at([x, y]: [number, number]): OverlayObject | undefined {
    const layers = this.shown.flatMap((o) => overlayLayers(o).map((layer) => layer.id));
    const there = layers.filter((id) => this.map.getLayer(id) && !id.endsWith('-casing'));
    const box: [PointLike, PointLike] = [
      [x - FINGER, y - FINGER],
      [x + FINGER, y + FINGER],
    ];
    const [hit] = there.length > 0 ? this.map.queryRenderedFeatures(box, { layers: there }) : [];
    const overlay = hit && this.shown.find((o) => sourceOf(o.id) === hit.source);
    return overlay && { overlay, attributes: attributesOf(hit.properties) };
  }

  private repaint(overlay: Overlay): void {
    for (const layer of overlayLayers(overlay)) {
      // Taken up again one by one from the bottom, so that the order among files follows too.
      this.map.moveLayer(layer.id);
      Object.entries(layer.paint ?? {}).forEach(([key, value]) =>
        this.map.setPaintProperty(layer.id, key as never, value as never),
      );
    }
  }

  private remove(overlay: Overlay): void {
    overlayLayers(overlay).forEach((layer) => this.map.removeLayer(layer.id));
    this.map.removeSource(sourceOf(overlay.id));
  }
}

/** Attributes as text, as they stand in the file. */
export function attributesOf(properties: Record<string, unknown> | null): [string, string][] {
  return Object.entries(properties ?? {})
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)]);
}
