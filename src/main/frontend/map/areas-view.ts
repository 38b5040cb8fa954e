import type { Map as MapLibreMap } from 'maplibre-gl';
import { AreaCursor } from './area-cursor';
import { AreaFiles } from './area-files';
import { type AlignedValues, AreaIndex, levelOf, parentOf } from './area-index';
import { ChoroplethData } from './choropleth-data';
import { type AreaPoints, circlePoints, drawCircles } from './circles';
import { AFTERWARDS, type AreaRef, Emphasis } from './emphasis';
import { rankLayers } from './layers';
import { Layout } from './layout';
import { type LegendEntry, legendEntries } from './legend';
import { LevelSources } from './level-sources';
import { AreaPainter } from './painter';
import type { Passing } from './passing';
import type { Place, Target } from './pointer';
import { type First, type Ranks, ranksOf } from './ranks';
import { renderedAreas } from './rendered';
import { Sizing } from './sizing';
import { type Choropleth, figureAt, PAIR_EDGES, type Shown, shownOf } from './shown';
import { numberFormat, text, type Texts } from './texts';
import { indexUrlOf } from './tile-source';
import { type TooltipArea, type TooltipContent, tooltipContent } from './tooltip';
import { Veil } from './veil';

/** The land is there, its figures are not. */
export class ValuesMissing extends Error {}

/** The coloured areas with their borders, names and marks. Fetches what a choropleth names and shows it at once. */
export class AreasView {
  shown?: Shown;
  private readonly sources: LevelSources;
  private readonly emphasis: Emphasis;
  private readonly cursor: AreaCursor;
  private readonly layout: Layout;
  private readonly files = new AreaFiles();
  private readonly data = new ChoroplethData(this.files);
  private readonly painters = new Map<string, AreaPainter>();
  /** Which end of the figures has rank 1; empty where figures are not ranked. */
  rankFirst: First | '' = '';
  private ranked: string[] = [];
  private ranks?: { of: Shown; ranks: Ranks };
  private readonly veil: Veil;
  readonly sizing: Sizing;

  constructor(
    private readonly map: MapLibreMap,
    private passing: Passing,
  ) {
    this.cursor = new AreaCursor(map);
    this.sources = new LevelSources(map);
    this.emphasis = new Emphasis(map, (level) => this.prepareEmphasis(level));
    this.layout = new Layout(map);
    this.veil = new Veil(map);
    this.sizing = new Sizing(map);
  }

  /** Begins to fetch what will be shown first, while the map still prepares itself. */
  expect(choropleth: Choropleth | undefined): void {
    if (choropleth) {
      this.data.expect(choropleth, new AbortController().signal);
      this.sources.expect(choropleth.tileJsonUrl);
    }
  }

  /** Fetches and colours; rejects when superseded (aborted) or when something could not be had. */
  async show(choropleth: Choropleth, borders: readonly string[], signal: AbortSignal): Promise<void> {
    this.sizing.hold();
    const fetched = this.data.take(choropleth, signal);
    await this.sources.ensureAll(choropleth, borders, signal);
    const data = await fetched;
    signal.throwIfAborted();
    if (data instanceof Error) {
      this.layout.show(choropleth.level, borders);
      this.layout.settle();
      throw new ValuesMissing(data.message);
    }
    const [indexData, values, points, secondValues, provinces] = data;
    const index = this.shown?.index.data === indexData ? this.shown.index : new AreaIndex(indexData);
    this.shown = shownOf(choropleth, index, index.align(values), secondValues && index.align(secondValues));
    this.sizing.release();
    this.layout.show(choropleth.level, borders, index.spans);
    this.emphasis.light();
    this.painterOf(choropleth.level).apply(this.shown);
    this.layout.marks.show(index, this.shown.states, provinces && new AreaIndex(provinces));
    this.drawCircles(points);
    this.sift(this.passing);
    this.layout.settle();
    this.map.once('idle', () => setTimeout(() => signal.aborted || this.prepareEmphasis(), AFTERWARDS));
  }

