import { html, type TemplateResult } from 'lit';
import type { OverlayObject } from './overlays';
import { text, type Texts } from './texts';

/** What a reader's file says about the object that was clicked, with the mark that nobody checked it. */
export function overlayTemplate(object: OverlayObject, texts: Texts, close: () => void): TemplateResult {
  const { overlay, attributes } = object;
  return html`<section
    class="object"
    aria-label=${overlay.name}
    @keydown=${(e: KeyboardEvent) => e.key === 'Escape' && close()}
  >
    <header>
      <span class="object-color" style="background: ${overlay.color}"></span>
      <strong>${overlay.name}</strong>
      <button aria-label=${text(texts, 'overlay.close')} title=${text(texts, 'overlay.close')} @click=${close}>
        ×
      </button>
    </header>
    <p class="object-note">${text(texts, 'overlay.note')}</p>
    ${
      attributes.length === 0
        ? html`<p>${text(texts, 'overlay.bare')}</p>`
        : html`<dl tabindex="0">
            ${attributes.map(
              ([name, value]) =>
                html`<dt>${name}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
    }
  </section>`;
}

/** Whether what failed is something the map can do without: a file of the reader, or the basemap. */
export function isOptional(event: unknown): boolean {
  const { sourceId } = event as { sourceId?: string };
  return sourceId !== undefined && /^(overlay|basemap)/.test(sourceId);
}
