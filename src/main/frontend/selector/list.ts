import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { numberFormat, text, type Texts } from '../map/texts';
import type { Answer, ItemAnswer, MissingAnswer } from './choice';
import type { Chosen, Entry } from './selection';
import { amount, COLORS, quadrantName, worded } from './words';

export interface ListState {
  answer: Answer;
  chosen: Chosen;
  items: ReadonlyMap<string, ItemAnswer>;
  listed: ReadonlySet<string>;
  /** Whether the places count alike, so that their sum is what orders. */
  even: boolean;
  selected: string;
  most: number;
  texts: Texts;
  more: () => void;
}

/** Everybody with both figures in order; a line ends the part that is chosen. */
export function list(state: ListState): TemplateResult {
  const { answer, texts, chosen } = state;
  const rest = chosen.entries.length - state.most;
  const head = (word: string, ...args: string[]) => html`<th scope="col">${text(texts, word, ...args)}</th>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text(texts, 'list')}>
      <table>
        <thead>
          <tr>
            ${head('rank')} ${head('area')} ${head('quadrant')}
            <th scope="col" class="figure">${worded(answer.rate.name, texts)} ${answer.rate.year}</th>
            <th scope="col" class="figure">${worded(answer.count.name, texts)} ${answer.count.year}</th>
            <th scope="col" class="figure">${text(texts, state.even ? 'rankSum' : 'score')}</th>
            ${answer.countable ? html`<th scope="col" class="figure">${text(texts, 'collected')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${chosen.entries.slice(0, state.most).map((entry) => row(entry, state))}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<button type="button" class="more" @click=${state.more}>${text(texts, 'more', rest)}</button>` : nothing}`;
}

function row(entry: Entry, state: ListState): TemplateResult | typeof nothing {
  const { answer, texts, chosen } = state;
  const item = state.items.get(entry.code);
  if (!item) {
    return nothing;
  }
  const place = (rank: number) => html`<small>${text(texts, 'place', rank)}</small>`;
  const classes = { chosen: entry.chosen, selected: entry.code === state.selected };
  return html`<tr class=${classMap(classes)} data-code=${entry.code}>
    <td class="rank">
      ${entry.rank}${entry.chosen ? html`<span class="tick" title=${text(texts, 'chosen')}>✓</span>` : nothing}
    </td>
    <th scope="row">
      <a href="wilayah/${entry.code}">${item.name}</a>${item.demo ? html` <span class="badge">DEMO</span>` : nothing}
      ${state.listed.has(entry.code) ? html`<span class="official" title=${text(texts, 'listed')}>▣</span>` : nothing}
      ${entry.chosen ? html`<span class="hidden">${text(texts, 'chosen')}</span>` : nothing}
      ${state.listed.has(entry.code) ? html`<span class="hidden">${text(texts, 'listed')}</span>` : nothing}
    </th>
    <td>
      <span class="swatch" style="background:${COLORS[entry.quadrant - 1]}"></span
      ><abbr title=${quadrantName(entry.quadrant, answer.rate, answer.count, texts)}>P${entry.quadrant}</abbr>
    </td>
    <td class="figure">${amount(item.rate, answer.rate, texts)} ${place(entry.rateRank)}</td>
    <td class="figure">${amount(item.count, answer.count, texts)} ${place(entry.countRank)}</td>
    <td class="figure">${numberFormat(texts.locale)(state.even ? entry.rankSum : entry.score / 100)}</td>
    ${answer.countable ? html`<td class="figure">${share(entry.collected, chosen.total, texts)}</td>` : nothing}
  </tr>`;
}

export function share(part: number | null, total: number, texts: Texts): string {
  return part === null || total <= 0 ? '–' : `${numberFormat(texts.locale, 1)((100 * part) / total)}%`;
}

/** Who is in no quadrant, and which figure is missing. */
export function missing(
  areas: readonly MissingAnswer[],
  answer: Answer,
  texts: Texts,
): TemplateResult | typeof nothing {
  if (areas.length === 0) {
    return nothing;
  }
  const lacks = (area: MissingAnswer) =>
    [area.rate === null && answer.rate, area.count === null && answer.count].flatMap((axis) =>
      axis ? [worded(axis.name, texts)] : [],
    );
  const groups = new Map<string, string[]>();
  areas.forEach((area) => {
    const reason = lacks(area).join(', ');
    groups.set(reason, [...(groups.get(reason) ?? []), area.name]);
  });
  return html`<section class="missing">
    <h3>${text(texts, 'missing', areas.length)}</h3>
    <p>${text(texts, 'missing.why')}</p>
    <ul>
      ${[...groups].map(([reason, names]) => html`<li>${names.join(', ')} (${text(texts, 'missing.lacks', reason)})</li>`)}
    </ul>
  </section>`;
}
