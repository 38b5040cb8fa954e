import { figure, text, type Texts } from '../map/texts';
import type { AxisAnswer, Worded } from './choice';

/** A text of the server in the language of the page. */
export function worded(words: Worded, texts: Texts): string {
  return (texts.locale ?? 'id-ID').startsWith('en') ? words.en : words.id;
}

/** A figure of an axis with its unit. */
export function amount(value: number, axis: AxisAnswer, texts: Texts): string {
  return figure(value, worded(axis.unitText, texts), texts.locale);
}

export function axisName(axis: AxisAnswer, texts: Texts): string {
  return `${worded(axis.name, texts)} ${axis.year}`;
}

/** What a quadrant means with these two indicators. */
export function quadrantName(quadrant: number, rate: AxisAnswer, count: AxisAnswer, texts: Texts): string {
  const names = [worded(rate.name, texts), worded(count.name, texts)];
  return text(texts, `quadrant.${quadrant}`, ...names);
}

/** Dark where both are bad; the two halves differ in hue, not only in lightness. */
export const COLORS = ['#9d1f2c', '#e8902f', '#5b5fa8', '#d3dcd5'];
