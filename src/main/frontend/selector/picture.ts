import { html, nothing, svg, type TemplateResult } from 'lit';
import { text } from '../map/texts';
import { cutLine, type Grips } from './cut-line';
import { plot, type PlotState, told } from './plot';

/** What pointer and keyboard do with the drawing. */
export interface Hands extends Grips {
  dragged: (event: PointerEvent) => void;
  released: () => void;
  pointed: (event: Event) => void;
  chosen: (event: Event) => void;
}

/** Points with both cut lines, and a line of words about the point that is pointed at. */
export function picture(state: PlotState | undefined, hands: Hands): TemplateResult | typeof nothing {
  if (!state) {
    return nothing;
  }
  return html`<svg
      width=${state.frame.width}
      height=${state.frame.height}
      role="group"
      aria-label=${text(state.texts, 'plot')}
      @pointermove=${hands.dragged}
      @pointerup=${hands.released}
      @pointercancel=${hands.released}
      @pointerover=${hands.pointed}
      @click=${hands.chosen}
    >
      ${svg`${plot(state)} ${cutLine('count', state, hands)} ${cutLine('rate', state, hands)}`}
    </svg>
    <p class="tip">${tip(state)}</p>`;
}

function tip({ pointed, items, entries, answer, texts }: PlotState): string {
  const item = items.get(pointed);
  const entry = entries.find(({ code }) => code === pointed);
  return item && entry ? told(item, entry, answer, texts).join(' · ') : '';
}
