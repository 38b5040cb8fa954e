import { levelOf } from './area-index';
import type { AreasView } from './areas-view';
import { Delayed } from './delayed';
import { HoverReport } from './hover-report';
import type { Place, PointerHandlers, Target } from './pointer';
import type { Texts } from './texts';
import { Pinning } from './pinning';
import { spoken, type TooltipContent } from './tooltip';

const ANNOUNCE_PAUSE_MS = 300;

/** What a reader needs of the element to point, choose and hear. */
export interface ReadingHost {
  readonly areas?: AreasView;
  readonly texts: Texts;
  /** Name of what is shown, for the spoken sentence. */
  readonly subject: string;
  /** Ends with the map that is shown now. */
  readonly signal: AbortSignal;
  emit(name: string, detail: object): void;
  requestUpdate(): void;
  showKeys(): void;
}

/** Pointer and keyboard on the map: what is pointed at is said in a tooltip, aloud, and to the page. */
export class Reading implements PointerHandlers {
  tooltip?: TooltipContent & Place;
  announcement = '';
  readonly pinning = new Pinning(() => this.host.requestUpdate());
  private readonly announcing = new Delayed(ANNOUNCE_PAUSE_MS);
  private readonly hovered: HoverReport;

  constructor(private readonly host: ReadingHost) {
    this.hovered = new HoverReport((code) =>
      host.emit('area-hover', { code, level: code && levelOf(code), ...host.areas?.figureOf(code) }),
    );
  }

  point(target: Target, at: Place, byKeyboard: boolean): void {
    if (byKeyboard) {
      this.pinning.release();
      this.show(target, at, true);
    } else {
      this.pinning.move(() => this.show(target, at, false));
    }
  }

  leave(): void {
    this.pinning.move(() => this.dismiss());
  }

  dismiss(): void {
    this.pinning.release();
    this.host.areas?.hover(undefined);
    this.tooltip = undefined;
    this.hovered.set('');
    this.host.requestUpdate();
  }

  first(): void {
    this.go(this.host.areas?.first(this.host.signal));
  }

  help(): void {
    this.host.showKeys();
  }

  private show(target: Target, at: Place, byKeyboard: boolean): void {
    const { areas, texts, subject } = this.host;
    const position = target.marker ? undefined : areas?.positionOf(target.id);
    areas?.hover(position);
    const content = areas?.tooltip(target, position, texts);
    this.tooltip = content && { ...content, x: at.x, y: at.y };
    this.hovered.set(target.marker?.code ?? (position === undefined ? '' : (areas?.codeAt(position) ?? '')));
    this.host.requestUpdate();
    if (byKeyboard) {
      this.announcing.run(() => {
        this.announcement = content ? spoken(content, subject) : '';
        this.host.requestUpdate();
      });
    }
  }

  choose(target: Target): void {
    const { areas } = this.host;
    const position = areas?.positionOf(target.id);
    this.tell(target.marker?.code ?? (position === undefined ? '' : (areas?.codeAt(position) ?? '')), false);
  }

  step(direction?: [number, number]): void {
    this.go(this.host.areas?.step(direction, this.host.signal));
  }

  private go(way: Promise<{ id: number; at: Place } | undefined> | undefined): void {
    const { signal } = this.host;
    way?.then(
      (reached) => reached && !signal.aborted && this.point({ id: reached.id }, reached.at, true),
      () => undefined,
    );
  }

  act(open: boolean): void {
    this.tell(this.hovered.code, open);
  }

  private tell(code: string, open: boolean): void {
    if (code) {
      this.host.emit('area-click', { code, level: levelOf(code), open });
    }
  }
}
