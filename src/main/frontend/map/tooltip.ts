import { NO_CLASS } from './choropleth';
import { hasValue, State } from './states';
import { figure, text, type Texts } from './texts';

/** One area under the pointer. */
export interface TooltipArea {
  name: string;
  value: number;
  state: number;
  classIndex: number;
  classes: number;
  rank?: number;
}

/** What the tooltip says, line by line; `demo` is the badge. */
export interface TooltipContent {
  title: string;
  value: string;
  detail: string;
  demo: string;
  absent: boolean;
}

/** Words for an area: a figure with its class, or the reason why there is none. */
export function tooltipContent(area: TooltipArea, texts: Texts, unit: string): TooltipContent {
  const present = hasValue(area.state) && Number.isFinite(area.value);
  const detail: string[] = [];
  if (present && area.classIndex !== NO_CLASS) {
    detail.push(text(texts, 'class', area.classIndex + 1, area.classes));
  }
  if (area.rank !== undefined) {
    detail.push(text(texts, 'rank', area.rank));
  }
  return {
    title: area.name,
    value: present ? figure(area.value, unit, texts.locale) : text(texts, `absent.${area.state}`),
    detail: detail.join(' · '),
    demo: area.state === State.Demo ? text(texts, 'demo') : '',
    absent: !present,
  };
}

/** The same in one sentence for those who hear the map. */
export function spoken(content: TooltipContent): string {
  return [content.title, content.value, content.detail, content.demo].filter(Boolean).join(', ');
}
