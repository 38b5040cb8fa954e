import { nothing, svg, type SVGTemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { figure, type Texts } from '../map/texts';
import { type Axis, shareOf } from './axis';
import type { Answer, AxisAnswer, Cut, ItemAnswer } from './choice';
import type { Entry } from './selection';
import { amount, axisName, COLORS, worded } from './words';

/** Where things lie in the drawing, in pixels. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlotState {
  frame: Frame;
  answer: Answer;
  axes: { rate: Axis; count: Axis };
  rate: Cut;
  count: Cut;
  entries: readonly Entry[];
  quadrants: readonly number[];
  items: ReadonlyMap<string, ItemAnswer>;
  listed: ReadonlySet<string>;
  selected: string;
  pointed: string;
  texts: Texts;
}

const MANY = 600;
const NARROW = 480;
const MOST_LABELS = 14;
const LETTER = 6.2;
const LINE = 13;

/** @param widest letters of the longest number beside the upright axis */
export function frameOf(width: number, height: number, widest: number): Frame {
  return { width, height, left: 30 + widest * LETTER, right: width - 12, top: 26, bottom: height - 44 };
}

export function xOf(value: number, { frame, axes }: PlotState): number {
  return frame.left + shareOf(value, axes.rate) * (frame.right - frame.left);
}

export function yOf(value: number, { frame, axes }: PlotState): number {
  return frame.bottom - shareOf(value, axes.count) * (frame.bottom - frame.top);
}

/** Fields of the four quadrants with their numbers, scales, and the points above; cut lines are drawn by the element. */
export function plot(state: PlotState): SVGTemplateResult {
  return svg`${fields(state)} ${scales(state)}
    <g class="dots" aria-hidden="true">${state.entries.map((entry) => dot(entry, state))}</g>
    <g class="names" aria-hidden="true">${labels(state)}</g>`;
}

/** Bad by both lies where the bad ends of both axes meet. */
function fields(state: PlotState): SVGTemplateResult[] {
  const { frame, answer, quadrants } = state;
  const x = xOf(state.rate.value, state);
  const y = yOf(state.count.value, state);
  const rateBadRight = answer.rate.first === 'high';
  const countBadUp = answer.count.first === 'high';
  return [1, 2, 3, 4].map((quadrant) => {
    const right = quadrant <= 2 === rateBadRight;
    const up = (quadrant === 1 || quadrant === 3) === countBadUp;
    const [from, to] = right ? [x, frame.right] : [frame.left, x];
    const [top, bottom] = up ? [frame.top, y] : [y, frame.bottom];
    const inner = right ? to - 6 : from + 6;
    return svg`<rect x=${from} y=${top} width=${Math.max(0, to - from)} height=${Math.max(0, bottom - top)}
        fill=${COLORS[quadrant - 1]} fill-opacity=${quadrant === 1 ? 0.16 : 0.1}></rect>
      <text class="in-quadrant" x=${inner} y=${up ? top + 16 : bottom - 7} text-anchor=${right ? 'end' : 'start'}>${`P${quadrant}: ${quadrants[quadrant - 1]}`}</text>`;
  });
}

function scales(state: PlotState): SVGTemplateResult {
  const { frame, texts, answer } = state;
  const number = (value: number) => figure(value, '', texts.locale);
  return svg`<g class="scale" aria-hidden="true">
    ${state.axes.rate.ticks.map((tick) => {
      const x = xOf(tick, state);
      return svg`<line x1=${x} x2=${x} y1=${frame.bottom} y2=${frame.bottom + 4}></line>
        <text x=${x} y=${frame.bottom + 16} text-anchor="middle">${number(tick)}</text>`;
    })}
    ${state.axes.count.ticks.map((tick) => {
      const y = yOf(tick, state);
      return svg`<line x1=${frame.left - 4} x2=${frame.left} y1=${y} y2=${y}></line>
        <text x=${frame.left - 7} y=${y + 4} text-anchor="end">${number(tick)}</text>`;
    })}
    <text class="title" x=${(frame.left + frame.right) / 2} y=${frame.bottom + 36} text-anchor="middle">${title(answer.rate, state)}</text>
    <text class="title" transform="translate(13 ${(frame.top + frame.bottom) / 2}) rotate(-90)" text-anchor="middle">${title(answer.count, state)}</text>
  </g>`;
}

/** A narrow drawing has room for the name only; the fields above say the rest. */
function title(axis: AxisAnswer, { frame, texts }: PlotState): string {
  const unit = worded(axis.unitText, texts);
  return frame.width < NARROW ? worded(axis.name, texts) : axisName(axis, texts) + (unit === '' ? '' : ` (${unit})`);
}

function dot(entry: Entry, state: PlotState): SVGTemplateResult | typeof nothing {
  const item = state.items.get(entry.code);
  if (!item) {
    return nothing;
  }
  const radius = state.entries.length > MANY ? 2.5 : 5;
  const [x, y] = [xOf(item.rate, state), yOf(item.count, state)];
  const marked = entry.code === state.selected || entry.code === state.pointed;
  const classes = { chosen: entry.chosen, demo: item.demo, marked };
  return svg`${
    state.listed.has(entry.code)
      ? svg`<rect class="listed" x=${x - radius - 4} y=${y - radius - 4} width=${2 * radius + 8} height=${2 * radius + 8}></rect>`
      : nothing
  }<circle class=${classMap(classes)} data-code=${entry.code} cx=${x} cy=${y} r=${marked ? radius + 3 : radius}
    fill=${COLORS[entry.quadrant - 1]}></circle>`;
}

interface Box {
  x: number;
  y: number;
  width: number;
}

/** Names of what is pointed at, then of who is chosen, as long as they don't cover one another. */
function labels(state: PlotState): SVGTemplateResult[] {
  const first = [state.pointed, state.selected].filter(Boolean);
  const chosen = state.entries.filter((entry) => entry.chosen).map((entry) => entry.code);
  const taken: Box[] = [];
  const drawn: SVGTemplateResult[] = [];
  for (const code of [...new Set([...first, ...chosen])]) {
    const item = state.items.get(code);
    if (!item || drawn.length >= MOST_LABELS) {
      continue;
    }
    const box = boxOf(item, state);
    if (first.includes(code) || !taken.some((other) => overlap(box, other))) {
      taken.push(box);
      drawn.push(svg`<text x=${box.x} y=${box.y} class=${first.includes(code) ? 'marked' : ''}>${item.name}</text>`);
    }
  }
  return drawn;
}

/** Right of the point, or left of it where the drawing ends. */
function boxOf(item: ItemAnswer, state: PlotState): Box {
  const width = item.name.length * LETTER;
  const x = xOf(item.rate, state);
  const right = x + 9 + width <= state.frame.right;
  return { x: right ? x + 9 : x - 9 - width, y: yOf(item.count, state) + 4, width };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < LINE;
}

/** What a pointer on a point is told. */
export function told(item: ItemAnswer, entry: Entry, answer: Answer, texts: Texts): string[] {
  return [
    item.name,
    `${worded(answer.rate.name, texts)}: ${amount(item.rate, answer.rate, texts)}`,
    `${worded(answer.count.name, texts)}: ${amount(item.count, answer.count, texts)}`,
    `#${entry.rank}`,
  ];
}
