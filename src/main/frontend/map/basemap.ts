import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { fetchJson } from './requests';
import { escapeHtml } from './tile-source';

/** A map below the areas that an operator configured; see the record of the same name on the server. */
export interface Basemap {
  /** `RASTER`: the address of tiles with {z}, {x}, {y}; `VECTOR`: the address of a style. */
  kind: 'RASTER' | 'VECTOR';
  url: string;
  attribution: string;
  maxZoom: number;
  tileSize: number;
}

const SOURCE = 'basemap';

/** Layers and sources of a style, renamed so that they can't meet ours. Names need letters from a server and stay out. */
export function vectorParts(style: StyleSpecification): {
  sources: StyleSpecification['sources'];
  layers: LayerSpecification[];
} {
  const sources = Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [`${SOURCE}-${id}`, source]));
  const layers = style.layers
    .filter((layer) => layer.type !== 'symbol' && !usesSprite(layer))
    .map((layer) => ({
      ...layer,
      id: `${SOURCE}-${layer.id}`,
      ...('source' in layer ? { source: `${SOURCE}-${layer.source}` } : {}),
    })) as LayerSpecification[];
  return { sources, layers };
}

function usesSprite(layer: LayerSpecification): boolean {
  return Object.keys(layer.paint ?? {}).some((key) => key.endsWith('-pattern'));
}

/** Puts the basemap on the map while it is wanted. The page works without it, so failing is quiet. */
export class BasemapLayer {
  private shown = '';
  private sources: string[] = [];

  constructor(
    private readonly map: MapLibreMap,
    private readonly changed: () => void,
  ) {}

  show(basemap: Basemap | null | undefined): void {
    const key = basemap ? `${basemap.kind} ${basemap.url}` : '';
    if (key === this.shown) {
      return;
    }
    this.remove();
    this.shown = key;
    if (basemap?.kind === 'RASTER') {
      this.add(
        {
          [SOURCE]: {
            type: 'raster',
            tiles: [basemap.url],
            tileSize: basemap.tileSize,
            maxzoom: basemap.maxZoom,
            attribution: escapeHtml(basemap.attribution),
          },
        },
        [{ id: `${SOURCE}-tiles`, type: 'raster', source: SOURCE }],
      );
    } else if (basemap) {
      void this.addStyle(basemap, key);
    }
  }

  private async addStyle(basemap: Basemap, key: string): Promise<void> {
    const style = await fetchJson<StyleSpecification>(basemap.url, new AbortController().signal).catch(() => undefined);
    if (!style || this.shown !== key) {
      return;
    }
    const { sources, layers } = vectorParts(style);
    const [first] = Object.keys(sources);
    const credited = { ...sources[first], attribution: escapeHtml(basemap.attribution) };
    this.add({ ...sources, ...(first ? { [first]: credited as StyleSpecification['sources'][string] } : {}) }, layers);
    this.changed();
  }

  private add(sources: StyleSpecification['sources'], layers: LayerSpecification[]): void {
    Object.entries(sources).forEach(([id, source]) => this.map.addSource(id, source));
    layers.forEach((layer) => this.map.addLayer(layer));
    this.sources = Object.keys(sources);
  }

  private remove(): void {
    this.map
      .getLayersOrder()
      .filter((id) => id.startsWith(`${SOURCE}-`))
      .forEach((id) => this.map.removeLayer(id));
    this.sources.forEach((id) => this.map.removeSource(id));
    this.sources = [];
  }
}
