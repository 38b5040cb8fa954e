import type { Map as MapLibreMap, VectorSourceSpecification, VectorTileSource } from 'maplibre-gl';
import type { Choropleth } from './shown';
import { emphasisSourceId, LAND_LEVEL, sourceId } from './sources';
import { fetchJson } from './requests';
import { levelUrl, type TileJson, vectorSource } from './tile-source';

/**
 * One vector source per level, added when first needed and kept: going back to a level costs nothing. Another one for outlines of
 * marked areas when the first is marked.
 */
export class LevelSources {
  private readonly urls = new Map<string, string>();
  private readonly specifications = new Map<string, VectorSourceSpecification>();
  private readonly asked = new Map<string, Promise<TileJson>>();

  constructor(private readonly map: MapLibreMap) {}

  /** Asks for the TileJSON of a level before its source is wanted; what goes wrong is told to whom wants it. */
  expect(tileJsonUrl: string): void {
    this.tileJson(tileJsonUrl, true).catch(() => undefined);
  }

  /** Sources of the level, its borders and the land around; the map can do without the last. */
  async ensureAll({ level, tileJsonUrl }: Choropleth, borders: readonly string[], signal: AbortSignal): Promise<void> {
    const urlOf = (name: string) => levelUrl(tileJsonUrl, name);
    const levels = [...new Set([level, ...borders])];
    await Promise.all([
      ...levels.map((name) => this.ensure(name, urlOf(name), signal)),
      this.ensure(LAND_LEVEL, urlOf(LAND_LEVEL), signal, false).catch(() => undefined),
    ]);
  }

  /** Adds the source of a level from its TileJSON unless it is there. */
  async ensure(level: string, tileJsonUrl: string, signal: AbortSignal, patient = true): Promise<void> {
    if (this.urls.has(level)) {
      return;
    }
    const source = vectorSource(await this.tileJson(tileJsonUrl, patient), tileJsonUrl, document.baseURI);
    if (!signal.aborted && !this.urls.has(level)) {
      this.urls.set(level, tileJsonUrl);
      this.specifications.set(level, source);
      this.map.addSource(sourceId(level), source);
    }
  }

  /** Adds the source of outlines of a level; false while the level itself is not there. */
  emphasise(level: string): boolean {
    const source = this.specifications.get(level);
    if (source && !this.map.getSource(emphasisSourceId(level))) {
      this.map.addSource(emphasisSourceId(level), source);
    }
    return source !== undefined;
  }

  /** Asks for all TileJSONs and tiles again, for example after new boundaries were imported. */
  async reload(signal: AbortSignal): Promise<void> {
    await Promise.all(
      [...this.urls].map(async ([level, url]) => {
        const source = vectorSource(await fetchJson<TileJson>(url, signal), url, document.baseURI);
        this.specifications.set(level, source);
        [sourceId(level), emphasisSourceId(level)].forEach((id) =>
          this.map.getSource<VectorTileSource>(id)?.setTiles(source.tiles ?? []),
        );
      }),
    );
  }

  /** One request for all who wait for the same, which no single one of them may abort; a failed one is forgotten. */
  private tileJson(url: string, patient: boolean): Promise<TileJson> {
    const asked = this.asked.get(url);
    if (asked) {
      return asked;
    }
    const answer = fetchJson<TileJson>(url, new AbortController().signal, patient);
    this.asked.set(url, answer);
    answer.catch(() => this.asked.delete(url));
    return answer;
  }
}
