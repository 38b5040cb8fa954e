/** What `/api/convergence/matrix` answers: arrays by programme, areas in the order of codes. */
export interface SentMatrix {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Names of the areas above, each once. */
  readonly parents: readonly string[];
  /** By area, the place of its parent's name. */
  readonly parent: readonly number[];
  readonly classes: string;
  readonly programmes: readonly SentProgramme[];
}

/** Figures only of areas with a delivery, in their order: most cells of the nation's villages have none. */
export type SentProgramme = Omit<ProgrammeData, 'target' | 'reached'> & {
  readonly target: readonly number[];
  readonly reached: readonly number[];
};

/** A matrix with a figure for every cell. */
export interface MatrixData {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly parents: readonly string[];
  /** One digit per area. */
  readonly classes: string;
  readonly programmes: readonly ProgrammeData[];
}

export interface ProgrammeData {
  readonly id: string;
  readonly threshold: number;
  readonly required: boolean;
  /** One digit per area, a place in {@link STATES}. */
  readonly states: string;
  readonly target: ArrayLike<number>;
  readonly reached: ArrayLike<number>;
}

const ABSENT = '0';

/** Gives every cell its figure and every area the name above it. */
export function expand(sent: SentMatrix): MatrixData {
  return {
    codes: sent.codes,
    names: sent.names,
    parents: sent.parent.map((place) => sent.parents[place] ?? ''),
    classes: sent.classes,
    programmes: sent.programmes.map((programme) => {
      const target = new Float64Array(sent.codes.length);
      const reached = new Float64Array(sent.codes.length);
      let next = 0;
      for (let row = 0; row < sent.codes.length; row++) {
        if (programme.states[row] === ABSENT) continue;
        target[row] = programme.target[next] ?? 0;
        reached[row] = programme.reached[next++] ?? 0;
      }
      return { ...programme, target, reached };
    }),
  };
}

export const STATES = ['absent', 'planned', 'present', 'below', 'met', 'above', 'out'] as const;

export type State = (typeof STATES)[number];

/** Column -2 is the name, -1 the class, 0.. a programme. */
export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

export const NAME = -2;
export const CLASS = -1;

export function stateOf(programme: ProgrammeData, row: number): State {
  return STATES[Number(programme.states[row])] ?? 'absent';
}

/** Share of the target; undefined where it isn't known. Never clipped at one. */
export function coverage(programme: ProgrammeData, row: number): number | undefined {
  const state = stateOf(programme, row);
  const target = programme.target[row] ?? 0;
  const known = state === 'below' || state === 'met' || state === 'above' || state === 'out' || state === 'planned';
  return known && target > 0 ? (programme.reached[row] ?? 0) / target : undefined;
}

/** Rows that pass the search and the wanted class, in the wanted order; equal ones stay in the order of codes. */
export function arrange(data: MatrixData, sort: Sort, search: string, wantedClass: string): number[] {
  const word = plain(search);
  const words = word === '' ? [] : searched(data);
  const rows: number[] = [];
  data.codes.forEach((code, row) => {
    const passes = word === '' || words[row]?.includes(word) || code.startsWith(word);
    if (passes && (wantedClass === '' || data.classes[row] === wantedClass)) rows.push(row);
  });
  if (sort.column === NAME) return sort.descending ? rows.reverse() : rows;
  const sign = sort.descending ? -1 : 1;
  const compare = comparison(data, sort.column);
  return rows.sort((a, b) => sign * compare(a, b) || a - b);
}

const plainWords = new WeakMap<MatrixData, string[]>();

/** Names and names above, made plain once: there are tens of thousands, and every letter typed asks for all of them. */
function searched(data: MatrixData): string[] {
  let words = plainWords.get(data);
  if (!words) {
    words = data.names.map((name, row) => `${plain(name)}|${plain(data.parents[row] ?? '')}`);
    plainWords.set(data, words);
  }
  return words;
}

function comparison(data: MatrixData, column: number): (a: number, b: number) => number {
  if (column === CLASS) return (a, b) => Number(data.classes[a]) - Number(data.classes[b]);
  const programme = data.programmes[column];
  if (!programme) return () => 0;
  const places = data.codes.map((_, row) =>
    stateOf(programme, row) === 'absent' ? -2 : (coverage(programme, row) ?? -1),
  );
  return (a, b) => (places[a] ?? -2) - (places[b] ?? -2);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');
}

/** The cell that the keyboard is at: row -1 is the header. */
export interface Active {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads; undefined for keys that don't move. */
export function move(
  active: Active,
  key: string,
  control: boolean,
  size: { rows: number; columns: number; page: number },
): Active | undefined {
  const { row, column } = active;
  switch (key) {
    case 'ArrowDown':
      return within(row + 1, column, size);
    case 'ArrowUp':
      return within(row - 1, column, size);
    case 'ArrowRight':
      return within(row, column + 1, size);
    case 'ArrowLeft':
      return within(row, column - 1, size);
    case 'PageDown':
      return within(row + size.page, column, size);
    case 'PageUp':
      return within(row - size.page, column, size);
    case 'Home':
      return within(control ? 0 : row, NAME, size);
    case 'End':
      return within(control ? size.rows - 1 : row, size.columns - 1, size);
    default:
      return undefined;
  }
}

function within(row: number, column: number, size: { rows: number; columns: number }): Active {
  return {
    row: Math.max(-1, Math.min(size.rows - 1, row)),
    column: Math.max(NAME, Math.min(size.columns - 1, column)),
  };
}
