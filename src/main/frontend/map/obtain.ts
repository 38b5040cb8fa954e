import { adoptStyles } from 'lit';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { AreasView } from './areas-view';
import { type Bounds, settle, type View, VIEW_LENGTH } from './camera';
import { createMap, hasWebGl, whenIdle, whenLoaded } from './map-factory';
import { passingOf } from './passing';
import type { Choropleth } from './shown';
import { mapStyles } from './templates';
import type { Texts } from './texts';

/** What a map begins with. */
export interface Beginning {
  choropleth?: Choropleth;
  borders: string[];
  bounds?: Bounds;
  startView?: View;
  texts: Texts;
}

/** What the element adds to it. */
interface Wishes extends Beginning {
  passing: string;
  small: boolean;
  cooperative: boolean;
  pixelRatio?: number;
}

/** A map to add layers to. */
interface Obtained {
  map: MapLibreMap;
  areas: AreasView;
  ready: Promise<void>;
  /** Kept when the figures are there; only of a map that shows them already. */
  shown?: Promise<void>;
}

/** A map that shows figures before the element that will hold it is there. */
interface Begun extends Beginning {
  map: MapLibreMap;
  areas: AreasView;
  box: HTMLElement;
  shown: Promise<void>;
  moved: boolean;
  taken: () => void;
}

let begun: Begun | undefined;

/**
 * Begins the map of a page whose application is still on its way. Keeps its promise when it is drawn; `taken` is called when the
 * application's own element has taken it over or made another.
 */
export async function begin(host: HTMLElement, beginning: Beginning, taken: () => void): Promise<MapLibreMap> {
  const { choropleth, borders, bounds, startView, texts } = beginning;
  if (!choropleth || !hasWebGl()) {
    throw new Error('There is nothing to draw, or nothing to draw with.');
  }
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, mapStyles);
  const box = root.appendChild(Object.assign(document.createElement('div'), { id: 'map' }));
  const map = createMap(box, texts, { bounds, view: startView });
  const areas = new AreasView(map, undefined);
  areas.expect(choropleth);
  const { signal } = new AbortController();
  const shown = whenLoaded(map).then(() => areas.show(choropleth, borders, signal));
  const first: Begun = { ...beginning, map, areas, box, shown, moved: false, taken };
  begun = first;
  map.on('movestart', ({ originalEvent }) => (first.moved ||= Boolean(originalEvent)));
  await shown;
  await whenIdle(map, signal);
  return map;
}

/** The map that was begun, where it shows what is wanted, and a new one otherwise. */
export function obtain(wishes: Wishes, container: HTMLElement): Obtained {
  const { choropleth, bounds, startView, small, cooperative, pixelRatio, texts } = wishes;
  if (begun && !small) {
    const first = begun;
    const { map, areas, box, shown, taken } = first;
    const fits = isSame(first, wishes);
    begun = undefined;
    if (fits) {
      container.replaceWith(box);
      areas.sizing.follow();
      if (bounds && startView?.length !== VIEW_LENGTH) {
        whenLaidOut(() => !first.moved && box.isConnected && settle(map, bounds));
      }
      taken();
      return { map, areas, ready: Promise.resolve(), shown };
    }
    map.remove();
    taken();
  }
  const map = createMap(container, texts, { bounds, view: startView, small, cooperative, pixelRatio });
  const areas = new AreasView(map, passingOf(wishes.passing));
  areas.expect(choropleth);
  return { map, areas, ready: whenLoaded(map) };
}

/** The parts of a page around the map find their sizes within two frames. */
function whenLaidOut(action: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(action));
}

function isSame(one: Beginning, other: Beginning): boolean {
  const key = ({ choropleth, borders, texts }: Beginning) => JSON.stringify([choropleth, borders, texts.locale]);
  return key(one) === key(other);
}
