const HOVERED = 'hovered';

interface PointedDetail {
  code: string;
  classNumber?: number;
}

type Pointable = HTMLElement & { pointed?: string };

/**
 * Passing links between the parts of a page, without a word to the server: the legend marks the class of the area that the map's pointer
 * rests on, and the map outlines the area of the table line that is pointed at or holds the focus.
 */
class LenteraLinks extends HTMLElement {
  private listening = new AbortController();

  connectedCallback(): void {
    const page = this.parentElement;
    if (!page) {
      return;
    }
    this.listening = new AbortController();
    const { signal } = this.listening;
    page.addEventListener('area-hover', (event) => mark(page, (event as CustomEvent<PointedDetail>).detail), {
      signal,
    });
    page.addEventListener('pointerover', (event) => point(page, event), { signal });
    page.addEventListener('focusin', (event) => point(page, event), { signal });
    page.addEventListener('pointerleave', () => tell(page, ''), { signal });
  }

  disconnectedCallback(): void {
    this.listening.abort();
  }
}

function mark(page: HTMLElement, { classNumber }: PointedDetail): void {
  page.querySelectorAll<HTMLElement>('.legend-entries [data-class]').forEach((entry) => {
    entry.toggleAttribute(HOVERED, Number(entry.dataset.class) === classNumber);
  });
}

/** Cells of a line carry its code; elsewhere nothing is pointed at. */
function point(page: HTMLElement, event: Event): void {
  const target = event.target as HTMLElement | null;
  if (target?.closest('vaadin-grid')) {
    const cell = target.querySelector<HTMLElement>('[data-code]') ?? target.closest<HTMLElement>('[data-code]');
    tell(page, cell?.dataset.code ?? '');
  } else if (!target?.closest('lentera-map')) {
    tell(page, '');
  }
}

function tell(page: HTMLElement, code: string): void {
  const map = page.querySelector<Pointable>('lentera-map');
  if (map && map.pointed !== code) {
    map.pointed = code;
  }
}

customElements.define('lentera-links', LenteraLinks);
