import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { areaColor, areaLayers, borderLayers, emphasisLayers, labelLayers, landLayer, sourceId } from './layers';

/** The level that lies below everything, so that an island next door is not sea. */
export const LAND_LEVEL = 'province';

/** The layers of areas on the map, from the land to the names; built anew only when the levels change. */
export class Layout {
  private key = '';
  private ids: string[] = [];

  constructor(private readonly map: MapLibreMap) {}

  show(level: string, borders: readonly string[], colors: readonly string[], absentColor: string): void {
    const key = [level, ...borders].join();
    if (key === this.key) {
      this.map.setPaintProperty('areas-fill', 'fill-color', areaColor(colors, absentColor));
      return;
    }
    this.ids.filter((id) => this.map.getLayer(id)).forEach((id) => this.map.removeLayer(id));
    const above = borders.filter((b) => b !== level);
    const layers: LayerSpecification[] = [
      ...(this.map.getSource(sourceId(LAND_LEVEL)) ? [landLayer(LAND_LEVEL)] : []),
      ...areaLayers(level, colors, absentColor),
      ...above.toReversed().flatMap((border, rank) => borderLayers(border, rank)),
      ...above.flatMap((border) => emphasisLayers(border)),
      ...emphasisLayers(level),
      ...labelLayers([...above, level]),
    ];
    const below = this.map.getLayer('marker-circle') ? 'marker-circle' : undefined;
    layers.forEach((layer) => this.map.addLayer(layer, below));
    this.ids = layers.map((layer) => layer.id);
    this.key = key;
  }

  /** The layer of names that lies lowest; what must not cover names goes below it. */
  firstLabel(): string | undefined {
    return this.ids.find((id) => id.startsWith('label-'));
  }
}