  /** Shows other figures of the same areas at once, without asking the server; for pages that compute them. */
  revalue(values: AlignedValues): void {
    if (this.shown) {
      this.shown = shownOf(this.shown.choropleth, this.shown.index, values);
      this.painterOf(this.shown.choropleth.level).apply(this.shown);
      this.layout.marks.show(this.shown.index, this.shown.states);
    }
  }

  /** Veils the areas that a filter leaves out. */
  sift(passing: Passing): void {
    this.passing = passing;
    if (this.shown) {
      this.veil.show(this.shown.choropleth.level, this.shown.index.data.ids, passing);
    }
  }

  /** Outlines an area that is pointed at elsewhere on the page. */
  pointAt(code: string): void {
    this.hover(code ? this.shown?.index.positionOfCode(code) : undefined);
  }

  /** What other parts of the page mark while an area is pointed at. */
  figureOf(code: string): { value?: number; classNumber?: number } {
    return figureAt(this.shown, this.shown?.index.positionOfCode(code));
  }

  /** Takes colours off when their values could not be had. */
  clear(): void {
    drawCircles(this.map, undefined, undefined);
    this.painters.forEach((painter) => painter.clear());
    this.shown = undefined;
  }

  reload(tileJsonUrl: string): Promise<void> {
    return this.sources.reload(tileJsonUrl);
  }

  /** Marks the selected area, on the coloured level or on a border level. */
  async select(code: string, signal: AbortSignal): Promise<void> {
    const area = code ? await this.find(code, signal) : undefined;
    signal.throwIfAborted();
    this.emphasis.set('selected', area ? [area] : []);
    if (area?.level === this.shown?.choropleth.level) {
      this.cursor.set(area?.id);
    }
  }

  /** Gets the outlines of marked areas ready; called ahead, the first mark needs not wait for them. */
  prepareEmphasis(level = this.shown?.choropleth.level): void {
    if (level && this.sources.emphasise(level)) {
      this.layout.emphasise(level);
    }
  }

  hover(position: number | undefined): void {
    this.emphasis.set('hovered', position === undefined ? [] : [this.refOf(position)]);
  }

  /** Moves the keyboard's cursor to the next area in a direction. */
  async step(
    direction: [number, number] | undefined,
    signal: AbortSignal,
  ): Promise<{ id: number; at: Place } | undefined> {
    const points = await this.files.pointsAt(this.shown?.choropleth.indexUrl.replace('/index?', '/points?'), signal);
    return points && this.cursor.step(points, direction);
  }

  /** Moves the keyboard's cursor to the area of rank 1. */
  async first(signal: AbortSignal): Promise<{ id: number; at: Place } | undefined> {
    const position = this.ranking()?.first;
    const points = await this.files.pointsAt(this.shown?.choropleth.indexUrl.replace('/index?', '/points?'), signal);
    if (position === undefined || !points) {
      return undefined;
    }
    this.cursor.set(this.refOf(position).id);
    return this.cursor.step(points);
  }

  /** Computed when first asked for, since most maps are never asked. */
  private ranking(): Ranks | undefined {
    const { shown, rankFirst } = this;
    if (!shown || !rankFirst) {
      return undefined;
    }
    if (this.ranks?.of !== shown) {
      this.ranks = { of: shown, ranks: ranksOf(shown.values, shown.states, rankFirst) };
    }
    return this.ranks.ranks;
  }

  /** Outlines areas of the coloured level and numbers them where they are ranked. */
  highlight(codes: readonly string[], ranked: boolean): void {
    const { shown } = this;
    if (!shown) {
      return;
    }
    const positions = codes.map((code) => shown.index.positionOfCode(code)).filter((p) => p !== undefined);
    this.emphasis.set(
      'highlighted',
      positions.map((p) => this.refOf(p)),
    );
    this.ranked = ranked ? [...codes] : [];
    ['rank-number', 'rank-disc'].filter((id) => this.map.getLayer(id)).forEach((id) => this.map.removeLayer(id));
    if (this.ranked.length > 0) {
      rankLayers(shown.choropleth.level, this.ranked).forEach((layer) => this.map.addLayer(layer));
    }
  }

