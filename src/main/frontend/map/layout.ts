import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { areaLayers, borderLayers, emphasisLayers, labelLayers, landLayer } from './layers';
import { LAND_LEVEL, sourceId } from './sources';
import { Marks } from './marks';
import { type Span, within } from './spans';

/** The layers of areas on the map, from the land to the names; built anew only when the levels change. */
export class Layout {
  private key = '';
  private ids: string[] = [];
  /** Layers of the areas themselves, which follow what is looked at. */
  private own: string[] = [];
  private spans: readonly Span[] = [];
  private level = '';
  private isRebuilt = false;
  private readonly emphasised = new Set<string>();
  readonly marks: Marks;

  constructor(private readonly map: MapLibreMap) {
    this.marks = new Marks(map);
  }

  /** @param spans runs of ids of the areas looked at: what lies beside them in the same tiles costs every frame */
  show(level: string, borders: readonly string[], spans: readonly Span[] = this.spans): void {
    const key = [level, ...borders].join();
    if (key === this.key) {
      this.follow(spans);
      return;
    }
    this.ids.filter((id) => this.map.getLayer(id)).forEach((id) => this.map.removeLayer(id));
    const above = borders.filter((b) => b !== level);
    const filter = within(spans);
    const fills = areaLayers(level).map((layer) => ({ filter, ...layer }) as LayerSpecification);
    const layers: LayerSpecification[] = [
      ...(this.map.getSource(sourceId(LAND_LEVEL)) ? [landLayer(LAND_LEVEL)] : []),
      ...fills,
      ...above.toReversed().flatMap((border, rank) => borderLayers(border, rank)),
      ...labelLayers([...above, level]),
    ];
    const below = this.map.getLayer('marker-circle') ? 'marker-circle' : undefined;
    layers.forEach((layer) => this.map.addLayer(layer, below));
    this.ids = layers.map((layer) => layer.id);
    this.own = fills.filter((layer) => 'filter' in layer && layer.filter === filter).map((layer) => layer.id);
    this.marks.reset();
    this.spans = spans;
    this.key = key;
    this.level = level;
    [...above, level].filter((l) => this.emphasised.has(l)).forEach((l) => this.addEmphasis(l));
    this.isRebuilt = true;
  }

  /**
   * Draws layers that were built anew before anything else happens: a tile on its way for a layer that was replaced and not drawn
   * yet can't be coloured by states and fails.
   */
  settle(): void {
    if (this.isRebuilt) {
      this.isRebuilt = false;
      this.map.redraw();
    }
  }

  /** Outlines of a level wait for the first area of it that is marked; their source must be there. */
  emphasise(level: string): void {
    this.emphasised.add(level);
    this.addEmphasis(level);
  }

  private addEmphasis(level: string): void {
    const isOwn = level === this.level;
    const layers = emphasisLayers(level)
      .filter((layer) => !this.map.getLayer(layer.id))
      .map((layer) => (isOwn ? { ...layer, filter: within(this.spans) } : layer) as LayerSpecification);
    layers.forEach((layer) => this.map.addLayer(layer, this.firstLabel()));
    const ids = layers.map((layer) => layer.id);
    this.ids.push(...ids);
    this.own.push(...(isOwn ? ids : []));
  }

  /** The layer of names that lies lowest; what must not cover names goes below it. */
  firstLabel(): string | undefined {
    return this.ids.find((id) => id.startsWith('label-'));
  }

  private follow(spans: readonly Span[]): void {
    if (spans.join() !== this.spans.join()) {
      this.spans = spans;
      this.own.filter((id) => this.map.getLayer(id)).forEach((id) => this.map.setFilter(id, within(spans)));
    }
  }
}
