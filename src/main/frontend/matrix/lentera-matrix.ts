import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fetchJson, isAbort } from '../map/requests';
import {
  type Active,
  arrange,
  CLASS,
  coverage,
  expand,
  type MatrixData,
  move,
  NAME,
  type SentMatrix,
} from './matrix-data';
import { type Sort, stateOf } from './matrix-data';
import styles from './matrix.css?inline';

/** A column as the page names it. */
export interface ColumnName {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

const ROW = 34;
const SPARE = 6;
const CHUNK = 20;

/**
 * Programmes by area as a grid that is walked with keys or pointer. Only the lines in sight exist, so all villages of a province scroll
 * as smoothly as ten. It fetches its figures itself.
 */
@customElement('lentera-matrix')
export class LenteraMatrixElement extends LitElement {
  static override styles = unsafeCSS(styles);

  @property() source = '';
  @property() selected = '';
  @property({ attribute: false }) columns: readonly ColumnName[] = [];
  @property({ attribute: false }) classes: readonly { name: string; color: string }[] = [];
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};

  @state() private data?: MatrixData;
  @state() private sort: Sort = { column: NAME, descending: false };
  @state() private search = '';
  @state() private wanted = '';
  @state() private active: Active = { row: 0, column: NAME };
  @state() private top = 0;
  @state() private failed = false;

  @query('.grid') private grid?: HTMLElement;

