import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Column, drawLegend, FONT, type LegendLine, legendHeight, wrap } from './picture-legend';

/** What stands around the map in a picture: a picture leaves the page, so it must explain itself. */
export interface PictureWords {
  title: string;
  subtitle: string;
  legendTitle: string;
  legend: LegendLine[];
  /** Sentences below the legend: direction, who owns an edge, warnings. */
  remarks: string[];
  /** Source and date, one line each; the credit for the boundaries is added here. */
  footer: string[];
  /** Mark of sample values, empty when there are none. */
  demo: string;
  fileName: string;
  /** Width in pixels. */
  width: number;
}

const MARGIN = 0.02;
const LEGEND = 0.24;
const LARGEST = 4096;
const INK = '#16202a';
const GREY = '#4a5a69';

/** Draws the map at the wanted size, with its words, and offers it as a PNG file. */
export async function savePicture(map: MapLibreMap, words: PictureWords): Promise<void> {
  const canvas = await drawPicture(map, words);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) {
    throw new Error('The picture could not be made');
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = words.fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The picture: title above, map left, legend right, source below. Its height follows the shape of the map on the page. */
export async function drawPicture(map: MapLibreMap, words: PictureWords): Promise<HTMLCanvasElement> {
  const width = Math.min(words.width, LARGEST);
  const unit = width / 1600;
  const margin = width * MARGIN;
  const box = map.getContainer();
  const credit = box.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '';
  const footer = [...words.footer, ...(credit ? [credit] : [])];
  const mapWidth = Math.round(width * (1 - LEGEND) - 2 * margin);
  const ratio = mapWidth / box.clientWidth;
  const picture = await atRatio(map, ratio);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  const pen = canvas.getContext('2d');
  if (!pen) {
    throw new Error('The picture could not be made');
  }
  const legend: Column = { x: mapWidth + 2 * margin, width: width * LEGEND - margin, unit, ratio };
  const head = headLines(pen, words, width - 2 * margin, unit);
  const top = margin + head.reduce((sum, line) => sum + line.height, 0) + 8 * unit;
  const middle = Math.max(picture.height, legendHeight(pen, words, legend));
  canvas.height = Math.ceil(top + middle + margin + footer.length * 20 * unit + margin);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let y = margin;
  for (const line of head) {
    write(pen, line.text, margin, y, line.font, INK);
    y += line.height;
  }
  pen.drawImage(picture, margin, top);
  pen.strokeStyle = '#c3ccd5';
  pen.strokeRect(margin, top, picture.width, picture.height);
  drawScale(pen, box, margin, top + picture.height, ratio);
  drawDemo(pen, words.demo, margin + picture.width / 2, top, unit);
  drawLegend(pen, words, legend, top);
  footer.forEach((line, i) =>
    write(pen, line, margin, top + middle + margin + i * 20 * unit, `${14 * unit}px ${FONT}`, GREY),
  );
  return canvas;
}

interface HeadLine {
  text: string;
  font: string;
  height: number;
}

function headLines(pen: CanvasRenderingContext2D, words: PictureWords, width: number, unit: number): HeadLine[] {
  const title = `bold ${28 * unit}px ${FONT}`;
  const subtitle = `${16 * unit}px ${FONT}`;
  return [
    ...wrap(pen, words.title, title, width).map((text) => ({ text, font: title, height: 36 * unit })),
    ...wrap(pen, words.subtitle, subtitle, width).map((text) => ({ text, font: subtitle, height: 22 * unit })),
  ];
}

/** The map drawn with more pixels than the screen has; the page's own map is put back afterwards. */
async function atRatio(map: MapLibreMap, ratio: number): Promise<HTMLCanvasElement> {
  const before = map.getPixelRatio();
  try {
    map.setPixelRatio(ratio);
    await new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      map.triggerRepaint();
    });
    return await capture(map);
  } finally {
    map.setPixelRatio(before);
  }
}

/** The drawing buffer is valid during a frame only, so it is copied there. */
function capture(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      const copy = document.createElement('canvas');
      copy.width = map.getCanvas().width;
      copy.height = map.getCanvas().height;
      const pen = copy.getContext('2d');
      pen?.drawImage(map.getCanvas(), 0, 0);
      if (pen) {
        resolve(copy);
      } else {
        reject(new Error('The picture could not be made'));
      }
    });
    map.triggerRepaint();
  });
}

/** The scale of the page's map, at the size of the picture. */
function drawScale(pen: CanvasRenderingContext2D, box: HTMLElement, x: number, bottom: number, ratio: number): void {
  const bar = box.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  if (!bar) {
    return;
  }
  const length = bar.clientWidth * ratio;
  const left = x + 12 * ratio;
  const base = bottom - 14 * ratio;
  pen.strokeStyle = INK;
  pen.lineWidth = 1.5 * ratio;
  pen.beginPath();
  pen.moveTo(left, base - 8 * ratio);
  pen.lineTo(left, base);
  pen.lineTo(left + length, base);
  pen.lineTo(left + length, base - 8 * ratio);
  pen.stroke();
  write(pen, bar.textContent ?? '', left + 6 * ratio, base - 16 * ratio, `${11 * ratio}px ${FONT}`, INK);
}

function drawDemo(pen: CanvasRenderingContext2D, demo: string, middle: number, top: number, unit: number): void {
  if (!demo) {
    return;
  }
  pen.font = `bold ${22 * unit}px ${FONT}`;
  const width = pen.measureText(demo).width + 40 * unit;
  pen.fillStyle = '#fff3d9';
  pen.fillRect(middle - width / 2, top + 14 * unit, width, 40 * unit);
  pen.strokeStyle = '#b45f06';
  pen.lineWidth = 3 * unit;
  pen.strokeRect(middle - width / 2, top + 14 * unit, width, 40 * unit);
  write(pen, demo, middle - width / 2 + 20 * unit, top + 23 * unit, pen.font, '#7a3e00');
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, color: string): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.textBaseline = 'top';
  pen.fillText(text, x, y);
}
