import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  prewarm,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Bounds, FIT, type View, VIEW_LENGTH } from './camera';
import { emptyStyle } from './layers';
import { addPatterns } from './patterns';
import { text, type Texts } from './texts';

const LARGEST_CANVAS = 8192;
const INDONESIA: Bounds = [94.9, -11.1, 141.1, 6.2];
const AROUND: Bounds = [60, -40, 176, 40];

// The worker's script loads while the page still waits for the server.
setWorkerUrl(workerUrl);
prewarm();

let drawable: boolean | undefined;

/** Whether this browser can draw the map at all. */
export function hasWebGl(): boolean {
  return (drawable ??= tryWebGl());
}

/** Gives back what it tried with: a page may hold few drawings, and a map would be the one to lose its own. */
function tryWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return Boolean(context);
}

/** How a map begins. */
export interface MapStart {
  bounds?: Bounds;
  view?: View;
  /** Inside somebody's page: scrolling does not zoom, and the page itself gives the credit. */
  cooperative?: boolean;
  /** One of several: without controls of its own. */
  small?: boolean;
  pixelRatio?: number;
}

/** An empty map, ready for layers once the promise is kept. North stays up: readers compare areas, they do not fly. */
export function createMap(container: HTMLElement, texts: Texts, start: MapStart): MapLibreMap {
  const { bounds, view, cooperative, pixelRatio } = start;
  const map = new MapLibreMap({
    container,
    style: emptyStyle(),
    ...(view?.length === VIEW_LENGTH
      ? { center: [view[0], view[1]], zoom: view[2] }
      : { bounds: bounds ?? INDONESIA, fitBoundsOptions: FIT }),
    minZoom: 2,
    maxZoom: 15,
    maxBounds: AROUND,
    renderWorldCopies: false,
    // See Sizing.
    trackResize: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    // Every step of a fade draws the whole map, and nothing is ready before the last one.
    fadeDuration: 0,
    attributionControl: false,
    cooperativeGestures: cooperative ?? false,
    // A picture for print has more pixels than any screen.
    ...(pixelRatio ? { pixelRatio, maxCanvasSize: [LARGEST_CANVAS, LARGEST_CANVAS] } : {}),
    locale: {
      'Map.Title': text(texts, 'label'),
      'NavigationControl.ZoomIn': text(texts, 'zoom.in'),
      'NavigationControl.ZoomOut': text(texts, 'zoom.out'),
      'AttributionControl.ToggleAttribution': text(texts, 'attribution'),
      'CooperativeGesturesHandler.WindowsHelpText': text(texts, 'gestures.ctrl'),
      'CooperativeGesturesHandler.MacHelpText': text(texts, 'gestures.mac'),
      'CooperativeGesturesHandler.MobileHelpText': text(texts, 'gestures.touch'),
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  addControls(map, start);
  map.on('style.load', () => addPatterns(map));
  return map;
}

function addControls(map: MapLibreMap, { small, cooperative }: MapStart): void {
  if (!small) {
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  }
  // In one corner, so that they stand on each other instead of overlapping where the map is narrow.
  if (!cooperative) {
    map.addControl(new AttributionControl({ compact: small ?? false }), 'bottom-left');
  }
  if (small) {
    keepFolded(map.getContainer().querySelector('.maplibregl-ctrl-attrib'));
  } else {
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  }
}

/** The credit unfolds itself when it gets its words, and would cover half of a small map; later it is the reader who unfolds it. */
function keepFolded(credit: Element | null): void {
  const fold = (_: MutationRecord[], observer: MutationObserver) => {
    if (credit?.classList.contains('maplibregl-compact-show')) {
      observer.disconnect();
      credit.classList.remove('maplibregl-compact-show');
      credit.removeAttribute('open');
    }
  };
  if (credit) {
    new MutationObserver(fold).observe(credit, { attributeFilter: ['class'] });
  }
}

/** Keeps its promise when layers may be added, which is before the empty map is drawn. */
export function whenLoaded(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    if (map.isStyleLoaded()) {
      resolve();
    } else {
      map.once('style.load', () => resolve());
    }
  });
}

/** Keeps its promise when everything asked for is drawn. */
export function whenIdle(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });
}
