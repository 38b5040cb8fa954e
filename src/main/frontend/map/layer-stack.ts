import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Basemap, BasemapLayer } from './basemap';
import { Graticule } from './graticule';
import { groupOf, sorted } from './layer-order';
import { type Overlay, type OverlayObject, Overlays } from './overlays';
import type { Texts } from './texts';

/** What lies on the map besides the coloured areas; see the record `MapLayers` on the server. */
export interface LayerSettings {
  /** Groups, the first on top; those not named keep their usual place. */
  order: string[];
  hidden: string[];
  /** Of groups, 0 to 1. */
  opacity: Record<string, number>;
  scale: boolean;
  graticule: boolean;
  overlays: Overlay[];
  basemap?: Basemap | null;
}

type Paint = [layer: RegExp, property: string, usual: (before: unknown, opacity: number) => unknown];

const plain = (_: unknown, opacity: number) => opacity;

/** Replaces the visible case of a `case` expression. */
const visibleCase = (position: number, usual: number) => (before: unknown, opacity: number) =>
  Array.isArray(before) ? before.with(position, usual * opacity) : before;

const PAINTS: Record<string, Paint[]> = {
  areas: [
    [/^areas-fill$/, 'fill-opacity', plain],
    [/^areas-(not-collected|suppressed|demo|unregistered)$/, 'fill-opacity', visibleCase(2, 1)],
    [/^value-circle$/, 'circle-opacity', visibleCase(3, 0.75)],
    [/^value-circle$/, 'circle-stroke-opacity', plain],
  ],
  programme: [
    [/^marker-circle$/, 'circle-opacity', (_, opacity) => 0.92 * opacity],
    [/^marker-circle$/, 'circle-stroke-opacity', plain],
    [/^marker-label$/, 'text-opacity', plain],
  ],
  basemap: [[/^basemap-tiles$/, 'raster-opacity', plain]],
};

/** Shows, hides, orders and fades what lies on the map. Called again whenever layers were added, since new ones come as usual. */
export class LayerStack {
  private readonly overlays: Overlays;
  private readonly graticule: Graticule;
  private readonly basemap: BasemapLayer;
  private readonly faded = new Set<string>();
  private settings?: LayerSettings;

  constructor(
    private readonly map: MapLibreMap,
    texts: () => Texts,
  ) {
    this.overlays = new Overlays(map);
    this.graticule = new Graticule(map, texts);
    this.basemap = new BasemapLayer(map, () => this.apply(this.settings));
  }

  /** Applies the settings when they or what they act on may have changed. */
  follow(settings: LayerSettings | undefined, changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (['layers', 'highlighted', 'ranked', 'markers'].some((property) => changed.has(property))) {
      this.apply(settings);
    }
  }

  apply(settings: LayerSettings | undefined): void {
    this.settings = settings;
    if (!settings) {
      return;
    }
    this.overlays.show(settings.overlays);
    this.graticule.show(settings.graticule);
    this.basemap.show(settings.basemap);
    this.reorder(settings.order);
    this.hide(settings.hidden);
    Object.keys(PAINTS).forEach((group) => this.fade(group, settings.opacity[group] ?? 1));
    const scale = this.map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale');
    if (scale) {
      scale.hidden = !settings.scale;
    }
  }

  overlayAt(at: [number, number]): OverlayObject | undefined {
    return this.overlays.at(at);
  }

  private reorder(order: readonly string[]): void {
    const ids = this.map.getLayersOrder();
    const wanted = sorted(ids, order);
    if (wanted.every((id, i) => id === ids[i])) {
      return;
    }
    for (let i = wanted.length - 1; i >= 0; i--) {
      this.map.moveLayer(wanted[i], wanted[i + 1]);
    }
  }

  /** Neighbours are no group of their own: the land around lies below everything, the outlines of parents over the areas. */
  private hide(hidden: readonly string[]): void {
    for (const id of this.map.getLayersOrder()) {
      const isNeighbour = id === 'land' || id.startsWith('border-');
      const isLabel = groupOf(id) === 'labels';
      if (isNeighbour || isLabel) {
        const wanted = hidden.includes(isLabel ? 'labels' : 'neighbours') ? 'none' : 'visible';
        if ((this.map.getLayoutProperty(id, 'visibility') ?? 'visible') !== wanted) {
          this.map.setLayoutProperty(id, 'visibility', wanted);
        }
      }
    }
  }

  /** A group that was never faded is left alone. */
  private fade(group: string, opacity: number): void {
    if (opacity === 1 && !this.faded.has(group)) {
      return;
    }
    this.faded.add(group);
    for (const id of this.map.getLayersOrder()) {
      for (const [layer, property, value] of PAINTS[group]) {
        if (layer.test(id)) {
          const before = this.map.getPaintProperty(id, property as never);
          this.map.setPaintProperty(id, property as never, value(before, opacity) as never);
        }
      }
    }
  }
}
