import { Delayed } from './delayed';

const PAUSE_MS = 150;

/** Tells which area is pointed at, once a reader stays on it. */
export class HoverReport {
  code = '';
  private readonly delayed = new Delayed(PAUSE_MS);

  constructor(private readonly tell: (code: string) => void) {}

  set(code: string): void {
    if (code !== this.code) {
      this.code = code;
      this.delayed.run(() => this.tell(code));
    }
  }
}
