import type { Rules, Stop } from './selection';

/** A text in both languages. */
export interface Worded {
  id: string;
  en: string;
}

/** A possible cut; without a value the text says why. */
export interface ReferenceAnswer {
  kind: string;
  value: number | null;
  text: Worded;
}

export interface AxisAnswer {
  name: Worded;
  year: number;
  unitText: Worded;
  first: 'high' | 'low';
  reference: ReferenceAnswer;
  references: ReferenceAnswer[];
}

export interface ItemAnswer {
  code: string;
  name: string;
  rate: number;
  count: number;
  demo: boolean;
}

export interface MissingAnswer {
  code: string;
  name: string;
  rate: number | null;
  count: number | null;
  rateAbsence: string | null;
  countAbsence: string | null;
}

export interface ListAnswer {
  id: string;
  name: Worded;
  year: number;
  listed: string[];
}

/** The part of `/api/priorities/selection` from which everything else is computed here. */
export interface Answer {
  rate: AxisAnswer;
  count: AxisAnswer;
  countable: boolean;
  demo: boolean;
  items: ItemAnswer[];
  notAssessed: MissingAnswer[];
  lists: ListAnswer[];
}

/** A cut by what it is and where it lies. */
export interface Cut {
  kind: string;
  value: number;
}

/** What the reader chose, as the address says it. */
export interface Choice {
  rate: Cut;
  count: Cut;
  weight: number;
  worst: boolean;
  stop: Stop;
  /** The official list laid over; empty for none. */
  list: string;
}

export const MANUAL = 'manual';

/** A number as readers of either language type it: with comma or point, blanks and marks of thousands allowed. */
export function typed(text: string, locale: string | undefined): number | undefined {
  const english = (locale ?? 'id-ID').startsWith('en');
  const plain = text.trim().replaceAll(/[\s%]/g, '');
  const dotted = english ? plain.replaceAll(',', '') : withPoint(plain);
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(dotted) ? Number(dotted) : undefined;
}

/** In Indonesian points mark thousands; one that can't, since other than three digits follow, is meant as a comma. */
function withPoint(text: string): string {
  const thousands = /^-?\d{1,3}(\.\d{3})+(,|$)/.test(text);
  return (thousands ? text.replaceAll('.', '') : text).replace(',', '.');
}

export function rulesOf(choice: Choice, answer: Answer): Rules {
  return {
    rateFirst: answer.rate.first,
    countFirst: answer.count.first,
    rateCut: choice.rate.value,
    countCut: choice.count.value,
    weight: choice.weight,
    worst: choice.worst,
    stop: choice.stop,
  };
}

/** The words of the address; empty takes a word away. */
export function wordsOf(choice: Choice): Record<string, string> {
  return {
    ...cutWords('rate', choice.rate),
    ...cutWords('count', choice.count),
    weight: String(choice.weight),
    top: 'top' in choice.stop ? String(choice.stop.top) : '',
    share: 'share' in choice.stop ? String(choice.stop.share) : '',
    worst: choice.worst ? '1' : '',
    list: choice.list === '' ? 'none' : choice.list,
  };
}

function cutWords(name: string, cut: Cut): Record<string, string> {
  const manual = cut.kind === MANUAL;
  return { [`${name}Ref`]: manual ? '' : cut.kind, [`${name}Cut`]: manual ? plain(cut.value) : '' };
}

/** Never with an exponent. */
function plain(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 9 });
}
