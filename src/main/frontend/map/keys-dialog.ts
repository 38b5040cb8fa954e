import { html, type TemplateResult } from 'lit';
import { text, type Texts } from './texts';

/** What the keys of the map do, in the order in which a reader needs them. */
const KEYS = ['arrows', 'home', 'space', 'enter', 'backspace', 'shift', 'zoom', 'escape', 'help'];

/** The list of keys, and the button by which readers find it. */
export function keysTemplate(texts: Texts): TemplateResult {
  const open = (event: Event) => dialogBeside(event)?.showModal();
  const close = (event: Event) => (event.target as HTMLElement).closest('dialog')?.close();
  return html`<button class="keys-button" aria-label=${text(texts, 'keys')} title=${text(texts, 'keys')} @click=${open}>
      <span aria-hidden="true">⌨</span>
    </button>
    <dialog class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">${text(texts, 'keys')}</h2>
      <dl>
        ${KEYS.map(
          (key) =>
            html`<div>
              <dt>${text(texts, `keys.${key}`)}</dt>
              <dd>${text(texts, `keys.${key}.does`)}</dd>
            </div>`,
        )}
      </dl>
      <button @click=${close}>${text(texts, 'keys.close')}</button>
    </dialog>`;
}

function dialogBeside(event: Event): HTMLDialogElement | null {
  return (event.currentTarget as HTMLElement).parentNode?.querySelector('dialog') ?? null;
}
