import type { AreaIndexData, ValueData } from './area-index';
import type { AreaFiles } from './area-files';
import type { AreaPoints } from './circles';
import { fetchJson } from './requests';
import type { Choropleth } from './shown';
import { LAND_LEVEL } from './sources';
import { indexUrlOf } from './tile-source';

type Fetched = [AreaIndexData, ValueData, AreaPoints | undefined, ValueData | undefined, AreaIndexData | undefined];

/** Fetches what a choropleth names. On a slow line this goes on while the map still prepares itself. */
export class ChoroplethData {
  private expected?: { choropleth: Choropleth; data: Promise<Fetched | Error> };

  constructor(private readonly files: AreaFiles) {}

  /** Begins before anybody waits. */
  expect(choropleth: Choropleth, signal: AbortSignal): void {
    this.expected = { choropleth, data: this.fetch(choropleth, signal) };
  }

  /** Never rejects: an error is an answer, which the caller reads after the land is drawn. */
  take(choropleth: Choropleth, signal: AbortSignal): Promise<Fetched | Error> {
    const { expected } = this;
    this.expected = undefined;
    return expected?.choropleth === choropleth ? expected.data : this.fetch(choropleth, signal);
  }

  private fetch(choropleth: Choropleth, signal: AbortSignal): Promise<Fetched | Error> {
    return Promise.all([
      this.files.index(choropleth.indexUrl, signal),
      fetchJson<ValueData>(choropleth.valuesUrl, signal),
      this.files.pointsAt(choropleth.circles?.pointsUrl, signal),
      choropleth.pair ? fetchJson<ValueData>(choropleth.pair.valuesUrl, signal) : undefined,
      this.provinces(choropleth, signal),
    ]).catch((error: unknown) => error as Error);
  }

  /** The provinces, where areas of whole provinces are too many to be marked one by one. */
  private provinces({ level, indexUrl }: Choropleth, signal: AbortSignal): Promise<AreaIndexData> | undefined {
    const isNational = new URL(indexUrl, document.baseURI).searchParams.get('within') === '00';
    return isNational && (level === 'district' || level === 'village')
      ? this.files.index(indexUrlOf(indexUrl, LAND_LEVEL, '00', document.baseURI), signal)
      : undefined;
  }
}
