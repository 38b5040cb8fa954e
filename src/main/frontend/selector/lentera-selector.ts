import { html, LitElement, type PropertyValues, unsafeCSS } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LenteraMapElement } from '../map/lentera-map';
import { fetchJson, isAbort } from '../map/requests';
import { figure, text, type Texts } from '../map/texts';
import { type Axis, axisOf, moved, valueAt } from './axis';
import { type Answer, type Choice, type ItemAnswer, MANUAL, rulesOf, wordsOf } from './choice';
import { controls } from './controls';
import type { Side } from './cut-line';
import { list, missing } from './list';
import { MapLink } from './map-link';
import { type Hands, picture } from './picture';
import { type Frame, frameOf, type PlotState } from './plot';
import { choose, type Chosen, type Place } from './selection';
import styles from './selector.css?inline';
import { summary } from './summary';

const SETTLE_MS = 500;
const FIRST_ROWS = 300;
const LEAST_WIDTH = 280;
const TALL = 0.72;
const MOST_HEIGHT = 460;

/**
 * Areas by a rate and a number: points with two cuts that can be moved, a map in the slot `map`, and the list. Everything that a cut, a
 * weight or a stop rule changes is computed here from figures fetched once; `choice` tells the page when the reader has finished a
 * change. `data-state` says `loading`, `ready` or `error`.
 */
@customElement('lentera-selector')
export class LenteraSelectorElement extends LitElement {
  static override styles = unsafeCSS(styles);

  /** Address of the figures, without what is chosen here. */
  @property({ attribute: false }) dataUrl = '';
  @property({ attribute: false }) chosen?: Choice;
  @property({ attribute: false }) texts: Texts = {};

  @state() private answer?: Answer;
  @state() private choice?: Choice;
  @state() private width = 0;
  @state() private selected = '';
  @state() private pointed = '';
  @state() private rows = FIRST_ROWS;
  @state() private failed = false;
  @state() private spoken = '';

  @query('svg') private drawing?: SVGSVGElement;

