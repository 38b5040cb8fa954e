/** Which areas pass a filter; `undefined` without one. */
export type Passing = ((id: number) => boolean) | undefined;

const BITS = 8;

/** Reads a set of ids as the server writes it: `b` and a bit for each id in base64, lowest first; nothing where no filter is set. */
export function passingOf(text: string | undefined): Passing {
  if (!text?.startsWith('b')) {
    return undefined;
  }
  const bytes = Uint8Array.from(atob(text.slice(1)), (char) => char.charCodeAt(0));
  return (id) => ((bytes[Math.floor(id / BITS)] ?? 0) & (1 << (id % BITS))) !== 0;
}
