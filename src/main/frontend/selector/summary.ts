import { html, nothing, type TemplateResult } from 'lit';
import { figure, text, type Texts } from '../map/texts';
import type { Answer, Choice, ItemAnswer, ListAnswer } from './choice';
import { share } from './list';
import type { Chosen } from './selection';
import { COLORS, quadrantName, worded } from './words';

interface SummaryState {
  answer: Answer;
  choice: Choice;
  chosen: Chosen;
  items: ReadonlyMap<string, ItemAnswer>;
  official?: ListAnswer;
  texts: Texts;
}

/** What came out in one sentence, the quadrants with their numbers, and how it differs from the official list. */
export function summary(state: SummaryState): TemplateResult {
  const { answer, chosen, texts } = state;
  return html`<div class="summary">
    ${answer.demo ? html`<p class="demo"><span class="badge">DEMO</span> ${text(texts, 'demo')}</p>` : nothing}
    <p class="result">${result(state)}</p>
    <ul class="quadrants">
      ${chosen.quadrants.map(
        (count, i) =>
          html`<li>
            <span class="swatch" style="background:${COLORS[i]}"></span
            >${quadrantName(i + 1, answer.rate, answer.count, texts)}:
            <strong>${count}</strong>
          </li>`,
      )}
      <li>
        <span class="swatch none"></span>${text(texts, 'missing.short')}: <strong>${chosen.missing.length}</strong>
      </li>
    </ul>
    ${comparison(state)}
  </div>`;
}

function result({ answer, chosen, texts }: SummaryState): string {
  const picked = chosen.entries.filter((entry) => entry.chosen).length;
  const assessed = chosen.entries.length;
  const level = chosen.levelOut.length > 0 ? ` ${text(texts, 'level', chosen.levelOut.length)}` : '';
  if (!answer.countable) {
    return text(texts, 'result', picked, assessed) + level;
  }
  const unit = worded(answer.count.unitText, texts);
  const covered = figure(chosen.covered, unit, texts.locale);
  const total = figure(chosen.total, unit, texts.locale);
  return (
    text(texts, 'result.covered', picked, assessed, covered, total, share(chosen.covered, chosen.total, texts)) + level
  );
}

/** Official picks that are chosen too, those that aren't, and those chosen beyond them, by name. */
function comparison({ chosen, items, official, answer, texts }: SummaryState): TemplateResult | typeof nothing {
  if (!official) {
    return nothing;
  }
  const picked = new Set(chosen.entries.filter((entry) => entry.chosen).map((entry) => entry.code));
  const listed = new Set(official.listed);
  const nameOf = (code: string) =>
    items.get(code)?.name ?? answer.notAssessed.find((area) => area.code === code)?.name ?? code;
  const names = (codes: readonly string[]) => codes.map(nameOf).join(', ');
  const missed = official.listed.filter((code) => !picked.has(code));
  const further = [...picked].filter((code) => !listed.has(code));
  return html`<p class="comparison">
    ▣
    ${text(texts, 'compare', worded(official.name, texts), official.listed.length - missed.length, official.listed.length)}
    ${missed.length > 0 ? text(texts, 'compare.missed', names(missed)) : nothing}
    ${further.length > 0 ? text(texts, 'compare.further', names(further)) : nothing}
  </p>`;
}
