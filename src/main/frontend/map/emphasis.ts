import type { Map as MapLibreMap } from 'maplibre-gl';
import { emphasisSourceId } from './sources';

/** Milliseconds between the drawn map and getting its outlines ready for the pointer. */
export const AFTERWARDS = 300;

type Flag = 'selected' | 'highlighted' | 'hovered';

/** One area of one level. */
export interface AreaRef {
  level: string;
  id: number;
}

/** Keeps one flag of feature states on exactly the areas it was last set for. */
export class Emphasis {
  private readonly current = new Map<Flag, AreaRef[]>();

  /** @param prepare adds the outlines of a level unless they are there */
  constructor(
    private readonly map: MapLibreMap,
    private readonly prepare: (level: string) => void,
  ) {}

  set(flag: Flag, areas: AreaRef[]): void {
    const before = this.current.get(flag) ?? [];
    new Set(areas.map(({ level }) => level)).forEach((level) => this.prepare(level));
    before.filter((area) => !has(areas, area)).forEach((area) => this.mark(area, flag, false));
    areas.filter((area) => !has(before, area)).forEach((area) => this.mark(area, flag, true));
    this.current.set(flag, areas);
    this.light();
  }

  /** Draws the outlines of levels with marked areas and no others: a clear layer costs nothing. Called again when layers were added. */
  light(): void {
    const levels = new Set([...this.current.values()].flat().map(({ level }) => level));
    for (const id of this.map.getLayersOrder()) {
      const level = /^(?:halo|emphasis)-(.+)$/.exec(id)?.[1];
      if (level) {
        const opacity = levels.has(level) ? 1 : 0;
        if (this.map.getPaintProperty(id, 'line-opacity') !== opacity) {
          this.map.setPaintProperty(id, 'line-opacity', opacity);
        }
      }
    }
  }

  private mark(area: AreaRef, flag: Flag, value: boolean): void {
    const source = emphasisSourceId(area.level);
    if (this.map.getSource(source)) {
      this.map.setFeatureState({ source, sourceLayer: area.level, id: area.id }, { [flag]: value });
    }
  }
}

function has(areas: AreaRef[], area: AreaRef): boolean {
  return areas.some((a) => a.level === area.level && a.id === area.id);
}
