import { svg, type SVGTemplateResult } from 'lit';
import { text, type Texts } from '../map/texts';
import type { AxisAnswer, Cut } from './choice';
import { type PlotState, xOf, yOf } from './plot';
import { amount, worded } from './words';

export type Side = 'rate' | 'count';

/** What moves a line. */
export interface Grips {
  pressed: (event: KeyboardEvent, side: Side) => void;
  grabbed: (event: PointerEvent, side: Side) => void;
}

const LETTER = 6.8;

/** A line that can be dragged, or moved with the arrow keys; it says what it stands for. */
export function cutLine(side: Side, state: PlotState, grips: Grips): SVGTemplateResult {
  const { frame, texts } = state;
  const [cut, axis, answer] = [state[side], state.axes[side], state.answer[side]];
  const upright = side === 'rate';
  const at = upright ? xOf(cut.value, state) : yOf(cut.value, state);
  const ends = upright
    ? { x1: at, x2: at, y1: frame.top, y2: frame.bottom }
    : { x1: frame.left, x2: frame.right, y1: at, y2: at };
  return svg`<g class="cut ${side}" role="slider" tabindex="0"
      aria-label=${text(texts, 'cut', worded(answer.name, texts))}
      aria-orientation=${upright ? 'horizontal' : 'vertical'}
      aria-valuemin=${axis.low} aria-valuemax=${axis.high} aria-valuenow=${cut.value}
      aria-valuetext=${`${amount(cut.value, answer, texts)}, ${referenceText(cut, answer, texts)}`}
      @keydown=${(event: KeyboardEvent) => grips.pressed(event, side)}
      @pointerdown=${(event: PointerEvent) => grips.grabbed(event, side)}>
    <line class="grip" x1=${ends.x1} x2=${ends.x2} y1=${ends.y1} y2=${ends.y2}></line>
    <line class="ink" x1=${ends.x1} x2=${ends.x2} y1=${ends.y1} y2=${ends.y2}></line>
    ${upright ? handle(at, frame.bottom) : handle(frame.left, at)}
    ${legend(upright, at, says(cut, answer, state), state)}
  </g>`;
}

/** What the cut is; a number of one's own is called that. */
export function referenceText(cut: Cut, answer: AxisAnswer, texts: Texts): string {
  const reference = answer.references.find(({ kind }) => kind === cut.kind);
  return reference ? worded(reference.text, texts) : text(texts, 'manual');
}

/** The number with what it stands for, shorter where the drawing is narrow. */
function says(cut: Cut, answer: AxisAnswer, { frame, texts }: PlotState): string {
  const number = amount(cut.value, answer, texts);
  const whole = `${number} · ${referenceText(cut, answer, texts)}`;
  return whole.length * LETTER <= frame.right - frame.left
    ? whole
    : `${number} · ${text(texts, `reference.${cut.kind}`)}`;
}

function handle(x: number, y: number): SVGTemplateResult {
  return svg`<rect class="handle" x=${x - 7} y=${y - 7} width="14" height="14" rx="3"></rect>`;
}

/** Printed above the upright line, or along the level one on the side that has room. */
function legend(upright: boolean, at: number, words: string, { frame }: PlotState): SVGTemplateResult {
  if (!upright) {
    const above = at - frame.top > 30;
    return svg`<text class="says" x=${frame.right - 4} y=${above ? at - 5 : at + 14} text-anchor="end">${words}</text>`;
  }
  const half = (words.length * LETTER) / 2;
  const x = Math.min(Math.max(at, frame.left + half - 50), Math.max(frame.left, frame.right - half));
  return svg`<text class="says" x=${x} y=${frame.top - 9} text-anchor="middle">${words}</text>`;
}
