/** Runs the last of several calls once they pause. */
export class Delayed {
  private timer = 0;

  constructor(private readonly pauseMs: number) {}

  run(action: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(action, this.pauseMs);
  }
}
