import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moved, shareOf, type Stretch, stretch, valueAt } from './brush';

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
  static override styles = css`
    :host {
      display: block;
      margin: 0.75rem 0 0.25rem;
      font-size: 0.75rem;
      color: #4a5a69;
    }
    .plot {
      position: relative;
      display: flex;
      align-items: flex-end;
      gap: 1px;
      height: 3.25rem;
      border-bottom: 1px solid #4a5a69;
      cursor: crosshair;
      touch-action: pan-y;
    }
    .bar {
      position: relative;
      flex: 1;
      box-shadow: inset 0 0 0 1px rgb(22 32 42 / 18%);
    }
    .bar.part {
      background: #e6eaee !important;
    }
    .bar > i {
      position: absolute;
      inset: auto 0 0;
      box-shadow: inset 0 0 0 1px rgb(22 32 42 / 35%);
    }
    .edge {
      position: absolute;
      inset-block: 0;
      border-left: 1px dashed #4a5a69;
      pointer-events: none;
    }
    .stretch {
      position: absolute;
      inset-block: 0;
      border: solid #14507c;
      border-width: 0 1px;
      background: rgb(20 80 124 / 12%);
      pointer-events: none;
    }
    .ghost {
      position: absolute;
      top: -6px;
      bottom: 0;
      width: 2px;
      margin-left: -1px;
      background: #16202a;
      pointer-events: none;
    }
    .handles {
      position: relative;
      height: 1.5rem;
    }
    .handle {
      position: absolute;
      top: 0;
      width: 24px;
      height: 24px;
      margin-left: -12px;
      cursor: ew-resize;
      touch-action: none;
    }
    .handle::before {
      content: '';
      position: absolute;
      inset: 0 7px auto;
      height: 13px;
      border: 1px solid #14507c;
      border-radius: 0 0 5px 5px;
      background: #fff;
    }
    .handle:focus-visible {
      outline: 2px solid #14507c;
      outline-offset: -2px;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
    }
    button {
      border: 0;
      padding: 0.25rem 0.4rem;
      background: none;
      color: #14507c;
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
  `;

  @property({ attribute: false }) bars: Bar[] = [];
  @property({ attribute: false }) edges: number[] = [];
  @property({ attribute: false }) low = 0;
  @property({ attribute: false }) high = 1;
  /** The stretch that is chosen; both ends are missing without one. */
  @property({ attribute: false }) from?: number | null;
  @property({ attribute: false }) to?: number | null;
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
    const shown = this.drawn ?? this.chosen();
    return html`
      <div
        class="plot"
        role="img"
        aria-label=${words.label}
        @pointerdown=${this.press}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${() => this.forget()}
      >
        ${this.bars.map((bar) => this.bar(bar))}
        ${this.edges.map((edge) => html`<div class="edge" style="left:${percent(this.share(edge))}"></div>`)}
        ${
          shown
            ? html`<div class="stretch" style="left:${percent(shown.from)};right:${percent(1 - shown.to)}"></div>`
            : nothing
        }
        ${
          this.ghost === undefined
            ? nothing
            : html`<div class="ghost" style="left:${percent(this.share(this.ghost))}"></div>`
        }
      </div>
      <div class="handles">
        ${this.handle('from', shown?.from ?? 0, words.from)} ${this.handle('to', shown?.to ?? 1, words.to)}
      </div>
      <div class="ends">
        <span>${this.worded(this.low)}</span>
        ${this.chosen() ? html`<button type="button" @click=${() => this.tell(null, null)}>${words.clear}</button>` : nothing}
        <span>${this.worded(this.high)}</span>
      </div>
    `;
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

  private chosen(): Stretch | undefined {
    const { from, to } = this;
    const open = (end: number | null | undefined) => end === null || end === undefined;
    return open(from) && open(to)
      ? undefined
      : stretch(open(from) ? 0 : this.share(from as number), open(to) ? 1 : this.share(to as number));
  }

  private share(value: number): number {
    return shareOf(value, this.low, this.high);
  }

  private shareAt(event: PointerEvent): number {
    const plot = this.renderRoot.querySelector('.plot')?.getBoundingClientRect();
    return plot ? (event.clientX - plot.left) / plot.width : 0;
  }

  private press(event: PointerEvent): void {
    this.begin = { share: this.shareAt(event), x: event.clientX };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  /** A handle moves its own end; the other one stays. */
  private grab(event: PointerEvent, end: keyof Stretch): void {
    const { from, to } = this.chosen() ?? { from: 0, to: 1 };
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
    const now = this.drawn ?? this.chosen() ?? { from: 0, to: 1 };
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
    this.from = from;
    this.to = to;
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
