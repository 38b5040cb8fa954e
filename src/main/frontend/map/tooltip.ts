import { NO_CLASS } from './choropleth';
import { hasValue, State } from './states';
import { figure, text, type Texts } from './texts';

/** One area under the pointer. */
export interface TooltipArea {
  name: string;
  value: number;
  state: number;
  classIndex: number;
  /** 0 where a class says nothing. */
  classes: number;
  rank?: number;
  /** A difference: its sign is part of it. */
  signed?: boolean;
  /** The figure of a second indicator, with the names of both. */
  second?: { value: number; unit: string; name: string; firstName: string };
  /** How many areas have a rank. */
  ranked?: number;
}

/** What the tooltip says, line by line; `demo` is the badge. */
export interface TooltipContent {
  title: string;
  value: string;
  detail: string;
  demo: string;
  absent: boolean;
}

/** Words for an area: a figure with its class, the name of its class where the page gave one, or the reason why there is none. */
export function tooltipContent(area: TooltipArea, texts: Texts, unit: string): TooltipContent {
  const present = hasValue(area.state) && Number.isFinite(area.value);
  const { second } = area;
  const detail: string[] = [];
  if (present && second) {
    detail.push(`${second.name}: ${figure(second.value, second.unit, texts.locale)}`);
  }
  const named = present ? texts[`named.${area.classIndex}`] : undefined;
  if (present && !named && area.classIndex !== NO_CLASS && area.classes > 0) {
    detail.push(text(texts, 'class', area.classIndex + 1, area.classes));
  }
  if (area.rank !== undefined) {
    detail.push(area.ranked ? text(texts, 'rank.of', area.rank, area.ranked) : text(texts, 'rank', area.rank));
  }
  return {
    title: area.name,
    value: named ?? (present ? said(area, unit, texts) : text(texts, `absent.${area.state}`)),
    detail: detail.join(' · '),
    demo: area.state === State.Demo ? text(texts, 'demo') : '',
    absent: !present,
  };
}

function said(area: TooltipArea, unit: string, texts: Texts): string {
  const plain = (area.signed && area.value > 0 ? '+' : '') + figure(area.value, unit, texts.locale);
  return area.second ? `${area.second.firstName}: ${plain}` : plain;
}

/** The same in one sentence for those who hear the map, always in this order: name, what, figure, class, rank, reliability. */
export function spoken(content: TooltipContent, subject = ''): string {
  const figure = [subject, content.value].filter(Boolean).join(content.absent ? ': ' : ' ');
  return [content.title, content.value && figure, content.detail.replaceAll(' · ', ', '), content.demo]
    .filter(Boolean)
    .join(', ');
}
