import type { Map as MapLibreMap, VectorSourceSpecification, VectorTileSource } from 'maplibre-gl';
import type { Choropleth } from './shown';
import { emphasisSourceId, LAND_LEVEL, sourceId } from './sources';
import { fetchJson, NOT_READY, pause, PAUSE_MS, RequestError } from './requests';
import { levelUrl, type TileJson, vectorSource } from './tile-source';

/**
 * One vector source per level, added when first needed and kept: going back to a level costs nothing. Another one for outlines of
 * marked areas when the first is marked.
 */
export class LevelSources {
  private readonly specifications = new Map<string, VectorSourceSpecification>();
  private asked?: Promise<Record<string, TileJson>>;

  constructor(private readonly map: MapLibreMap) {}

  /** Asks for the TileJSONs before their sources are wanted; what goes wrong is told to whom wants them. */
  expect(tileJsonUrl: string): void {
    this.tileJsons(tileJsonUrl, true).catch(() => undefined);
  }

  /** Sources of the level, its borders and the land around; the map can do without the last. */
  async ensureAll({ level, tileJsonUrl }: Choropleth, borders: readonly string[], signal: AbortSignal): Promise<void> {
    const levels = [...new Set([level, ...borders])];
    await Promise.all([
      ...levels.map((name) => this.ensure(name, tileJsonUrl, signal)),
      this.ensure(LAND_LEVEL, tileJsonUrl, signal, false).catch(() => undefined),
    ]);
  }

  /** Adds the source of a level from its TileJSON unless it is there. A patient caller waits for a level that is still being loaded. */
  private async ensure(level: string, tileJsonUrl: string, signal: AbortSignal, patient = true): Promise<void> {
    while (!this.specifications.has(level) && !signal.aborted) {
      const tileJson = (await this.tileJsons(tileJsonUrl, patient))[level];
      if (tileJson && !signal.aborted && !this.specifications.has(level)) {
        this.add(level, vectorSource(tileJson, tileJsonUrl, document.baseURI));
      } else if (!tileJson) {
        this.asked = undefined;
        if (!patient) {
          throw new RequestError(NOT_READY, tileJsonUrl);
        }
        await pause(PAUSE_MS, signal);
      }
    }
  }

  private add(level: string, source: VectorSourceSpecification): void {
    this.specifications.set(level, source);
    this.map.addSource(sourceId(level), source);
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
  async reload(tileJsonUrl: string): Promise<void> {
    this.asked = undefined;
    const tileJsons = await this.tileJsons(tileJsonUrl, true);
    for (const level of [...this.specifications.keys()].filter((name) => tileJsons[name])) {
      const source = vectorSource(tileJsons[level], tileJsonUrl, document.baseURI);
      this.specifications.set(level, source);
      [sourceId(level), emphasisSourceId(level)].forEach((id) =>
        this.map.getSource<VectorTileSource>(id)?.setTiles(source.tiles ?? []),
      );
    }
  }

  /** One request for all levels and all who wait for it, which no single one of them may abort; a failed one is forgotten. */
  private tileJsons(tileJsonUrl: string, patient: boolean): Promise<Record<string, TileJson>> {
    this.asked ??= fetchJson<Record<string, TileJson>>(
      levelUrl(tileJsonUrl, 'all'),
      new AbortController().signal,
      patient,
    ).catch((error: unknown) => {
      this.asked = undefined;
      throw error;
    });
    return this.asked;
  }
}
