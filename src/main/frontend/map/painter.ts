import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AreaIndex } from './area-index';
import { colorOf, OUTSIDE, UNKNOWN } from './choropleth';
import type { Shown } from './shown';
import { sourceId } from './sources';
import { State } from './states';

/** Class and state of one area as the map shows it. */
export interface Painted {
  classIndex: number;
  state: number;
}

/** What was painted last, in the order of an index. */
interface Coat {
  index: AreaIndex;
  classes: Int8Array;
  states: Uint8Array;
  colors: string[];
}

/** Colours the areas of one level by feature states and touches only those that change. */
export class AreaPainter {
  private coat?: Coat;

  constructor(
    private readonly map: MapLibreMap,
    readonly level: string,
  ) {}

  /** Shows classes and states in the order of an index; areas outside of it are cleared. */
  apply({ index, classes, states, choropleth }: Shown): void {
    const before = this.coat;
    const isSame = before?.index === index;
    const { ids } = index.data;
    const colorAt = palette(choropleth);
    const colors = ids.map((_, i) => colorAt(classes[i], states[i]));
    const write = this.writer();
    ids.forEach((id, i) => {
      const at = isSame ? i : before?.index.positionOfId(id);
      if (!before || at === undefined || before.colors[at] !== colors[i] || before.states[at] !== states[i]) {
        write(id, colors[i], states[i]);
      }
    });
    if (!isSame) {
      before?.index.data.ids.filter((id) => index.positionOfId(id) === undefined).forEach((id) => write(id));
    }
    this.coat = { index, classes, states, colors };
  }

  /** Takes all colours off, for example because the values could not be had: old colours under a new title would lie. */
  clear(): void {
    const write = this.writer();
    this.coat?.index.data.ids.forEach((id) => write(id));
    this.coat = undefined;
  }

  of(id: number): Painted {
    const { coat } = this;
    const position = coat?.index.positionOfId(id);
    return coat && position !== undefined
      ? { classIndex: coat.classes[position], state: coat.states[position] }
      : { classIndex: UNKNOWN, state: State.Value };
  }

  /** The map copies what it is given, so many areas share the few objects. */
  private writer(): (id: number, color?: string, state?: number) => void {
    const target = { source: sourceId(this.level), sourceLayer: this.level, id: 0 };
    const shared = new Map<string, { c: string; s: number }[]>();
    return (id, color = OUTSIDE, state = State.Value) => {
      const byState = shared.get(color) ?? [];
      shared.set(color, byState);
      byState[state] ??= { c: color, s: state };
      target.id = id;
      this.map.setFeatureState(target, byState[state]);
    };
  }
}

/** Colours of all classes in all states, looked up once each. */
function palette({ colors, absentColor }: Shown['choropleth']): (classIndex: number, state: number) => string {
  const known: string[] = [];
  return (classIndex, state) =>
    (known[(classIndex - UNKNOWN) * 8 + state] ??= colorOf(classIndex, state, colors, absentColor));
}
