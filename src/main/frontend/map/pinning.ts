const DWELL_MS = 400;
const GRACE_MS = 300;

/**
 * Lets the pointer travel onto a tooltip. While the pointer moves, the tooltip follows it and takes no room; once it rests, the
 * tooltip stays where it is for as long as the pointer needs to reach it, and then for as long as the pointer is on it.
 */
export class Pinning {
  pinned = false;
  private over = false;
  private dwell = 0;
  private grace = 0;

  /** @param changed says that the tooltip has to be drawn again */
  constructor(private readonly changed: () => void) {}

  /** The pointer wants to move the tooltip on or away; `then` does so unless the pointer reaches the tooltip first. */
  move(then: () => void): void {
    window.clearTimeout(this.dwell);
    window.clearTimeout(this.grace);
    if (this.pinned) {
      this.grace = window.setTimeout(() => {
        if (!this.over) {
          this.release();
          then();
        }
      }, GRACE_MS);
      return;
    }
    then();
    this.dwell = window.setTimeout(() => {
      this.pinned = true;
      this.changed();
    }, DWELL_MS);
  }

  enter(): void {
    this.over = true;
    window.clearTimeout(this.grace);
  }

  /** The pointer has left the tooltip. */
  exit(then: () => void): void {
    this.release();
    then();
  }

  release(): void {
    window.clearTimeout(this.dwell);
    window.clearTimeout(this.grace);
    this.pinned = false;
    this.over = false;
  }
}
