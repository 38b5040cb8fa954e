import type { LayerSpecification, LineLayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaIndex } from './area-index';
import { AT_ONCE, grow, LAND_LEVEL, on, sourceId } from './sources';
import { Pattern } from './patterns';
import { among, within } from './spans';
import { State } from './states';

const STATE = ['feature-state', 's'] as const;
const WHOLE_LAYER = 'areas-not-collected-whole';
const WHOLE = 'uncollected';
const NOTHING = within([]);
/** A filter may hold this many times as many areas as it needs before it is made anew. */
const SLACK = 4;

const LAYER_OF: Record<number, string> = {
  [State.NotCollected]: 'areas-not-collected',
  [State.Suppressed]: 'areas-suppressed',
  [State.Demo]: 'areas-demo',
  [State.Unregistered]: 'areas-unregistered',
  [State.NotApplicable]: 'areas-blank-line',
  [State.NotComparable]: 'areas-blank-line',
};

/** Layers of marks, each without areas until one needs it: a pattern costs a pass over all of its areas in every frame. */
export function markLayers(level: string): LayerSpecification[] {
  return [
    markLayer('areas-not-collected', level, State.NotCollected, Pattern.hatch),
    markLayer('areas-suppressed', level, State.Suppressed, Pattern.dots),
    markLayer('areas-demo', level, State.Demo, Pattern.crosses),
    markLayer('areas-unregistered', level, State.Unregistered, Pattern.grid),
  ];
}

/** A pattern cannot follow the state of an area, its opacity can. */
function markLayer(id: string, level: string, state: number, pattern: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    ...on(level),
    filter: NOTHING,
    paint: {
      'fill-pattern': pattern,
      'fill-opacity': ['case', ['==', [...STATE], state], 1, 0],
      'fill-opacity-transition': AT_ONCE,
      'fill-antialias': false,
    },
  };
}

/** Areas that stay blank would not be seen on blank land by white lines. */
export function blankLines(level: string): LineLayerSpecification {
  const isBlank = [State.NotApplicable, State.NotComparable];
  return {
    id: 'areas-blank-line',
    type: 'line',
    ...on(level),
    filter: NOTHING,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': '#8b98a3',
      'line-opacity': ['match', ['to-number', [...STATE], State.Value], isBlank, 0.85, 0],
      'line-opacity-transition': AT_ONCE,
      'line-width': grow(4, 0.5, 9, 1.2),
    },
  };
}

/** The hatch of provinces of which nothing is known: one shape instead of thousands. */
function wholeLayer(): LayerSpecification {
  return {
    id: WHOLE_LAYER,
    type: 'fill',
    ...on(LAND_LEVEL),
    paint: {
      'fill-pattern': Pattern.hatch,
      'fill-opacity': ['case', ['boolean', ['feature-state', WHOLE], false], 1, 0],
      'fill-opacity-transition': AT_ONCE,
      'fill-antialias': false,
    },
  };
}

/** Areas by the layer that marks them. */
export function markedAreas(ids: readonly number[], states: Uint8Array): Map<string, number[]> {
  const marked = new Map<string, number[]>();
  ids.forEach((id, i) => {
    const layer = LAYER_OF[states[i]];
    if (layer) {
      const list = marked.get(layer);
      if (list) {
        list.push(id);
      } else {
        marked.set(layer, [id]);
      }
    }
  });
  return marked;
}

/** Numbers of provinces of which no area has a figure, though some could; areas that no register knows don't count. */
export function uncollectedProvinces(provinces: Uint8Array, states: Uint8Array): Set<number> {
  const some = new Set<number>();
  const others = new Uint8Array(256);
  for (let i = 0; i < states.length; i++) {
    if (states[i] === State.NotCollected) {
      some.add(provinces[i]);
    } else if (states[i] !== State.Unregistered) {
      others[provinces[i]] = 1;
    }
  }
  return new Set([...some].filter((province) => !others[province]));
}

/** States in which areas of some provinces that were not collected need no mark of their own. */
function without(whole: ReadonlySet<number>, provinces: Uint8Array, states: Uint8Array): Uint8Array {
  const flags = new Uint8Array(256);
  whole.forEach((province) => (flags[province] = 1));
  return states.map((state, i) => (state === State.NotCollected && flags[provinces[i]] ? State.Value : state));
}

/** Draws marks on those areas that need them and on few others. What shows is up to the state of each area. */
export class Marks {
  private readonly covered = new Map<string, Set<number>>();
  private whole = new Set<number>();

  constructor(private readonly map: MapLibreMap) {}

  /** After layers were built anew. */
  reset(): void {
    this.covered.clear();
    if (this.map.getLayer(WHOLE_LAYER)) {
      this.map.removeLayer(WHOLE_LAYER);
    }
  }

  /** @param provinces where areas of whole provinces are shown */
  show(index: AreaIndex, states: Uint8Array, provinces?: AreaIndex): void {
    const whole = provinces ? uncollectedProvinces(index.provinces, states) : new Set<number>();
    const ids = [...whole].flatMap((number) => provinces?.idOfCode(String(number)) ?? []);
    this.showWhole(new Set(ids));
    markedAreas(index.data.ids, whole.size === 0 ? states : without(whole, index.provinces, states)).forEach(
      (marked, layer) => this.cover(layer, marked),
    );
  }

  /** A filter lays out the tiles anew, so one that still fits stays. */
  private cover(layer: string, ids: readonly number[]): void {
    const covered = this.covered.get(layer);
    const fits = covered && covered.size <= SLACK * ids.length && ids.every((id) => covered.has(id));
    if (!fits && this.map.getLayer(layer)) {
      this.map.setFilter(layer, among(ids));
      this.covered.set(layer, new Set(ids));
    }
  }

  private showWhole(ids: Set<number>): void {
    if (ids.size > 0 && !this.map.getLayer(WHOLE_LAYER)) {
      this.map.addLayer(wholeLayer(), 'areas-not-collected');
    }
    this.whole.forEach((id) => ids.has(id) || this.setWhole(id, false));
    ids.forEach((id) => this.whole.has(id) || this.setWhole(id, true));
    this.whole = ids;
  }

  private setWhole(id: number, on: boolean): void {
    this.map.setFeatureState({ source: sourceId(LAND_LEVEL), sourceLayer: LAND_LEVEL, id }, { [WHOLE]: on });
  }
}
