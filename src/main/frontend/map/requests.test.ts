import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, isAbort, RequestError } from './requests';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answers(...statuses: number[]) {
  const calls = vi.fn(async () => new Response('{"ids":[]}', { status: statuses.shift() ?? 200 }));
  vi.stubGlobal('fetch', calls);
  return calls;
}

describe('fetchJson', () => {
  it('answers the parsed body', async () => {
    answers(200);
    await expect(fetchJson('/x', new AbortController().signal)).resolves.toEqual({ ids: [] });
  });

  it('fails with the status of any other answer', async () => {
    answers(404);
    await expect(fetchJson('/x', new AbortController().signal)).rejects.toSatisfy(
      (e) => e instanceof RequestError && e.status === 404,
    );
  });

  it('waits while the server is still loading its data', async () => {
    vi.useFakeTimers();
    const calls = answers(503, 503, 200);
    const result = fetchJson('/x', new AbortController().signal);
    await vi.advanceTimersByTimeAsync(7000);
    await expect(result).resolves.toEqual({ ids: [] });
    expect(calls).toHaveBeenCalledTimes(3);
  });

  it('does not wait for what the map can do without', async () => {
    answers(503, 200);
    await expect(fetchJson('/x', new AbortController().signal, false)).rejects.toBeInstanceOf(RequestError);
  });

  it('stops waiting when nobody wants the answer any more', async () => {
    vi.useFakeTimers();
    answers(503, 503);
    const abort = new AbortController();
    const result = fetchJson('/x', abort.signal).catch((e: unknown) => e);
    await vi.advanceTimersByTimeAsync(100);
    abort.abort();
    expect(isAbort(await result)).toBe(true);
  });
});
