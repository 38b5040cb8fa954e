/** Words of the reader's language. The server sends them; a key that is missing shows itself. */
export type Texts = Readonly<Record<string, string>>;

/** A text with `{0}`, `{1}` replaced. */
export function text(texts: Texts, key: string, ...args: (string | number)[]): string {
  return (texts[key] ?? key).replace(/\{(\d)\}/g, (_, i: string) => String(args[Number(i)] ?? ''));
}

/** Formats figures as readers of the locale write them: `12.345,6` in Indonesian. */
export function numberFormat(locale: string | undefined, digits = 2): (value: number) => string {
  const format = new Intl.NumberFormat(locale ?? 'id-ID', { maximumFractionDigits: digits });
  return (value) => format.format(value);
}

/** A figure with its unit: `46,22%`, `1.234 jiwa`, `Rp1,25 triliun`. */
export function figure(value: number, unit: string, locale: string | undefined): string {
  if (unit === 'Rp') {
    const style = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
    return `Rp${new Intl.NumberFormat(locale ?? 'id-ID', style).format(value)}`;
  }
  return numberFormat(locale)(value) + (unit === '' || unit === '%' ? unit : ` ${unit}`);
}
