import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberFormat, text, type Texts } from '../map/texts';
import { type Answer, type AxisAnswer, type Choice, type Cut, MANUAL, typed } from './choice';
import { referenceText, type Side } from './cut-line';
import { axisName, worded } from './words';

export interface ControlState {
  answer: Answer;
  choice: Choice;
  texts: Texts;
  /** Applies a change; `done` where the reader has finished it. */
  change: (part: Partial<Choice>, done: boolean) => void;
}

const USUAL_TOP = 5;
const USUAL_SHARE = 50;
const MOST_TOP = 10_000;

export function controls(state: ControlState): TemplateResult {
  const { answer, choice, texts } = state;
  return html`<div class="controls">
    ${axisFields('rate', answer.rate, choice.rate, state)} ${axisFields('count', answer.count, choice.count, state)}
    ${weightField(state)} ${stopFields(state)} ${listField(state)}
    <label class="tickbox"
      ><input
        type="checkbox"
        .checked=${live(choice.worst)}
        @change=${(event: Event) => state.change({ worst: box(event).checked }, true)}
      />
      ${text(texts, 'worst')}</label
    >
  </div>`;
}

/** The reference that a cut stands on, and the cut itself as a number. */
function axisFields(side: Side, axis: AxisAnswer, cut: Cut, { texts, change }: ControlState): TemplateResult {
  const choose = (event: Event) => {
    const reference = axis.references.find(({ kind }) => kind === box(event).value);
    const value = reference?.value ?? cut.value;
    change({ [side]: { kind: box(event).value, value } }, true);
  };
  const type = (event: Event) => {
    const value = typed(box(event).value, texts.locale);
    box(event).setAttribute('aria-invalid', String(value === undefined));
    if (value !== undefined && value !== cut.value) {
      change({ [side]: { kind: MANUAL, value } }, true);
    }
  };
  return html`<fieldset>
    <legend>${axisName(axis, texts)}</legend>
    <label
      >${text(texts, 'reference')}
      <select class="reference ${side}" @change=${choose}>
        ${axis.references.map(
          ({ kind, value, text: words }) =>
            html`<option value=${kind} .selected=${kind === cut.kind} ?disabled=${value === null && kind !== MANUAL}>
              ${text(texts, `reference.${kind}`)}${value === null && kind !== MANUAL ? ` (${worded(words, texts)})` : ''}
            </option>`,
        )}
      </select></label
    >
    <label
      >${text(texts, 'cut.number')}
      <input
        class="cut-number ${side}"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(numberFormat(texts.locale, 3)(cut.value))}
        @change=${type}
    /></label>
    <p class="what">${referenceText(cut, axis, texts)}; ${text(texts, `bad.${axis.first}`)}</p>
  </fieldset>`;
}

function weightField({ answer, choice, texts, change }: ControlState): TemplateResult {
  const names = [worded(answer.rate.name, texts), worded(answer.count.name, texts)];
  const words = text(texts, 'weight.says', names[0], 100 - choice.weight, names[1], choice.weight);
  const move = (event: Event, done: boolean) => change({ weight: Number(box(event).value) }, done);
  return html`<fieldset class="weight">
    <legend>${text(texts, 'weight')}</legend>
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      aria-label=${text(texts, 'weight')}
      aria-valuetext=${words}
      .value=${live(String(choice.weight))}
      @input=${(event: Event) => move(event, false)}
      @change=${(event: Event) => move(event, true)}
    />
    <p class="what">${words}</p>
  </fieldset>`;
}

function stopFields(state: ControlState): TemplateResult {
  return html`<fieldset class="stop">
    <legend>${text(state.texts, 'stop')}</legend>
    ${topField(state)} ${shareField(state)}
  </fieldset>`;
}

function topField({ choice, texts, change }: ControlState): TemplateResult {
  const { stop } = choice;
  const top = 'top' in stop ? stop.top : USUAL_TOP;
  const type = (event: Event) =>
    number(event, texts, MOST_TOP, (value) => change({ stop: { top: Math.ceil(value) } }, true));
  return html`<label
    ><input type="radio" name="stop" .checked=${live('top' in stop)} @change=${() => change({ stop: { top } }, true)} />
    ${text(texts, 'stop.top')}
    <input
      class="top"
      type="text"
      inputmode="numeric"
      aria-label=${text(texts, 'stop.top.number')}
      .value=${live(String(top))}
      @change=${type}
  /></label>`;
}

function shareField({ answer, choice, texts, change }: ControlState): TemplateResult {
  const { stop } = choice;
  const share = 'share' in stop ? stop.share : USUAL_SHARE;
  const type = (event: Event) => number(event, texts, 100, (value) => change({ stop: { share: value } }, true));
  return html`<label
    ><input
      type="radio"
      name="stop"
      ?disabled=${!answer.countable}
      .checked=${live('share' in stop)}
      @change=${() => change({ stop: { share } }, true)}
    />
    ${text(texts, 'stop.share')}
    <input
      class="share"
      type="text"
      inputmode="decimal"
      ?disabled=${!answer.countable}
      aria-label=${text(texts, 'stop.share.number')}
      .value=${live(numberFormat(texts.locale, 1)(share))}
      @change=${type}
    />%</label
  >`;
}

/** Hands on a number that was typed, or marks the field where it can't be. */
function number(event: Event, texts: Texts, most: number, use: (value: number) => void): void {
  const value = typed(box(event).value, texts.locale);
  const valid = value !== undefined && value > 0 && value <= most;
  box(event).setAttribute('aria-invalid', String(!valid));
  if (valid) {
    use(value);
  }
}

function listField({ answer, choice, texts, change }: ControlState): TemplateResult {
  return html`<label class="official-list"
    >${text(texts, 'official')}
    <select @change=${(event: Event) => change({ list: box(event).value }, true)}>
      <option value="" .selected=${choice.list === ''}>${text(texts, 'official.none')}</option>
      ${answer.lists.map(
        (each) =>
          html`<option value=${each.id} .selected=${each.id === choice.list}>${worded(each.name, texts)}</option>`,
      )}
    </select></label
  >`;
}

function box(event: Event): HTMLInputElement {
  return event.target as HTMLInputElement;
}