  private result?: Chosen;
  private items = new Map<string, ItemAnswer>();
  private places: Place[] = [];
  private axes?: Record<Side, Axis>;
  private frame?: Frame;
  private dragging?: Side;
  private link?: MapLink;
  private loading = new AbortController();
  private settling = 0;
  private readonly size = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.state = this.answer ? 'ready' : 'loading';
    this.addEventListener('area-hover', this.hovered);
    this.addEventListener('area-click', this.clicked);
    // The router moves the whole page once it is made; what was being fetched then has been given up.
    if (this.hasUpdated && !this.answer) {
      void this.load();
    }
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading.abort();
    window.clearTimeout(this.settling);
    this.size.disconnect();
    this.link?.disconnect();
    this.link = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.chosen) {
      this.choice = this.chosen;
      window.clearTimeout(this.settling);
    }
    const { answer, choice } = this;
    if (answer && choice) {
      this.result = choose(this.places, rulesOf(choice, answer));
      // While a line moves, the axes stand still.
      if (!this.dragging) {
        const axis = (side: Side) =>
          axisOf(
            answer.items.map((item) => item[side]),
            choice[side].value,
          );
        this.axes = { rate: axis('rate'), count: axis('count') };
      }
    }
  }

  protected override render() {
    const { answer, choice, result, texts } = this;
    if (!answer || !choice || !result) {
      return html`<p class="wait" role="status">${text(texts, this.failed ? 'error' : 'loading')}</p>
        <slot name="map"></slot>`;
    }
    const official = answer.lists.find((each) => each.id === choice.list);
    const listed = new Set(official?.listed ?? []);
    return html`${controls({ answer, choice, texts, change: this.change })}
      ${summary({ answer, choice, chosen: result, items: this.items, official, texts })}
      <div class="pictures">
        <div class="plot">${picture(this.drawn(answer, choice, result, listed), this.hands)}</div>
        <div class="map"><slot name="map"></slot></div>
      </div>
      <div class="people" @pointerover=${this.pointRow} @pointerleave=${() => this.point('')} @focusin=${this.pointRow}>
        ${list({
          answer,
          chosen: result,
          items: this.items,
          listed,
          even: choice.weight === 50,
          selected: this.selected,
          most: this.rows,
          texts,
          more: () => (this.rows = Infinity),
        })}
      </div>
      ${missing(answer.notAssessed, answer, texts)}
      <div class="hidden" role="status">${this.spoken}</div>`;
  }

  /** What the drawing shows now. */
  private drawn(answer: Answer, choice: Choice, result: Chosen, listed: ReadonlySet<string>): PlotState | undefined {
    const { axes, texts, items, selected, pointed } = this;
    const width = Math.max(LEAST_WIDTH, this.width);
    const widest = Math.max(0, ...(axes?.count.ticks ?? []).map((tick) => figure(tick, '', texts.locale).length));
    const frame = frameOf(width, Math.min(MOST_HEIGHT, Math.round(width * TALL)), widest);
    this.frame = frame;
    const { rate, count } = choice;
    const { entries, quadrants } = result;
    return axes && { frame, answer, axes, rate, count, entries, quadrants, items, listed, selected, pointed, texts };
  }

  protected override updated(changed: PropertyValues<this>): void {
    const box = this.renderRoot.querySelector('.plot');
    if (box) {
      this.size.observe(box);
    }
    if (changed.has('dataUrl')) {
      void this.load();
    }
    this.link ??= this.findMap();
    if (this.result) {
      this.link?.draw(this.result.entries, !this.dragging);
    }
  }

  private findMap(): MapLink | undefined {
    const map = this.querySelector<LenteraMapElement>('lentera-map');
    return map ? new MapLink(map) : undefined;
  }

  private async load(): Promise<void> {
    this.loading.abort();
    if (!this.dataUrl) {
      return;
    }
    const { signal } = (this.loading = new AbortController());
    this.dataset.state = 'loading';
    try {
      const answer = await fetchJson<Answer>(this.dataUrl, signal);
      signal.throwIfAborted();
      this.items = new Map(answer.items.map((item) => [item.code, item]));
      this.places = [...answer.items, ...answer.notAssessed].sort((a, b) => (a.code < b.code ? -1 : 1));
      this.rows = FIRST_ROWS;
      this.selected = '';
      this.failed = false;
      this.answer = answer;
      await this.updateComplete;
      this.dataset.state = 'ready';
    } catch (error) {
      if (!isAbort(error)) {
        this.failed = true;
        this.answer = undefined;
        this.dataset.state = 'error';
      }
    }
  }

  /** Shows a change at once; the page hears of it when it is done. */
  private readonly change = (part: Partial<Choice>, done: boolean) => {
    this.choice = this.choice && { ...this.choice, ...part };
    if (done) {
      this.settle();
    }
  };

  private settle(): void {
    window.clearTimeout(this.settling);
    const { choice } = this;
    if (choice) {
      this.dispatchEvent(
        new CustomEvent('choice', { detail: { query: new URLSearchParams(wordsOf(choice)).toString() } }),
      );
      void this.updateComplete.then(() => {
        this.spoken = this.renderRoot.querySelector('.result')?.textContent?.trim() ?? '';
      });
    }
  }

  private readonly pressed = (event: KeyboardEvent, side: Side) => {
    const { choice, axes } = this;
    const value = choice && axes ? moved(choice[side].value, event.key, axes[side]) : undefined;
    if (value === undefined) {
      return;
    }
    event.preventDefault();
    this.change({ [side]: { kind: MANUAL, value } }, false);
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => this.settle(), SETTLE_MS);
  };

  private readonly grabbed = (event: PointerEvent, side: Side) => {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    (event.currentTarget as SVGElement).focus();
    this.drawing?.setPointerCapture(event.pointerId);
    this.dragging = side;
  };

  private readonly dragged = (event: PointerEvent) => {
    const { dragging, axes, drawing, frame } = this;
    if (!dragging || !axes || !drawing || !frame) {
      return;
    }
    const box = drawing.getBoundingClientRect();
    const { left, right, top, bottom } = frame;
    const share =
      dragging === 'rate'
        ? (event.clientX - box.left - left) / (right - left)
        : (bottom - (event.clientY - box.top)) / (bottom - top);
    this.change({ [dragging]: { kind: MANUAL, value: valueAt(share, axes[dragging]) } }, false);
  };

  private readonly released = () => {
    if (this.dragging) {
      this.dragging = undefined;
      this.requestUpdate();
      this.settle();
    }
  };

  private readonly pointDot = (event: Event) => {
    if (!this.dragging) {
      this.point((event.target as SVGElement).dataset.code ?? '');
    }
  };

  private readonly chooseDot = (event: Event) => {
    const { code } = (event.target as SVGElement).dataset;
    if (code) {
      this.select(code);
    }
  };

  private readonly pointRow = (event: Event) => {
    this.point((event.target as HTMLElement).closest<HTMLElement>('[data-code]')?.dataset.code ?? '');
  };

  private readonly hands: Hands = {
    pressed: this.pressed,
    grabbed: this.grabbed,
    dragged: this.dragged,
    released: this.released,
    pointed: this.pointDot,
    chosen: this.chooseDot,
  };

  private readonly hovered = (event: Event) => {
    this.pointed = (event as CustomEvent<{ code: string }>).detail.code;
  };

  private readonly clicked = (event: Event) => this.select((event as CustomEvent<{ code: string }>).detail.code);

  private point(code: string): void {
    if (this.pointed !== code) {
      this.pointed = code;
      this.link?.point(code);
    }
  }

  private select(code: string): void {
    this.selected = this.selected === code ? '' : code;
    this.link?.select(this.selected);
  }
}
