import type { FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from './map-factory';
import { numberFormat, text, type Texts } from './texts';

const SOURCE = 'graticule';
const LINES_ACROSS = 3;
const EPSILON = 1e-6;
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const INK = '#3f4f5c';

/** The widest round distance in degrees that still puts some lines across a view. */
export function stepOf([west, south, east, north]: Bounds): number {
  const across = Math.min(east - west, (north - south) * 1.6);
  return STEPS.find((step) => across / step >= LINES_ACROSS - EPSILON) ?? STEPS[STEPS.length - 1];
}

/** Lines of longitude and latitude over a view and a little beyond, each with its degrees in words. */
export function graticule(bounds: Bounds, texts: Texts): FeatureCollection<LineString> {
  const step = stepOf(bounds);
  const [west, south, east, north] = bounds;
  const line = (coordinates: [number, number][], label: string) => ({
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates },
    properties: { label },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...ticks(west, east, step).map((lng) =>
        line(
          [
            [lng, south - step],
            [lng, north + step],
          ],
          degrees(lng, 'east', 'west', texts),
        ),
      ),
      ...ticks(south, north, step).map((lat) =>
        line(
          [
            [west - step, lat],
            [east + step, lat],
          ],
          degrees(lat, 'north', 'south', texts),
        ),
      ),
    ],
  };
}

/** `124,5° BT`; the equator is 0°. */
function degrees(value: number, above: string, below: string, texts: Texts): string {
  const side = value === 0 ? '' : ` ${text(texts, `degrees.${value > 0 ? above : below}`)}`;
  return `${numberFormat(texts.locale)(Math.abs(value))}°${side}`;
}

function ticks(from: number, to: number, step: number): number[] {
  const first = Math.floor(from / step);
  const count = Math.ceil(to / step) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toFixed(2)) + 0);
}

export function graticuleLayers(): LayerSpecification[] {
  return [
    {
      id: 'graticule-line',
      type: 'line',
      source: SOURCE,
      paint: { 'line-color': INK, 'line-opacity': 0.45, 'line-width': 0.8 },
    },
    {
      id: 'graticule-label',
      type: 'symbol',
      source: SOURCE,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'label'],
        'text-font': ['sans-serif'],
        'text-size': 11,
        'text-keep-upright': true,
      },
      paint: { 'text-color': INK, 'text-halo-color': 'rgba(255,255,255,0.9)', 'text-halo-width': 1.6 },
    },
  ];
}

/** Keeps lines over the view while they are wanted. */
export class Graticule {
  private shown = false;
  private readonly follow = () => this.draw();

  constructor(
    private readonly map: MapLibreMap,
    private readonly texts: () => Texts,
  ) {}

  show(wanted: boolean): void {
    if (wanted === this.shown) {
      return;
    }
    this.shown = wanted;
    if (wanted) {
      this.map.addSource(SOURCE, { type: 'geojson', data: this.lines() });
      graticuleLayers().forEach((layer) => this.map.addLayer(layer));
      this.map.on('moveend', this.follow);
    } else {
      this.map.off('moveend', this.follow);
      graticuleLayers().forEach((layer) => this.map.removeLayer(layer.id));
      this.map.removeSource(SOURCE);
    }
  }

  private draw(): void {
    this.map.getSource<GeoJSONSource>(SOURCE)?.setData(this.lines());
  }

  private lines(): FeatureCollection<LineString> {
    return graticule(this.map.getBounds().toArray().flat() as Bounds, this.texts());
  }
}
