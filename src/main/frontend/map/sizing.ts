import type { Map as MapLibreMap } from 'maplibre-gl';

/** Longest time that a map keeps its old size while its box has another one. */
const PATIENCE = 600;

/**
 * Lets the map follow the size of its box. A new question often changes the lines above the map and with them the box; while its
 * figures are on their way, the map waits for them, since a frame between the two would hold the second one up.
 */
export class Sizing {
  private held?: ReturnType<typeof setTimeout>;
  private isDue = false;

  constructor(private readonly map: MapLibreMap) {}

  follow(): void {
    if (this.held) {
      this.isDue = true;
    } else {
      this.map.resize();
      // A canvas that was sized anew is empty.
      this.map.redraw();
    }
  }

  hold(): void {
    clearTimeout(this.held);
    this.held = setTimeout(() => this.release(), PATIENCE);
  }

  /** Of a map that is being taken away. */
  stop(): void {
    clearTimeout(this.held);
  }

  /** Takes the size that is due; the frame that follows draws it. */
  release(): void {
    clearTimeout(this.held);
    this.held = undefined;
    if (this.isDue) {
      this.isDue = false;
      this.map.resize();
    }
  }
}
