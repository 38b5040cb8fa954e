import { State } from './states';

/** What the address of the index answers: parallel arrays in id order. */
export interface AreaIndexData {
  ids: number[];
  codes: string[];
  names: string[];
  parents: string[];
}

/** What the address of the values answers; absent values are null or missing and their state says why. */
export interface ValueData {
  ids: number[];
  values: (number | null)[];
  states: number[];
}

/** Values in the order of an index. */
export interface AlignedValues {
  values: Float64Array;
  states: Uint8Array;
}

const SMALL_HOLE = 100;
const MOST_SPANS = 8;

/** Joins the ids in tiles with codes and names. Positions count the rows of the index. */
export class AreaIndex {
  private readonly byId = new Map<number, number>();
  private readonly byCode = new Map<string, number>();

  constructor(readonly data: AreaIndexData) {
    data.ids.forEach((id, position) => this.byId.set(id, position));
    data.codes.forEach((code, position) => this.byCode.set(code, position));
  }

  /** Runs of ids, which ascend; small holes are bridged. */
  get spans(): [number, number][] {
    const spans: [number, number][] = [];
    for (const id of this.data.ids) {
      const last = spans.at(-1);
      if (last && (id - last[1] <= SMALL_HOLE || spans.length === MOST_SPANS)) {
        last[1] = id;
      } else {
        spans.push([id, id]);
      }
    }
    return spans;
  }

  get size(): number {
    return this.data.ids.length;
  }

  positionOfId(id: number): number | undefined {
    return this.byId.get(id);
  }

  positionOfCode(code: string): number | undefined {
    return this.byCode.get(code);
  }

  idOfCode(code: string): number | undefined {
    const position = this.byCode.get(code);
    return position === undefined ? undefined : this.data.ids[position];
  }

  /** Puts values into the order of the index by id. An area the values do not mention was not collected. */
  align(data: ValueData): AlignedValues {
    const values = new Float64Array(this.size).fill(NaN);
    const states = new Uint8Array(this.size).fill(State.NotCollected);
    data.ids.forEach((id, i) => {
      const position = this.byId.get(id);
      if (position !== undefined) {
        const value = data.values[i];
        values[position] = typeof value === 'number' ? value : NaN;
        states[position] = data.states[i];
      }
    });
    return { values, states };
  }
}

/** Level of a code by its number of parts; `00` is the nation. */
export function levelOf(code: string): string {
  return code === '00' ? 'nation' : (['province', 'regency', 'district', 'village'][code.split('.').length - 1] ?? '');
}

/** Code one level up, `00` above a province. */
export function parentOf(code: string): string {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? '00' : code.slice(0, dot);
}