  /** Position of an area in the index by its id in the tiles; areas outside the index cannot be pointed at. */
  positionOf(id: number | string | undefined): number | undefined {
    return this.shown?.index.positionOfId(Number(id));
  }

  codeAt(position: number): string {
    return this.shown?.index.data.codes[position] ?? '';
  }

  describe(position: number): TooltipArea | undefined {
    const { shown } = this;
    if (!shown) {
      return undefined;
    }
    const listed = this.ranked.indexOf(this.codeAt(position)) + 1;
    const ranking = listed ? undefined : this.ranking();
    const rank = listed || ranking?.of[position];
    const { kind, pair, colors } = shown.choropleth;
    return {
      name: shown.index.data.names[position],
      value: shown.values[position],
      state: shown.states[position],
      classIndex: shown.classes[position],
      classes: kind === 'CONTINUOUS' || kind === 'PAIR' ? 0 : colors.length,
      signed: kind === 'CHANGE',
      ...(pair && shown.second ? { second: { ...pair, value: shown.second.values[position] } } : {}),
      ...(rank ? { rank, ...(ranking ? { ranked: ranking.ranked } : {}) } : {}),
    };
  }

  /** What is said about what the reader points at. */
  tooltip(target: Target, position: number | undefined, texts: Texts): TooltipContent | undefined {
    if (target.marker) {
      return { title: target.marker.label, value: '', detail: '', demo: '', absent: false };
    }
    const area = position === undefined ? undefined : this.describe(position);
    return area && tooltipContent(area, texts, this.shown?.choropleth.unit ?? '');
  }

  /** What is painted, counted by class and by reason of absence. */
  legend(texts: Texts): LegendEntry[] {
    const { shown } = this;
    const absence = (state: number) => text(texts, `absent.${state}`);
    return shown
      ? legendEntries(
          shown.choropleth.pair ? [...PAIR_EDGES] : shown.choropleth.edges,
          shown.classes,
          shown.states,
          numberFormat(texts.locale),
          absence,
        )
      : [];
  }

  /** What is on the screen, by code and class; for tests that must not trust the page's word. */
  rendered(): { code: string; className: string }[] {
    const { shown } = this;
    return shown ? renderedAreas(this.map, shown, this.painterOf(shown.choropleth.level)) : [];
  }

  private refOf(position: number): AreaRef {
    return { level: this.shown?.choropleth.level ?? '', id: this.shown?.index.data.ids[position] ?? 0 };
  }

  private async find(code: string, signal: AbortSignal): Promise<AreaRef | undefined> {
    const { shown } = this;
    const position = shown?.index.positionOfCode(code);
    if (!shown || position !== undefined) {
      return position === undefined ? undefined : this.refOf(position);
    }
    const level = levelOf(code);
    if (level === shown.choropleth.level || !this.map.getLayer(`border-${level}`)) {
      return undefined;
    }
    const url = indexUrlOf(shown.choropleth.indexUrl, level, parentOf(code), document.baseURI);
    const id = new AreaIndex(await this.files.index(url, signal)).idOfCode(code);
    return id === undefined ? undefined : { level, id };
  }

  private drawCircles(points: AreaPoints | undefined): void {
    const { shown } = this;
    const circles = shown?.choropleth.circles;
    const data =
      points && shown && circles ? circlePoints(points, shown.index, shown.values, shown.states, circles) : undefined;
    drawCircles(this.map, data, this.layout.firstLabel());
  }

  private painterOf(level: string): AreaPainter {
    const painter = this.painters.get(level) ?? new AreaPainter(this.map, level);
    this.painters.set(level, painter);
    return painter;
  }
}
