import type { EChartsType } from 'echarts/core';
import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { createCanvas } from './canvas';
import styles from './chart.css?inline';
import { type Curve, curveSummary, heightAt, TENTHS } from './curve';
import { curveOption } from './curve-option';

/** Lorenz and concentration curves with the same figures as a table. Both are drawn from its properties alone. */
@customElement('lentera-curve')
export class LenteraCurveElement extends LitElement {
  static override styles = unsafeCSS(styles);

  @property({ attribute: false }) curve?: Curve;
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};

  @query('#chart') private box!: HTMLElement;

  private canvas?: EChartsType;
  private readonly size = new ResizeObserver(() => this.canvas?.resize());

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.canvas?.dispose();
    this.canvas = undefined;
  }

  protected override render() {
    const { curve } = this;
    return html`
      <div id="chart" role="img" aria-label=${curve ? curveSummary(curve, this.texts.locale) : nothing}></div>
      ${curve ? this.table(curve) : nothing}
    `;
  }

  protected override updated(_: PropertyValues<this>): void {
    if (!this.curve || !this.isConnected) {
      return;
    }
    if (!this.canvas) {
      this.canvas = createCanvas(this.box);
      this.size.observe(this.box);
    }
    const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.canvas.setOption(curveOption(this.curve, this.texts.locale, motion), { notMerge: true });
  }

  private table(curve: Curve) {
    const percent = new Intl.NumberFormat(this.texts.locale ?? 'id-ID', { style: 'percent', maximumFractionDigits: 1 });
    return html`
      <details>
        <summary>${this.texts.table}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">${curve.xName}</th>
                ${curve.lines.map((line) => html`<th scope="col">${line.name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${TENTHS.map(
                (tenth) =>
                  html`<tr>
                    <th scope="row">${percent.format(tenth)}</th>
                    ${curve.lines.map((line) => html`<td>${percent.format(heightAt(line, tenth))}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }
}
