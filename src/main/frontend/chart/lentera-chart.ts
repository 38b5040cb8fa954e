import type { EChartsType } from 'echarts/core';
import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { createCanvas } from './canvas';
import styles from './chart.css?inline';
import { trendOption } from './option';
import { rows, summary, type Trend, type TrendPoint } from './trend';

const PRINT_WIDTH = 660;
const NARROW = 420;

/** A line chart with the same figures as a table. Both are drawn from its properties alone. */
@customElement('lentera-chart')
export class LenteraChartElement extends LitElement {
  static override styles = unsafeCSS(styles);

  @property({ attribute: false }) trend?: Trend;
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};

  @query('#chart') private box!: HTMLElement;
  @query('details') private details?: HTMLDetailsElement;

  private canvas?: EChartsType;
  private narrow = false;
  private openOnScreen = false;
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly beforePrint = () => this.layOutForPaper();
  private readonly afterPrint = () => this.layOutForScreen();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.size.disconnect();
    this.canvas?.dispose();
    this.canvas = undefined;
  }

  protected override render() {
    const { trend } = this;
    return html`
      <div id="chart" role="img" aria-label=${trend ? summary(trend) : nothing}></div>
      ${trend ? this.table(trend) : nothing}
    `;
  }

  protected override updated(_: PropertyValues<this>): void {
    if (!this.trend || !this.isConnected) {
      return;
    }
    if (!this.canvas) {
      this.canvas = createCanvas(this.box);
      this.size.observe(this.box);
    }
    this.draw();
  }

  private draw(motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches): void {
    if (this.trend && this.canvas) {
      this.narrow = this.canvas.getWidth() < NARROW;
      const surroundings = { locale: this.texts.locale, motion, narrow: this.narrow };
      this.canvas.setOption(trendOption(this.trend, surroundings), { notMerge: true });
    }
  }

  private fit(): void {
    this.canvas?.resize();
    if (this.canvas && this.narrow !== this.canvas.getWidth() < NARROW) {
      this.draw();
    }
  }

  private table(trend: Trend) {
    return html`
      <details>
        <summary>${this.texts.table}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">${this.texts.year}</th>
                ${trend.lines.map((line) => html`<th scope="col">${line.name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows(trend).map(
                (row) =>
                  html`<tr>
                    <th scope="row">${row.year}</th>
                    ${row.points.map((point) => this.cell(point))}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  private cell(point: TrendPoint | undefined) {
    return point
      ? html`<td>${point.text}<small>${point.source}</small></td>`
      : html`<td class="none">${this.texts.none}</td>`;
  }

  /** Paper has no tooltips and another width: the table opens, the picture gets the width of the sheet. */
  private layOutForPaper(): void {
    this.openOnScreen = this.details?.open ?? false;
    if (this.details) {
      this.details.open = true;
    }
    this.canvas?.resize({ width: PRINT_WIDTH });
    this.draw(false);
  }

  private layOutForScreen(): void {
    if (this.details) {
      this.details.open = this.openOnScreen;
    }
    this.canvas?.resize({ width: 'auto' });
    this.draw(false);
  }
}
