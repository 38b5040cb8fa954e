import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moved, shareOf, type Stretch, stretch, valueAt } from './brush';
import { histogramStyles } from './histogram-styles';

interface Bar {
  count: number;
  passing: number;
  color: string;
}

interface Words {
  label: string;
  from: string;
  to: string;
  clear: string;
  locale: string;
  unit: string;
}

const LEAST_DRAG_PX = 4;

/**
 * How figures are spread, with a stretch that can be chosen by dragging or by two handles. Sends `range-chosen` with `from` and `to`,
 * both `null` when the choice is taken back. Shows where the area lies that the map's pointer rests on.
 */
@customElement('lentera-histogram')
export class LenteraHistogram extends LitElement {
  static override styles = histogramStyles;

  @property({ attribute: false }) bars: Bar[] = [];
  @property({ attribute: false }) edges: number[] = [];
  @property({ attribute: false }) low = 0;
  @property({ attribute: false }) high = 1;
  /** Both ends of the stretch that is chosen; empty without one. */
  @property({ attribute: false }) chosen: number[] = [];
  /** Whether nothing can be chosen. */
  @property({ attribute: false }) fixed = false;
  @property({ attribute: false }) sifted = false;
  @property({ attribute: false }) words?: Words;

  @state() private drawn?: Stretch;
  @state() private ghost?: number;
  private begin?: { share: number; x: number };

  private readonly onHover = (event: Event) => {
    const { value } = (event as CustomEvent<{ value?: number | null }>).detail;
    this.ghost = typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('area-hover', this.onHover);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('area-hover', this.onHover);
  }

  protected override render() {
    const { words } = this;
    if (!words || this.bars.length === 0) {
      return nothing;
    }
    const shown = this.drawn ?? this.stretch();
    return html`
      ${this.plot(words, shown)} ${this.fixed ? nothing : this.handles(words, shown ?? { from: 0, to: 1 })}
      <div class="ends">
        <span>${this.worded(this.low)}</span>
        ${
          this.stretch()
            ? html`<button type="button" @click=${() => this.tell(null, null)}>${words.clear}</button>`
            : nothing
        }
        <span>${this.worded(this.high)}</span>
      </div>
    `;
  }

  private plot(words: Words, shown: Stretch | undefined) {
    const at = (share: number) => `left:${percent(share)}`;
    return html`<div
      class="plot"
      role="img"
      aria-label=${words.label}
      ?data-fixed=${this.fixed}
      @pointerdown=${this.press}
      @pointermove=${this.drag}
      @pointerup=${this.release}
      @pointercancel=${() => this.forget()}
    >
      ${this.bars.map((bar) => this.bar(bar))}
      ${this.edges.map((edge) => html`<div class="edge" style=${at(this.share(edge))}></div>`)}
      ${shown ? html`<div class="stretch" style="${at(shown.from)};right:${percent(1 - shown.to)}"></div>` : nothing}
      ${this.ghost === undefined ? nothing : html`<div class="ghost" style=${at(this.share(this.ghost))}></div>`}
    </div>`;
  }

  private handles(words: Words, shown: Stretch) {
    return html`<div class="handles">
      ${this.handle('from', shown.from, words.from)} ${this.handle('to', shown.to, words.to)}
    </div>`;
  }

  private bar(bar: Bar) {
    const most = Math.max(1, ...this.bars.map((each) => each.count));
    const part = this.sifted && bar.passing < bar.count;
    const inner = part && bar.passing > 0 ? percent(bar.passing / bar.count) : '0';
    return html`<div
      class="bar ${part ? 'part' : ''}"
      style="height:${percent(bar.count / most)};background:${bar.color}"
    >
      ${part ? html`<i style="height:${inner};background:${bar.color}"></i>` : nothing}
    </div>`;
  }

  private handle(end: keyof Stretch, share: number, label: string) {
    const value = valueAt(share, this.low, this.high);
    return html`<div
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-valuemin=${this.low}
      aria-valuemax=${this.high}
      aria-valuenow=${value}
      aria-valuetext=${this.worded(value)}
      style="left:${percent(share)}"
      @keydown=${(event: KeyboardEvent) => this.step(event, end, share)}
      @keyup=${() => this.apply()}
      @blur=${() => this.apply()}
      @pointerdown=${(event: PointerEvent) => this.grab(event, end)}
      @pointermove=${this.drag}
      @pointerup=${this.release}
      @pointercancel=${() => this.forget()}
    ></div>`;
  }

  private stretch(): Stretch | undefined {
    const [from, to] = this.chosen;
    return from === undefined || to === undefined ? undefined : stretch(this.share(from), this.share(to));
  }

  private share(value: number): number {
    return shareOf(value, this.low, this.high);
  }

  private shareAt(event: PointerEvent): number {
    const plot = this.renderRoot.querySelector('.plot')?.getBoundingClientRect();
    return plot ? (event.clientX - plot.left) / plot.width : 0;
  }

  private press(event: PointerEvent): void {
    if (this.fixed) {
      return;
    }
    this.begin = { share: this.shareAt(event), x: event.clientX };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  /** A handle moves its own end; the other one stays. */
  private grab(event: PointerEvent, end: keyof Stretch): void {
    const { from, to } = this.stretch() ?? { from: 0, to: 1 };
    this.begin = { share: end === 'from' ? to : from, x: Number.NEGATIVE_INFINITY };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (this.begin && Math.abs(event.clientX - this.begin.x) >= LEAST_DRAG_PX) {
      this.drawn = stretch(this.begin.share, this.shareAt(event));
    }
  }

  private release(): void {
    this.begin = undefined;
    this.apply();
  }

  private forget(): void {
    this.begin = undefined;
    this.drawn = undefined;
  }

  private step(event: KeyboardEvent, end: keyof Stretch, share: number): void {
    const target = moved(share, event.key, this.bars.length);
    if (target === undefined) {
      return;
    }
    event.preventDefault();
    const now = this.drawn ?? this.stretch() ?? { from: 0, to: 1 };
    const kept = end === 'from' ? Math.min(target, now.to) : Math.max(target, now.from);
    this.drawn = { ...now, [end]: kept };
  }

  /** An end at the end of the axis is open. */
  private apply(): void {
    const { drawn } = this;
    if (!drawn) {
      return;
    }
    this.drawn = undefined;
    const from = drawn.from <= 0 ? null : valueAt(drawn.from, this.low, this.high);
    const to = drawn.to >= 1 ? null : valueAt(drawn.to, this.low, this.high);
    this.tell(from, to);
  }

  private tell(from: number | null, to: number | null): void {
    this.dispatchEvent(new CustomEvent('range-chosen', { detail: { from, to } }));
  }

  private worded(value: number): string {
    const number = new Intl.NumberFormat(this.words?.locale, { maximumFractionDigits: 2 }).format(value);
    return `${number}${this.words?.unit ?? ''}`;
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
