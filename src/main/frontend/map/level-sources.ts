import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { sourceId } from './layers';
import { fetchJson } from './requests';
import { type TileJson, vectorSource } from './tile-source';

/** One vector source per level, added when first needed and kept: going back to a level costs nothing. */
export class LevelSources {
  private readonly urls = new Map<string, string>();
  private readonly asked = new Map<string, Promise<TileJson>>();

  constructor(private readonly map: MapLibreMap) {}

  /** Asks for the TileJSON of a level before its source is wanted; what goes wrong is told to whom wants it. */
  expect(tileJsonUrl: string): void {
    this.tileJson(tileJsonUrl, true).catch(() => undefined);
  }

  /** Adds the source of a level from its TileJSON unless it is there. */
  async ensure(level: string, tileJsonUrl: string, signal: AbortSignal, patient = true): Promise<void> {
    if (this.urls.has(level)) {
      return;
    }
    const source = vectorSource(await this.tileJson(tileJsonUrl, patient), tileJsonUrl, document.baseURI);
    if (!signal.aborted && !this.urls.has(level)) {
      this.urls.set(level, tileJsonUrl);
      this.map.addSource(sourceId(level), source);
    }
  }

  /** Asks for all TileJSONs and tiles again, for example after new boundaries were imported. */
  async reload(signal: AbortSignal): Promise<void> {
    await Promise.all(
      [...this.urls].map(async ([level, url]) => {
        const { tiles } = vectorSource(await fetchJson<TileJson>(url, signal), url, document.baseURI);
        this.map.getSource<VectorTileSource>(sourceId(level))?.setTiles(tiles ?? []);
      }),
    );
  }

  /** One request for all who wait for the same, which no single one of them may abort; a failed one is forgotten. */
  private tileJson(url: string, patient: boolean): Promise<TileJson> {
    const { signal } = new AbortController();
    const answer =
      this.asked.get(url) ?? fetchJson<TileJson>(url, signal, patient).finally(() => this.asked.delete(url));
    this.asked.set(url, answer);
    return answer;
  }
}
