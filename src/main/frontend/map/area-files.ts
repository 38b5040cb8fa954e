import type { AreaIndexData } from './area-index';
import type { AreaPoints } from './circles';
import { fetchJson } from './requests';

/** What the browser joins figures with; fetched once per address and kept as long as the map. */
export class AreaFiles {
  private readonly indexes = new Map<string, AreaIndexData>();
  private readonly points = new Map<string, AreaPoints>();

  index(url: string, signal: AbortSignal): Promise<AreaIndexData> {
    return fetchOnce(this.indexes, url, signal);
  }

  async pointsAt(url: string | undefined, signal: AbortSignal): Promise<AreaPoints | undefined> {
    return url ? fetchOnce(this.points, url, signal) : undefined;
  }
}

async function fetchOnce<T>(known: Map<string, T>, url: string, signal: AbortSignal): Promise<T> {
  const file = known.get(url) ?? (await fetchJson<T>(url, signal));
  known.set(url, file);
  return file;
}
