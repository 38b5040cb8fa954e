import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type AreasView, ValuesMissing } from './areas-view';
import type { Choropleth } from './shown';
import { keysTemplate } from './keys-dialog';
import { type LayerSettings, LayerStack } from './layer-stack';
import type { LegendEntry } from './legend';
import { type Bounds, fit, jump, placeOf, type View, VIEW_LENGTH } from './camera';
import { hasWebGl, whenIdle } from './map-factory';
import { obtain } from './obtain';
import { passingOf } from './passing';
import { drawMarkers, type Marker } from './markers';
import { type PictureWords, savePicture } from './picture';
import { isOptional, overlayTemplate } from './overlay-card';
import type { OverlayObject } from './overlays';
import { listen } from './pointer';
import { Reading } from './reading';
import type { First } from './ranks';
import { isAbort, isMissing } from './requests';
import { Sight } from './sight';
import { State } from './states';
import { Membership } from './sync';
import type { Texts } from './texts';
import { demoTemplate, mapStyles, noteTemplate, type Problem, problemTemplate, tooltipTemplate } from './templates';

/**
 * The map of areas. Everything it shows is a property; properties in, events out (`area-click`, `area-hover`, `view-change`).
 * `data-state` says `loading`, `ready` or `error`.
 */
@customElement('lentera-map')
export class LenteraMapElement extends LitElement {
  static override styles = mapStyles;

