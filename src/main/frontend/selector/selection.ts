/** An area with its two figures; null where there is none. */
export interface Place {
  code: string;
  rate: number | null;
  count: number | null;
}

/** The bad end of an axis, which comes first. */
export type First = 'high' | 'low';

/** Where the list ends: after so many areas, or as soon as so many percent of the number are in it. */
export type Stop = { top: number } | { share: number };

export interface Rules {
  rateFirst: First;
  countFirst: First;
  rateCut: number;
  countCut: number;
  /** 0 looks at the place by rate only, 100 at the place by number only. */
  weight: number;
  /** Only areas that are bad by both may be chosen. */
  worst: boolean;
  stop: Stop;
}

export interface Entry {
  code: string;
  /** 1 bad by both, 2 by rate only, 3 by number only, 4 by neither. */
  quadrant: number;
  rateRank: number;
  countRank: number;
  rankSum: number;
  rank: number;
  /** Hundredfold of the weighted mean of both places. */
  score: number;
  /** Number of this area and of all before it that may be chosen; null where it may not be chosen. */
  collected: number | null;
  chosen: boolean;
}

export interface Chosen {
  entries: Entry[];
  missing: string[];
  quadrants: number[];
  total: number;
  covered: number;
  levelOut: string[];
}

type Complete = Place & { rate: number; count: number };
type Ranked = Pick<Entry, 'code' | 'rank' | 'score' | 'rateRank' | 'countRank'>;

const ALL = 100;
/** Larger than any place, so that the place by number never outweighs a score. */
const TIES = 100_000;

/** The same arithmetic as `priority.selection.Selector` on the server; both meet the same cases. */
export function choose(places: readonly Place[], rules: Rules): Chosen {
  const complete = places.filter(isComplete).sort((a, b) => compare(a.code, b.code));
  const rateRanks = ranks(
    complete.map((place) => place.rate),
    rules.rateFirst,
  );
  const countRanks = ranks(
    complete.map((place) => place.count),
    rules.countFirst,
  );
  const scores = complete.map((_, i) => (ALL - rules.weight) * rateRanks[i] + rules.weight * countRanks[i]);
  const final = ranks(
    scores.map((score, i) => score * TIES + countRanks[i]),
    'low',
  );
  const total = places.reduce((sum, place) => sum + (place.count ?? 0), 0);
  const cutter = new Cutter(rules.stop, total);
  const order = complete.map((_, i) => i).sort((a, b) => final[a] - final[b]);
  const entries = order.map((i) => {
    const entry = { code: complete[i].code, rank: final[i], score: scores[i] };
    return cutter.entry({ ...entry, rateRank: rateRanks[i], countRank: countRanks[i] }, complete[i], rules);
  });
  return {
    entries,
    missing: places
      .filter((place) => !isComplete(place))
      .map((place) => place.code)
      .sort(compare),
    quadrants: [1, 2, 3, 4].map((q) => entries.filter((entry) => entry.quadrant === q).length),
    total,
    covered: cutter.covered,
    levelOut: levelOut(entries),
  };
}

/** At the cut counts as bad: a figure must be better to look good. */
export function quadrantOf(rate: number, count: number, rules: Rules): number {
  const rateBad = isBad(rate, rules.rateCut, rules.rateFirst);
  const countBad = isBad(count, rules.countCut, rules.countFirst);
  return rateBad ? (countBad ? 1 : 2) : countBad ? 3 : 4;
}

function isBad(value: number, cut: number, first: First): boolean {
  return first === 'high' ? value >= cut : value <= cut;
}

function isComplete(place: Place): place is Complete {
  return place.rate !== null && place.count !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Standard competition ranking: equals share the better place. */
function ranks(figures: readonly number[], first: First): number[] {
  const order = figures.map((_, i) => i).sort((a, b) => (first === 'high' ? -1 : 1) * (figures[a] - figures[b]));
  const places = new Array<number>(figures.length);
  order.forEach((i, position) => {
    const before = order[position - 1];
    places[i] = position > 0 && figures[before] === figures[i] ? places[before] : position + 1;
  });
  return places;
}

function levelOut(entries: readonly Entry[]): string[] {
  const last = Math.max(0, ...entries.filter((entry) => entry.chosen).map((entry) => entry.rank));
  return entries
    .filter((entry) => entry.rank === last && !entry.chosen && entry.collected !== null)
    .map((entry) => entry.code);
}

/** Counts along the list until the stop rule is met. */
class Cutter {
  private collected = 0;
  covered = 0;
  private taken = 0;

  constructor(
    private readonly stop: Stop,
    private readonly total: number,
  ) {}

  entry(ranked: Ranked, { rate, count }: Complete, rules: Rules): Entry {
    const quadrant = quadrantOf(rate, count, rules);
    const candidate = !rules.worst || quadrant === 1;
    const chosen = candidate && this.takes(count);
    const collected = candidate ? this.collected : null;
    return { ...ranked, rankSum: ranked.rateRank + ranked.countRank, quadrant, collected, chosen };
  }

  private takes(count: number): boolean {
    const open = 'top' in this.stop ? this.taken < this.stop.top : this.covered * ALL < this.stop.share * this.total;
    this.collected += count;
    if (open) {
      this.taken++;
      this.covered = this.collected;
    }
    return open;
  }
}
