/** One figure of a line; `joined` is false where the series is broken before it. */
export interface TrendPoint {
  year: number;
  value: number;
  text: string;
  source: string;
  joined: boolean;
}

export interface TrendLine {
  name: string;
  points: TrendPoint[];
}

/** What the server sends: lines over years, the most important one first. */
export interface Trend {
  title: string;
  unit: string;
  lines: TrendLine[];
}

export interface TrendRow {
  year: number;
  /** In the order of the lines; undefined where a line has no figure of the year. */
  points: (TrendPoint | undefined)[];
}

/** Stretches of a line that may be drawn without lifting the pen. */
export function runs(line: TrendLine): TrendPoint[][] {
  const found: TrendPoint[][] = [];
  for (const point of line.points) {
    const last = found.at(-1);
    if (last && point.joined) {
      last.push(point);
    } else {
      found.push([point]);
    }
  }
  return found;
}

/** Years with a figure on any line, ascending. */
export function years(trend: Trend): number[] {
  const all = trend.lines.flatMap((line) => line.points.map((point) => point.year));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The chart as a table, one row a year. */
export function rows(trend: Trend): TrendRow[] {
  return years(trend).map((year) => ({
    year,
    points: trend.lines.map((line) => line.points.find((point) => point.year === year)),
  }));
}

/** The chart in a sentence: where each line begins and ends. */
export function summary(trend: Trend): string {
  const lines = trend.lines.flatMap((line) => {
    const first = line.points[0];
    const last = line.points.at(-1);
    if (!first || !last) {
      return [];
    }
    const start = `${line.name}: ${first.text} (${first.year})`;
    return [first === last ? start : `${start} – ${last.text} (${last.year})`];
  });
  return `${trend.title}. ${lines.join('; ')}.`;
}
