/** Browsers keep few drawings at once, eight on phones, and take the oldest away without a word. */
const MOST = 6;

const drawn = new Set<Sight>();

/** Has one of several small maps drawn when it comes in sight. Those out of sight stay, until there are many. */
export class Sight {
  isSeen = false;
  private readonly observer = new IntersectionObserver((entries) =>
    this.follow(entries.at(-1)?.isIntersecting ?? false),
  );

  constructor(
    private readonly element: HTMLElement,
    private readonly change: (isDrawn: boolean) => void,
  ) {}

  watch(): void {
    this.observer.observe(this.element);
  }

  stop(): void {
    this.observer.disconnect();
    drawn.delete(this);
  }

  private follow(isSeen: boolean): void {
    this.isSeen = isSeen;
    if (isSeen) {
      // The one seen last is the last to go.
      drawn.delete(this);
      drawn.add(this);
      makeRoom();
      this.change(true);
    }
  }

  /** Takes the drawing away; it comes back when it is seen again. */
  leave(): void {
    drawn.delete(this);
    this.change(false);
  }
}

function makeRoom(): void {
  [...drawn]
    .filter((one) => !one.isSeen)
    .slice(0, Math.max(0, drawn.size - MOST))
    .forEach((one) => one.leave());
}
