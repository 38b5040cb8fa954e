import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import libraryStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import ownStyles from './map.css?inline';
import type { Pinning } from './pinning';
import type { Place } from './pointer';
import { text, type Texts } from './texts';
import type { TooltipContent } from './tooltip';

/** Why there is no map, or not all of it. */
export type Problem = 'webgl' | 'load' | 'values';

const GAP = 14;

/** Style sheets of the map library and of the element. */
export const mapStyles = [styleOf(libraryStyles), styleOf(ownStyles)];

/** Vaadin's build hands style sheets over as Lit styles, a plain build as text. */
function styleOf(sheet: unknown): CSSResult {
  return typeof sheet === 'string' ? unsafeCSS(sheet) : (sheet as CSSResult);
}

/** The tooltip beside the pointer, on the side that has more room. */
export function tooltipTemplate(
  tip: TooltipContent & Place,
  width: number,
  height: number,
  reading: { pinning: Pinning; dismiss(): void },
): TemplateResult {
  const { pinning } = reading;
  const left = tip.x > width / 2;
  const up = tip.y > height / 2;
  const shift = `translate(${tip.x + (left ? -GAP : GAP)}px, ${tip.y + (up ? -GAP : GAP)}px)`;
  const turn = `translate(${left ? '-100%' : '0'}, ${up ? '-100%' : '0'})`;
  return html`<div
    class="tooltip ${pinning.pinned ? 'pinned' : ''}"
    style="transform: ${shift} ${turn}"
    @mouseenter=${() => pinning.enter()}
    @mouseleave=${() => pinning.exit(() => reading.dismiss())}
  >
    <div class="title">${tip.title}</div>
    ${tip.value ? html`<div class=${tip.absent ? 'absent' : 'value'}>${tip.value}</div>` : nothing}
    ${tip.detail ? html`<div class="detail">${tip.detail}</div>` : nothing}
    ${tip.demo ? html`<div class="badge">${tip.demo}</div>` : nothing}
  </div>`;
}

/** The mark that no map of demonstration values goes without. */
export function demoTemplate(texts: Texts): TemplateResult {
  return html`<p class="notice" role="note" title=${text(texts, 'demo.notice')}>${text(texts, 'demo')}</p>`;
}

/** A sentence that stays on the map, for example why it may mislead. */
export function noteTemplate(note: string | undefined): TemplateResult | typeof nothing {
  return note ? html`<p class="remark" role="note">${note}</p>` : nothing;
}

/** A sentence instead of the map, or below what could be drawn of it. */
export function problemTemplate(problem: Problem, texts: Texts, retry: () => void): TemplateResult {
  return problem === 'webgl'
    ? html`<div class="message whole" role="alert">${text(texts, 'error.webgl')}</div>`
    : html`<div class="message" role="alert">
        <span>${text(texts, `error.${problem}`)}</span>
        <button @click=${retry}>${text(texts, 'retry')}</button>
      </div>`;
}
