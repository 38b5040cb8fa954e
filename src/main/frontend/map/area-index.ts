import { type Span, spansOf } from './spans';
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

/** Joins the ids in tiles with codes and names. Positions count the rows of the index. */
export class AreaIndex {
  private readonly byId = new Map<number, number>();
  private readonly byCode = new Map<string, number>();
  private provinceNumbers?: Uint8Array;

  constructor(readonly data: AreaIndexData) {
    data.ids.forEach((id, position) => this.byId.set(id, position));
    data.codes.forEach((code, position) => this.byCode.set(code, position));
  }

  /** Runs of ids, which ascend; small holes are bridged. */
  get spans(): Span[] {
    return spansOf(this.data.ids, SMALL_HOLE);
  }

  get size(): number {
    return this.data.ids.length;
  }

  /** Number of the province of each area, the first two digits of its code. */
  get provinces(): Uint8Array {
    this.provinceNumbers ??= Uint8Array.from(this.data.codes, (code) => Number(code.slice(0, 2)));
    return this.provinceNumbers;
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
