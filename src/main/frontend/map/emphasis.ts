import type { Map as MapLibreMap } from 'maplibre-gl';
import { sourceId } from './layers';

type Flag = 'selected' | 'highlighted' | 'hovered';

/** One area of one level. */
export interface AreaRef {
  level: string;
  id: number;
}

/** Keeps one flag of feature states on exactly the areas it was last set for. */
export class Emphasis {
  private readonly current = new Map<Flag, AreaRef[]>();

  constructor(private readonly map: MapLibreMap) {}

  set(flag: Flag, areas: AreaRef[]): void {
    const before = this.current.get(flag) ?? [];
    before.filter((area) => !has(areas, area)).forEach((area) => this.mark(area, flag, false));
    areas.filter((area) => !has(before, area)).forEach((area) => this.mark(area, flag, true));
    this.current.set(flag, areas);
  }

  private mark(area: AreaRef, flag: Flag, value: boolean): void {
    const source = sourceId(area.level);
    if (this.map.getSource(source)) {
      this.map.setFeatureState({ source, sourceLayer: area.level, id: area.id }, { [flag]: value });
    }
  }
}

function has(areas: AreaRef[], area: AreaRef): boolean {
  return areas.some((a) => a.level === area.level && a.id === area.id);
}
