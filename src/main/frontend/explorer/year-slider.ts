import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const STEP_MS = 1400;

/**
 * Chooses among the years that exist, ascending, and plays them once from the first to the last. Sends `year-chosen` with the year.
 * The slider moves by position in the list, so a gap between two years of data is one step and never an empty map.
 */
@customElement('lentera-year-slider')
export class YearSlider extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .row {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    input {
      flex: 1;
      min-width: 0;
      accent-color: #14507c;
    }
    button {
      flex: none;
      width: 2rem;
      height: 2rem;
      border: 1px solid #c3ccd5;
      border-radius: 4px;
      background: #fff;
      color: #14507c;
      cursor: pointer;
    }
    button:focus-visible,
    input:focus-visible {
      outline: 2px solid #14507c;
      outline-offset: 2px;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      padding-left: 2.5rem;
      font-size: 0.75rem;
      color: #4a5a69;
    }
  `;

  @property({ attribute: false }) years: number[] = [];
  @property({ type: Number }) year = 0;
  @property() label = '';
  @property() playLabel = '';
  @property() stopLabel = '';

  @state() private playing = false;
  private timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render() {
    if (this.years.length < 2) {
      return nothing;
    }
    const action = this.playing ? this.stopLabel : this.playLabel;
    return html`
      <div class="row">
        <button type="button" aria-label=${action} title=${action} @click=${() => this.toggle()}>
          ${this.playing ? '❚❚' : '▶'}
        </button>
        <input
          type="range"
          min="0"
          max=${this.years.length - 1}
          step="1"
          .value=${String(Math.max(0, this.years.indexOf(this.year)))}
          aria-label=${this.label}
          aria-valuetext=${this.year}
          @change=${(event: Event) => this.chooseAt(Number((event.target as HTMLInputElement).value))}
          @pointerdown=${() => this.stop()}
        />
      </div>
      <div class="ends" aria-hidden="true"><span>${this.years[0]}</span><span>${this.years.at(-1)}</span></div>
    `;
  }

  private toggle(): void {
    if (this.playing) {
      this.stop();
      return;
    }
    this.playing = true;
    const atEnd = this.year === this.years.at(-1);
    this.chooseAt(atEnd ? 0 : this.years.indexOf(this.year) + 1);
    this.timer = window.setInterval(() => this.next(), STEP_MS);
  }

  private next(): void {
    const position = this.years.indexOf(this.year) + 1;
    if (position >= this.years.length) {
      this.stop();
    } else {
      this.chooseAt(position);
    }
  }

  private stop(): void {
    window.clearInterval(this.timer);
    this.playing = false;
  }

  private chooseAt(position: number): void {
    const year = this.years[position];
    if (year !== undefined && year !== this.year) {
      this.year = year;
      this.dispatchEvent(new CustomEvent('year-chosen', { detail: { year } }));
    }
  }
}
