import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const MIDDLE = 50;

/** Two maps in one place and a handle between them; the maps come in the slots `left` and `right`. */
@customElement('lentera-swipe')
export class LenteraSwipeElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
    }
    ::slotted(*) {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    ::slotted([slot='right']) {
      clip-path: inset(0 0 0 var(--at));
    }
    .line {
      position: absolute;
      inset-block: 0;
      left: var(--at);
      width: 4px;
      margin-left: -2px;
      background: #fff;
      box-shadow: 0 0 0 1px #16202a;
      pointer-events: none;
    }
    .grip {
      position: absolute;
      top: 50%;
      left: 50%;
      width: 44px;
      height: 44px;
      transform: translate(-50%, -50%);
      border: 2px solid #16202a;
      border-radius: 50%;
      background: #fff;
      cursor: ew-resize;
      pointer-events: auto;
      touch-action: none;
    }
    .grip::before {
      content: '◂ ▸';
      display: grid;
      height: 100%;
      place-items: center;
      color: #16202a;
      font-size: 14px;
    }
    input {
      position: absolute;
      inset: auto 0 50% 0;
      opacity: 0;
      pointer-events: none;
    }
    input:focus-visible + .line .grip {
      outline: 3px solid #0b3d66;
      outline-offset: 2px;
    }
    .label {
      position: absolute;
      /* Above scale and credit line. */
      bottom: 76px;
      max-width: 40%;
      padding: 4px 10px;
      border-radius: 4px;
      background: rgb(255 255 255 / 92%);
      color: #16202a;
      font-size: 14px;
      font-weight: 600;
      pointer-events: none;
    }
    .label.left {
      right: calc(100% - var(--at) + 12px);
    }
    .label.right {
      left: calc(var(--at) + 12px);
    }
    /* Below is no room; on the right stand the buttons. */
    @media (max-width: 640px) {
      .label {
        top: 8px;
        bottom: auto;
        max-width: 26%;
        padding: 3px 6px;
        font-size: 12px;
      }
    }
  `;

  @property({ attribute: false }) comparing = false;
  @property({ attribute: false }) leftLabel = '';
  @property({ attribute: false }) rightLabel = '';
  @property({ attribute: false }) handleLabel = '';

  @state() private at = MIDDLE;

  protected override render() {
    return html`
      <slot name="left"></slot>
      <slot name="right"></slot>
      ${
        this.comparing
          ? html`
              <input
                type="range"
                min="0"
                max="100"
                .value=${String(this.at)}
                aria-label=${this.handleLabel}
                aria-valuetext=${`${this.leftLabel} ${Math.round(this.at)} %, ${this.rightLabel} ${Math.round(100 - this.at)} %`}
                @input=${(event: Event) => (this.at = Number((event.target as HTMLInputElement).value))}
              />
              <div class="line"><div class="grip" @pointerdown=${(event: PointerEvent) => this.drag(event)}></div></div>
              <div class="label left">${this.leftLabel}</div>
              <div class="label right">${this.rightLabel}</div>
            `
          : nothing
      }
    `;
  }

  protected override updated(): void {
    this.style.setProperty('--at', this.comparing ? `${this.at}%` : '100%');
  }

  private drag(event: PointerEvent): void {
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.renderRoot.querySelector('input')?.focus();
    const move = (moved: PointerEvent) => {
      const { left, width } = this.getBoundingClientRect();
      this.at = Math.min(100, Math.max(0, ((moved.clientX - left) / width) * 100));
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), { once: true });
  }
}
