import { State } from '../map/states';
import type { LenteraMapElement } from '../map/lentera-map';
import type { Entry } from './selection';

const MOST_NUMBERED = 60;

/** Keeps a map beside the drawing in step: quadrants as colours, the chosen areas outlined. Nothing is asked of the server. */
export class MapLink {
  private outlined = '';
  private readonly ready = new MutationObserver(() => this.show());
  private shown?: { entries: readonly Entry[]; settled: boolean };

  constructor(private readonly map: LenteraMapElement) {
    this.ready.observe(map, { attributes: true, attributeFilter: ['data-state'] });
  }

  /** @param settled false while a cut is being moved: ranks are written once it rests */
  draw(entries: readonly Entry[], settled: boolean): void {
    this.shown = { entries, settled };
    this.show();
  }

  select(code: string): void {
    this.map.selected = code;
  }

  point(code: string): void {
    this.map.pointed = code;
  }

  disconnect(): void {
    this.ready.disconnect();
  }

  private show(): void {
    const { shown } = this;
    const { areas, dataset } = this.map;
    const index = areas?.shown?.index;
    if (!shown || !areas || !index || dataset.state !== 'ready') {
      return;
    }
    const values = new Float64Array(index.size).fill(NaN);
    const states = areas.shown?.states.slice() ?? new Uint8Array(index.size).fill(State.NotCollected);
    shown.entries.forEach(({ code, quadrant }) => {
      const position = index.positionOfCode(code);
      if (position !== undefined) {
        values[position] = quadrant - 1;
      }
    });
    areas.revalue({ values, states });
    this.outline(shown.entries, shown.settled);
  }

  private outline(entries: readonly Entry[], settled: boolean): void {
    const codes = entries.filter((entry) => entry.chosen).map((entry) => entry.code);
    const ranked = settled && codes.length <= MOST_NUMBERED;
    const key = `${ranked} ${codes.join(' ')}`;
    if (key !== this.outlined) {
      this.outlined = key;
      this.map.ranked = ranked;
      this.map.highlighted = codes;
    }
  }
}
