import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LitElement } from 'lit';
import type { LayerSettings } from './layer-stack';
import type { View } from './map-factory';
import type { Texts } from './texts';

const PATIENCE_MS = 90_000;

/** What a picture needs of the element that it copies. */
export interface PicturedElement extends LitElement {
  pixelRatio?: number;
  startView?: View;
  layers?: LayerSettings;
  texts?: Texts;
  readonly canvasMap?: MapLibreMap;
}

/** Size of the map in the picture: style pixels, and pixels of the picture for each of them. */
export interface PictureSize {
  width: number;
  height: number;
  ratio: number;
}

/** The longest side that this machine can draw at once. */
function largestSide(): number {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  const largest = gl ? Math.min(gl.getParameter(gl.MAX_TEXTURE_SIZE), gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)) : 0;
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return largest;
}

/** The view that shows in a frame of another size what the page's map shows. */
export function sameView(map: MapLibreMap, size: PictureSize): View {
  const { clientWidth, clientHeight } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const larger = Math.min(size.width / clientWidth, size.height / clientHeight);
  return [lng, lat, map.getZoom() + Math.log2(larger)];
}

/**
 * The map in the size of the picture, drawn by a second element off the screen with the same properties: the page's own map stays
 * as it is, and whatever kind of map it is, its copy is the same kind.
 */
export async function drawLarge(element: PicturedElement, size: PictureSize): Promise<HTMLCanvasElement> {
  const map = element.canvasMap;
  if (!map) {
    throw new Error('There is no map yet');
  }
  const copy = document.createElement(element.localName) as PicturedElement;
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const [name, { state }] of elementProperties) {
    if (!state) {
      Object.assign(copy, { [name]: (element as unknown as Record<PropertyKey, unknown>)[name] });
    }
  }
  copy.startView = sameView(map, size);
  copy.pixelRatio = Math.min(size.ratio, largestSide() / Math.max(size.width, size.height));
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  copy.style.cssText = `position:fixed;left:-${2 * size.width}px;top:0;width:${size.width}px;height:${size.height}px;min-height:0`;
  document.body.append(copy);
  try {
    await whenReady(copy);
    return await capture(copy.canvasMap as MapLibreMap);
  } finally {
    copy.remove();
  }
}

function whenReady(copy: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const watch = new MutationObserver(check);
    const tired = window.setTimeout(() => end(() => reject(new Error('The map took too long'))), PATIENCE_MS);
    function end(tell: () => void): void {
      watch.disconnect();
      window.clearTimeout(tired);
      tell();
    }
    function check(): void {
      if (copy.dataset.state === 'ready') {
        end(resolve);
      } else if (copy.dataset.state === 'error') {
        end(() => reject(new Error('The map could not be loaded')));
      }
    }
    watch.observe(copy, { attributes: true, attributeFilter: ['data-state'] });
    check();
  });
}

/** The drawing buffer is valid during a frame only, so it is copied there. */
function capture(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    const take = () =>
      map.once('render', () => {
        const copy = document.createElement('canvas');
        copy.width = map.getCanvas().width;
        copy.height = map.getCanvas().height;
        const pen = copy.getContext('2d');
        pen?.drawImage(map.getCanvas(), 0, 0);
        if (pen && copy.width > 0) {
          resolve(copy);
        } else {
          reject(new Error('The picture could not be made'));
        }
      });
    // Names fade in after the tiles are there.
    map.once('idle', () => {
      take();
      map.triggerRepaint();
    });
    map.triggerRepaint();
  });
}
