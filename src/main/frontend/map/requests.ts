/** An answer other than success; `status` lets callers tell "not loaded yet" from "gone". */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    url: string,
  ) {
    super(`${url} answered ${status}`);
  }
}

/** What the server answers while its data are still being loaded. */
export const NOT_READY = 503;
/** Time between two questions to a server that is not ready. */
export const PAUSE_MS = 3000;

/** Fetches JSON; a patient caller waits while the server says that its data are still being loaded. */
export async function fetchJson<T>(url: string, signal: AbortSignal, patient = true): Promise<T> {
  for (;;) {
    const response = await fetch(url, { signal, headers: { Accept: 'application/json' } });
    if (response.ok) {
      return (await response.json()) as T;
    }
    if (response.status !== NOT_READY || !patient) {
      throw new RequestError(response.status, url);
    }
    await pause(PAUSE_MS, signal);
  }
}

/** Whether an error only says that nobody wants the answer any more. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Whether an error says that something could not be fetched, and not that something is wrong in the page itself. */
export function isMissing(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && 'status' in error);
}

/** Waits unless aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('superseded', 'AbortError'));
    });
  });
}
