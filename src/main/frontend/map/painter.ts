import type { Map as MapLibreMap } from 'maplibre-gl';
import { colorOf, UNKNOWN } from './choropleth';
import { sourceId } from './layers';
import type { Shown } from './shown';
import { State } from './states';

/** Class and state of one area as the map shows it. */
export interface Painted {
  classIndex: number;
  state: number;
}

const MARKS: [number, string][] = [
  [State.NotCollected, 'areas-not-collected'],
  [State.Suppressed, 'areas-suppressed'],
  [State.Demo, 'areas-demo'],
  [State.Unregistered, 'areas-unregistered'],
  [State.NotApplicable, 'areas-blank-line'],
  [State.NotComparable, 'areas-blank-line'],
];

/** Colours the areas of one level by feature states and touches only those that change. */
export class AreaPainter {
  private readonly painted = new Map<number, Painted & { color: string }>();
  private colors: readonly string[] = [];
  private absentColor = '';

  constructor(
    private readonly map: MapLibreMap,
    readonly level: string,
  ) {}

  /** Shows classes and states in the order of an index; areas outside of it are cleared. */
  apply({ index, classes, states, choropleth }: Shown): void {
    this.colors = choropleth.colors;
    this.absentColor = choropleth.absentColor;
    const stale = new Set(this.painted.keys());
    index.data.ids.forEach((id, i) => {
      stale.delete(id);
      this.set(id, classes[i], states[i]);
    });
    stale.forEach((id) => this.set(id, UNKNOWN, State.Value));
    this.showMarks(states);
  }

  /** Takes all colours off, for example because the values could not be had: old colours under a new title would lie. */
  clear(): void {
    [...this.painted.keys()].forEach((id) => this.set(id, UNKNOWN, State.Value));
  }

  of(id: number): Painted {
    return this.painted.get(id) ?? { classIndex: UNKNOWN, state: State.Value };
  }

  private set(id: number, classIndex: number, state: number): void {
    const color = colorOf(classIndex, state, this.colors, this.absentColor);
    const before = this.painted.get(id);
    if (before?.color === color && before.state === state) {
      before.classIndex = classIndex;
      return;
    }
    this.map.setFeatureState({ source: sourceId(this.level), sourceLayer: this.level, id }, { c: color, s: state });
    if (classIndex === UNKNOWN) {
      this.painted.delete(id);
    } else {
      this.painted.set(id, { classIndex, state, color });
    }
  }

  /**
   * A pattern nobody needs costs a pass over all areas in every frame, so it waits for its first use; then it stays, because showing
   * and hiding lays out all tiles again.
   */
  private showMarks(states: Uint8Array): void {
    for (const [state, layer] of MARKS) {
      if (states.includes(state) && this.map.getLayoutProperty(layer, 'visibility') !== 'visible') {
        this.map.setLayoutProperty(layer, 'visibility', 'visible');
      }
    }
  }
}