  private rows: number[] = [];
  private loading?: AbortController;
  private started = 0;
  private numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back after it was told to stop fetching.
    if (this.source && !this.data && this.loading?.signal.aborted) void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The page moves it while it is built up; only one that stays away needs no figures.
    setTimeout(() => {
      if (!this.isConnected) this.loading?.abort();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source') && this.source) void this.load();
    if (changed.has('texts')) {
      this.numbers = new Intl.NumberFormat(this.texts.locale ?? 'id-ID', { maximumFractionDigits: 0 });
    }
    if (this.data && ['data', 'sort', 'search', 'wanted'].some((name) => changed.has(name))) {
      this.rows = arrange(this.data, this.sort, this.search, this.wanted);
      this.active = { row: Math.min(this.active.row, this.rows.length - 1), column: this.active.column };
    }
  }

  private async load(): Promise<void> {
    this.loading?.abort();
    this.loading = new AbortController();
    this.dataset.state = 'loading';
    this.started = performance.now();
    try {
      this.data = expand(await fetchJson<SentMatrix>(this.source, this.loading.signal));
      this.failed = false;
      await this.updateComplete;
      this.dataset.drawn = String(Math.round(performance.now() - this.started));
      this.dataset.state = 'ready';
    } catch (error) {
      if (isAbort(error)) return;
      this.failed = true;
      this.dataset.state = 'failed';
    }
    // What stands below may use the browser now.
    requestAnimationFrame(() => setTimeout(() => this.dispatchEvent(new CustomEvent('matrix-settled'))));
  }

  protected override render() {
    const { data, texts } = this;
    if (this.failed) return html`<p role="alert">${texts.failed}</p>`;
    if (!data) return html`<p class="muted" role="status">${texts.loading}</p>`;
    return html`
      <div class="tools">
        <label>${texts.search}<input type="search" .value=${this.search} @input=${this.searched} /></label>
        <label>
          ${texts.classes}
          <select @change=${this.classChosen}>
            <option value="">${texts.all}</option>
            ${this.classes.map((c, i) => html`<option value=${i} ?selected=${this.wanted === String(i)}>${c.name}</option>`)}
          </select>
        </label>
        <span class="count" role="status">${this.countText()}</span>
      </div>
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${texts.label ?? nothing}
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${this.columns.length + 2}
        aria-activedescendant=${`c${this.active.row}_${this.active.column}`}
        @scroll=${this.scrolled}
        @keydown=${this.pressed}
        style="--columns: ${this.columns.length}"
      >
        ${this.header()}
        <div class="body" role="rowgroup" style="height: ${this.rows.length * ROW}px">${this.lines(data)}</div>
      </div>
    `;
  }

  private header() {
    const cell = (column: number, name: string, note = '') => {
      const sorted = this.sort.column === column;
      const order = sorted ? (this.sort.descending ? 'descending' : 'ascending') : 'none';
      return html`<div
        id=${`c-1_${column}`}
        class="head ${column >= 0 ? 'programme' : ''} ${column === NAME ? 'name' : ''} ${this.activeClass(-1, column)}"
        role="columnheader"
        aria-sort=${order}
        title=${note || name}
        @click=${() => this.sortBy(column)}
      >
        <span>${name}</span>${sorted ? html`<i aria-hidden="true">${this.sort.descending ? '▼' : '▲'}</i>` : nothing}
      </div>`;
    };
    return html`<div class="row header" role="row" aria-rowindex="1">
      ${cell(NAME, this.texts.area ?? '')}${cell(CLASS, this.texts.class ?? '')}
      ${this.columns.map((column, i) => cell(i, column.name, column.note))}
    </div>`;
  }

  private lines(data: MatrixData) {
    const first = Math.max(0, Math.floor(this.top / ROW) - SPARE);
    const height = this.grid?.clientHeight ?? 600;
    const last = Math.min(this.rows.length, first + Math.ceil(height / ROW) + 2 * SPARE);
    const seen = [];
    for (let at = first; at < last; at++) seen.push(this.line(data, at, this.rows[at] ?? 0));
    return seen;
  }

  private line(data: MatrixData, at: number, row: number) {
    const found = this.classes[Number(data.classes[row])];
    const chosen = data.codes[row] === this.selected ? 'chosen' : '';
    return html`<div
      class="row ${chosen} ${at % 2 ? 'odd' : ''}"
      role="row"
      aria-rowindex=${at + 2}
      style="top: ${at * ROW}px"
      @click=${(event: MouseEvent) => this.clicked(event, at)}
    >
      <div id=${`c${at}_${NAME}`} class="cell name ${this.activeClass(at, NAME)}" role="rowheader" data-column=${NAME}>
        <b>${data.names[row]}</b><small>${data.parents[row]}</small>
      </div>
      <div id=${`c${at}_${CLASS}`} class="cell ${this.activeClass(at, CLASS)}" role="gridcell" data-column=${CLASS}>
        <i class="swatch" style="background: ${found?.color}" aria-hidden="true"></i
        ><span class="class-name">${found?.name}</span>
      </div>
      ${data.programmes.map((programme, column) => {
        const kind = stateOf(programme, row);
        const share = coverage(programme, row);
        const words = `${this.columns[column]?.name}: ${this.texts[`state.${kind}`]}${share === undefined ? '' : ` ${this.percent(share)}%`}`;
        return html`<div
          id=${`c${at}_${column}`}
          class="cell value ${kind} ${this.activeClass(at, column)}"
          role="gridcell"
          data-column=${column}
          aria-label=${words}
          title=${words}
        >
          ${kind === 'absent' ? '' : kind === 'planned' ? '○' : kind === 'present' ? '●' : this.percent(share ?? 0)}
        </div>`;
      })}
    </div>`;
  }

  private percent(share: number): string {
    return this.numbers.format(share * 100);
  }

  private countText(): string {
    return (this.texts.count ?? '{0}/{1}')
      .replace('{0}', this.numbers.format(this.rows.length))
      .replace('{1}', this.numbers.format(this.data?.codes.length ?? 0));
  }

  private activeClass(row: number, column: number): string {
    return this.active.row === row && this.active.column === column ? 'active' : '';
  }

  private searched(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  private classChosen(event: Event): void {
    this.wanted = (event.target as HTMLSelectElement).value;
  }

  private scrolled(): void {
    const top = this.grid?.scrollTop ?? 0;
    // Redrawing at every pixel would be work for nothing: the spare lines cover small moves.
    if (Math.abs(top - this.top) > ROW * (SPARE / 2) || top === 0) this.top = top;
  }

  private sortBy(column: number): void {
    const descending = this.sort.column === column ? !this.sort.descending : column >= 0;
    this.sort = { column, descending };
    this.active = { row: -1, column };
  }

  private clicked(event: MouseEvent, at: number): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
    if (!cell) return;
    this.active = { row: at, column: Number(cell.dataset.column) };
    this.open();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (this.active.row < 0) this.sortBy(this.active.column);
      else this.open();
      return;
    }
    const page = Math.max(1, Math.floor((this.grid?.clientHeight ?? 0) / ROW) - 4) || CHUNK;
    const size = { rows: this.rows.length, columns: this.columns.length, page };
    const next = move(this.active, event.key, event.ctrlKey, size);
    if (next) {
      event.preventDefault();
      this.active = next;
      this.reveal();
    }
  }

  /** Scrolls as little as shows the active cell, clear of the header and of the names. */
  private reveal(): void {
    const grid = this.grid;
    if (!grid || this.active.row < 0) return;
    const header = grid.querySelector<HTMLElement>('.header')?.offsetHeight ?? 0;
    const top = this.active.row * ROW;
    if (top < grid.scrollTop) grid.scrollTop = top;
    const bottom = top + ROW + header - grid.clientHeight;
    if (bottom > grid.scrollTop) grid.scrollTop = bottom;
    this.top = grid.scrollTop;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  }

  private open(): void {
    const row = this.rows[this.active.row];
    if (row === undefined || !this.data) return;
    const programme = this.columns[this.active.column]?.id ?? '';
    this.dispatchEvent(new CustomEvent('cell-open', { detail: { code: this.data.codes[row], programme } }));
  }
}