  @property({ attribute: false }) choropleth?: Choropleth;
  @property({ attribute: false }) borders: string[] = [];
  @property({ attribute: false }) selected = '';
  @property({ attribute: false }) highlighted: string[] = [];
  @property({ attribute: false }) ranked = true;
  @property({ attribute: false }) passing = '';
  @property({ attribute: false }) pointed = '';
  @property({ attribute: false }) markers: Marker[] = [];
  @property({ attribute: false }) bounds?: Bounds;
  @property({ attribute: false }) boundsTurn = 0;
  @property({ attribute: false }) startView?: View;
  @property({ attribute: false }) layers?: LayerSettings;
  @property({ attribute: false }) group = '';
  @property({ attribute: false }) small = false;
  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) cooperative = false;
  @property({ attribute: false }) subject = '';
  @property({ attribute: false }) first: First | '' = '';
  @property({ attribute: false }) pixelRatio?: number;

  @state() private problem?: Problem;
  @state() private busy = true;
  @state() private object?: OverlayObject;

  /** The drawing itself. */
  map?: MapLibreMap;
  areas?: AreasView;
  private stack?: LayerStack;
  private showing = new AbortController();
  private selecting = new AbortController();
  private readonly size = new ResizeObserver(() => this.createWhenSized());
  private readonly sight = new Sight(this, (isSeen) => (isSeen ? this.createWhenSized() : this.destroy()));
  private readonly membership = new Membership();
  private readonly reading = new Reading(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.state = 'loading';
    this.role ??= 'group';
    this.size.observe(this);
    if (this.small) this.sight.watch();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.sight.stop();
    // The router moves the whole page once it is made, which is no reason to build the map twice.
    setTimeout(() => this.isConnected || this.destroy());
  }

  /** Areas on the screen with the class or state they are drawn in. */
  renderedAreas(): { code: string; className: string }[] {
    return this.areas?.rendered() ?? [];
  }

  view(): ReturnType<typeof placeOf> | undefined {
    return this.map && placeOf(this.map);
  }

  /** Saves the map as a picture with the given words around it. */
  savePicture(words: PictureWords): Promise<void> {
    return savePicture(this, words);
  }

  showKeys(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** What is painted, counted by class and by reason of absence. */
  legend(): LegendEntry[] {
    return this.areas?.legend(this.texts) ?? [];
  }

  /** Ends with what is shown now. */
  get signal(): AbortSignal {
    return this.showing.signal;
  }

  protected override render() {
    const demo = this.areas?.shown?.states.includes(State.Demo);
    const { tooltip, announcement } = this.reading;
    return html`
      <div id="map"></div>
      ${this.busy && !this.problem ? html`<div class="busy"></div>` : nothing}
      ${demo ? demoTemplate(this.texts) : nothing} ${noteTemplate(this.choropleth?.note)}
      ${tooltip ? tooltipTemplate(tooltip, this.clientWidth, this.clientHeight, this.reading) : nothing}
      ${this.object ? overlayTemplate(this.object, this.texts, () => (this.object = undefined)) : nothing}
      ${this.problem ? problemTemplate(this.problem, this.texts, () => this.retry()) : nothing}
      ${this.small ? nothing : keysTemplate(this.texts)}
      <div class="spoken" role="status">${announcement}</div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('boundsTurn') && !changed.has('startView')) {
      this.startView = undefined;
    }
    if (changed.has('small') && this.small) this.sight.watch();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('texts') && this.map && changed.get('texts')?.locale !== this.texts.locale) {
      this.destroy();
    }
    if (!this.map) {
      this.createWhenSized();
    } else if (this.areas) {
      this.follow(changed);
    }
  }

  private createWhenSized(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#map');
    this.areas?.sizing.follow();
    const isHidden = this.clientWidth === 0 || this.clientHeight === 0 || (this.small && !this.sight.isSeen);
    if (this.map || !this.isConnected || !container || isHidden) {
      return;
    }
    if (!hasWebGl()) {
      this.fail('webgl');
      return;
    }
    const { map, areas, ready, shown } = obtain(this, container);
    this.map = map;
    this.membership.join(this.group, this.map);
    map.on('error', (event) => isOptional(event) || this.tileFailed(event.error));
    map.on('click', ({ point }) => (this.object = this.stack?.overlayAt([point.x, point.y])));
    map.on('moveend', (event) => event.originalEvent && this.emit('view-change', this.view() ?? {}));
    listen(map, this.reading);
    void ready.then(() => {
      if (this.map === map) {
        this.areas = areas;
        areas.sift(passingOf(this.passing));
        this.stack = new LayerStack(map, () => this.texts);
        drawMarkers(map, this.markers);
        void this.show(shown);
      }
    });
  }

  private destroy(): void {
    this.showing.abort();
    this.selecting.abort();
    this.membership.leave();
    this.areas?.sizing.stop();
    if (this.map) {
      const { lng, lat } = this.map.getCenter();
      this.startView = [lng, lat, this.map.getZoom()];
      this.map.remove();
    }
    this.map = this.areas = this.stack = this.object = undefined;
    this.reading.tooltip = undefined;
  }

  /** Applies what changed; a new choropleth or new borders lay out the map, everything else touches single areas. */
  private follow(changed: PropertyValues<this>): void {
    const { map, areas } = this;
    if (!map || !areas) {
      return;
    }
    if (changed.has('boundsTurn') && this.bounds?.length) {
      fit(map, this.bounds, this.group !== '');
    } else if (changed.has('startView') && this.startView?.length === VIEW_LENGTH) {
      jump(map, this.startView);
    }
    if (changed.has('group')) {
      this.membership.join(this.group, this.map);
    }
    if (changed.has('markers')) {
      drawMarkers(map, this.markers);
    }
    if (changed.has('passing')) {
      areas.sift(passingOf(this.passing));
    }
    if (changed.has('pointed')) {
      areas.pointAt(this.pointed);
    }
    if (changed.has('choropleth') || changed.has('borders')) {
      void this.show();
      return;
    }
    if (changed.has('highlighted') || changed.has('ranked')) {
      areas.highlight(this.highlighted, this.ranked);
    }
    this.stack?.follow(this.layers, changed);
    if (changed.has('selected')) {
      void this.select();
    }
  }

  /** @param shown a showing that goes on already */
  private async show(shown?: Promise<void>): Promise<void> {
    const { map, areas, choropleth } = this;
    this.showing.abort();
    if (!map || !areas || !choropleth) {
      return;
    }
    const { signal } = (this.showing = new AbortController());
    this.enter('loading');
    this.reading.dismiss();
    try {
      areas.rankFirst = this.first;
      await (shown ?? areas.show(choropleth, this.borders, signal));
      areas.highlight(this.highlighted, this.ranked);
      this.stack?.apply(this.layers);
      await this.select();
      await whenIdle(map, signal);
      if (!this.problem) {
        this.enter('ready');
      }
    } catch (error) {
      if (!isAbort(error)) {
        areas.clear();
        this.fail(error instanceof ValuesMissing ? 'values' : 'load');
      }
    }
  }

  private async select(): Promise<void> {
    this.selecting.abort();
    const { signal } = (this.selecting = new AbortController());
    try {
      await this.areas?.select(this.selected ?? '', signal);
    } catch (error) {
      if (!isAbort(error)) {
        this.fail('load');
      }
    }
  }

  private retry(): void {
    this.enter('loading');
    this.areas?.reload(this.choropleth?.tileJsonUrl ?? '').then(
      () => this.show(),
      () => this.fail('load'),
    );
  }

  private enter(next: 'loading' | 'ready'): void {
    this.problem = undefined;
    this.busy = next === 'loading';
    this.dataset.state = next;
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.busy = false;
    this.dataset.state = 'error';
  }

  emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** A failing tile must not pass for empty land. */
  private tileFailed(error: unknown): void {
    if (isMissing(error)) {
      this.fail('load');
    } else if (!isAbort(error)) {
      console.error(error);
    }
  }
}
