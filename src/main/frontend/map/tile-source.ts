import type { VectorSourceSpecification } from 'maplibre-gl';

/** The members of a TileJSON that the map needs. */
export interface TileJson {
  tiles: string[];
  minzoom: number;
  maxzoom: number;
  bounds?: [number, number, number, number];
  attribution?: string;
}

/** Address of another level's TileJSON beside a known one. */
export function levelUrl(tileJsonUrl: string, level: string): string {
  return tileJsonUrl.replace(/[^/]+\.json(?=$|\?)/, `${level}.json`);
}

/** Address of the areas of another level within an area, derived from the index in use. */
export function indexUrlOf(indexUrl: string, level: string, within: string, base: string): string {
  const url = new URL(indexUrl, base);
  url.searchParams.set('level', level);
  url.searchParams.set('within', within);
  return url.href;
}

/**
 * Source for the map. Tiles are fetched from where the TileJSON came from: behind a proxy the host that the server names may not
 * be the one the browser sees.
 */
export function vectorSource(tileJson: TileJson, tileJsonUrl: string, base: string): VectorSourceSpecification {
  const { origin } = new URL(tileJsonUrl, base);
  return {
    type: 'vector',
    tiles: tileJson.tiles.map((url) => origin + url.replace(/^[a-z]+:\/\/[^/]+/i, '')),
    minzoom: tileJson.minzoom,
    maxzoom: tileJson.maxzoom,
    ...(tileJson.bounds ? { bounds: tileJson.bounds } : {}),
    ...(tileJson.attribution ? { attribution: escapeHtml(tileJson.attribution) } : {}),
  };
}

/** The map shows attributions as HTML; a credit line is plain text. */
export function escapeHtml(plain: string): string {
  return plain.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
