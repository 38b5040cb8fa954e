import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { CIRCLE_LAYER, CIRCLE_SOURCE } from './circles';
import { sourceId } from './sources';
import type { Passing } from './passing';

const LAYER = 'areas-veil';
const ABOVE = 'areas-line';
const VEILED: ExpressionSpecification = ['boolean', ['feature-state', 'veiled'], false];

/**
 * The light veil over areas that a filter leaves out. It lies over colours and marks alike, so that a veiled area keeps its pale colour
 * or its faint hatch and is never taken for one without figures.
 */
export class Veil {
  private readonly veiled = new Set<number>();
  private level = '';

  constructor(private readonly map: MapLibreMap) {}

  /** Veils the areas that don't pass; only areas that change are touched. */
  show(level: string, ids: readonly number[], passing: Passing): void {
    if (level !== this.level) {
      this.clear();
      this.level = level;
    }
    if (passing || this.veiled.size > 0) {
      this.ensureLayer();
    }
    const wanted = new Set(passing ? ids.filter((id) => !passing(id)) : []);
    [...this.veiled].filter((id) => !wanted.has(id)).forEach((id) => this.set(id, false));
    wanted.forEach((id) => !this.veiled.has(id) && this.set(id, true));
  }

  private clear(): void {
    [...this.veiled].forEach((id) => this.set(id, false));
    if (this.map.getLayer(LAYER)) {
      this.map.removeLayer(LAYER);
    }
  }

  private set(id: number, veiled: boolean): void {
    const source = sourceId(this.level);
    if (this.map.getSource(source)) {
      this.map.setFeatureState({ source, sourceLayer: this.level, id }, { veiled });
    }
    if (this.map.getSource(CIRCLE_SOURCE)) {
      this.map.setFeatureState({ source: CIRCLE_SOURCE, id }, { veiled });
    }
    this.veiled[veiled ? 'add' : 'delete'](id);
  }

  /** Nobody pays for the layer before the first filter. It lies right under the hairlines, also where the others were laid anew. */
  private ensureLayer(): void {
    if (this.map.getLayer(LAYER)) {
      this.map.moveLayer(LAYER, ABOVE);
    } else if (this.map.getLayer(ABOVE)) {
      this.map.addLayer(veilLayer(this.level), ABOVE);
    }
    if (this.map.getLayer(CIRCLE_LAYER)) {
      const ring: ExpressionSpecification = ['case', ['get', 'ring'], 0, 0.75];
      this.map.setPaintProperty(CIRCLE_LAYER, 'circle-opacity', ['case', VEILED, 0.12, ring]);
      this.map.setPaintProperty(CIRCLE_LAYER, 'circle-stroke-opacity', ['case', VEILED, 0.25, 1]);
    }
  }
}

export function veilLayer(level: string): LayerSpecification {
  return {
    id: LAYER,
    type: 'fill',
    source: sourceId(level),
    'source-layer': level,
    paint: {
      'fill-color': '#f4f6f8',
      'fill-opacity': ['case', VEILED, 0.8, 0],
      'fill-opacity-transition': { duration: 0, delay: 0 },
      'fill-antialias': false,
    },
  };
}
