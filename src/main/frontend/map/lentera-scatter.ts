import type { EChartsType } from 'echarts/core';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type AlignedValues, AreaIndex, type AreaIndexData, type ValueData } from './area-index';
import type { Choropleth } from './shown';
import type { Pair } from './pair';
import { passingOf } from './passing';
import { fetchJson, isAbort } from './requests';
import { type Dot, dotsOf, scatterOption } from './scatter';
import { text, type Texts } from './texts';

interface Loaded {
  choropleth: Choropleth & { pair: Pair };
  index: AreaIndex;
  first: AlignedValues;
  second: AlignedValues;
}

/** Two indicators of the same areas as points. Properties in, events out (`area-click`, `ranges`). */
@customElement('lentera-scatter')
export class LenteraScatterElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
    }
    #plot {
      width: 100%;
      height: 100%;
    }
    p {
      position: absolute;
      inset: 40% 10% auto;
      text-align: center;
    }
  `;

  @property({ attribute: false }) choropleth?: Choropleth;
  @property({ attribute: false }) selected = '';
  /** Areas that a filter lets pass, as the map gets them; the points of others are pale. */
  @property({ attribute: false }) passing = '';
  @property({ attribute: false }) texts: Texts = {};

  @state() private failed = false;

  @query('#plot') private plot!: HTMLElement;

  private chart?: EChartsType;
  private created?: Promise<void>;
  private loaded?: Loaded;
  private loading = new AbortController();
  private readonly size = new ResizeObserver(() => this.chart?.resize());

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.state = 'loading';
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading.abort();
    this.size.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    this.created = undefined;
  }

  /** The points as drawn; for tests that must not trust the page's word. */
  dots(): Dot[] {
    return this.loaded ? this.dotsNow(this.loaded) : [];
  }

  protected override render() {
    const { pair } = this.choropleth ?? {};
    const label = pair ? text(this.texts, 'scatter', pair.firstName, pair.name) : '';
    return html`<div id="plot" role="img" aria-label=${label}></div>
      ${this.failed ? html`<p role="alert">${text(this.texts, 'error.values')}</p>` : ''}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.created && this.isConnected && this.choropleth?.pair) {
      this.created = this.create();
      void this.load();
    } else if (changed.has('choropleth')) {
      void this.load();
    } else if (changed.has('selected') || changed.has('passing')) {
      this.draw();
    }
  }

  /** The drawing library is as large as the map's, so that only a page with points pays for it. */
  private async create(): Promise<void> {
    const { createPlot } = await import('./scatter-canvas');
    if (!this.isConnected || this.chart) {
      return;
    }
    this.chart = createPlot(this.plot);
    this.size.observe(this);
    this.chart.on('click', (event) => {
      const dot = event.data as Dot | undefined;
      if (dot?.code) {
        this.emit('area-click', { code: dot.code });
      }
    });
    this.chart.on('brushEnd', (event) => this.brushed(event as { areas?: { coordRange?: number[][] }[] }));
  }

  private async load(): Promise<void> {
    this.loading.abort();
    const { signal } = (this.loading = new AbortController());
    const { choropleth } = this;
    if (!choropleth?.pair) {
      return;
    }
    const { pair } = choropleth;
    try {
      const [indexData, first, second] = await Promise.all([
        fetchJson<AreaIndexData>(choropleth.indexUrl, signal),
        fetchJson<ValueData>(choropleth.valuesUrl, signal),
        fetchJson<ValueData>(pair.valuesUrl, signal),
        this.created,
      ]);
      signal.throwIfAborted();
      const index = new AreaIndex(indexData);
      this.loaded = {
        choropleth: { ...choropleth, pair },
        index,
        first: index.align(first),
        second: index.align(second),
      };
      this.failed = false;
      this.draw();
      this.dataset.state = 'ready';
    } catch (error) {
      if (!isAbort(error)) {
        this.failed = true;
        this.dataset.state = 'error';
      }
    }
  }

  private draw(): void {
    const { chart, loaded } = this;
    if (!chart || !loaded) {
      return;
    }
    chart.setOption(scatterOption(loaded.choropleth, this.dotsNow(loaded), this.texts), { notMerge: true });
    chart.dispatchAction({
      type: 'takeGlobalCursor',
      key: 'brush',
      brushOption: { brushType: 'rect', brushMode: 'single' },
    });
  }

  private dotsNow({ choropleth, index, first, second }: Loaded): Dot[] {
    const passes = passingOf(this.passing);
    return dotsOf(choropleth, index, first, second, this.selected, (id) => passes?.(id) ?? true);
  }

  private brushed({ areas }: { areas?: { coordRange?: number[][] }[] }): void {
    const range = areas?.[0]?.coordRange;
    if (range) {
      const [[firstFrom, firstTo], [secondFrom, secondTo]] = range;
      this.emit('ranges', { firstFrom, firstTo, secondFrom, secondTo });
    }
  }

  private emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
