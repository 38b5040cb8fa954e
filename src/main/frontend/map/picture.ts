import {
  type Column,
  drawEntries,
  drawRemarks,
  entriesHeight,
  FONT,
  type LegendLine,
  remarksHeight,
  wrap,
} from './picture-legend';
import { type Box, layOutSheet } from './picture-layout';
import { drawLarge, type PicturedElement } from './picture-map';
import { text } from './texts';

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
  /** Size in pixels of 1/96 inch. */
  width: number;
  height: number;
  /** Pixels of the picture for each of them. */
  dense: number;
}

const PAGE = 944;
const MARGIN = 26;
const GAP = 12;
/** Legend and words count in pixels of a sheet 1600 pixels wide. */
const WORDS = 0.72;
const INK = '#16202a';
const GREY = '#4a5a69';

/** Draws the map at the wanted size, with its words, and offers it as a PNG file. */
export async function savePicture(element: PicturedElement, words: PictureWords): Promise<void> {
  const canvas = await drawPicture(element, words);
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

/** The picture: title above, map, legend where it leaves the map larger, sources below. */
export async function drawPicture(element: PicturedElement, words: PictureWords): Promise<HTMLCanvasElement> {
  const box = element.canvasMap?.getContainer();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(words.width * words.dense);
  canvas.height = Math.round(words.height * words.dense);
  const pen = canvas.getContext('2d');
  if (!pen || !box) {
    throw new Error('The picture could not be made');
  }
  const page = (Math.sqrt(words.width * words.height) / PAGE) * words.dense;
  const unit = page * WORDS;
  const margin = MARGIN * page;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const top = drawHead(pen, words, canvas.width, margin, unit);
  const credit = box.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '';
  const bottom = drawFoot(pen, [...words.footer, ownFiles(element), credit], canvas, margin, unit);
  const space = { x: margin, y: top, width: canvas.width - 2 * margin, height: Math.max(bottom - top, 1) };
  const column = (x: number, width: number): Column => ({ x, width, unit, ratio: page });
  const layout = layOutSheet(space, GAP * page, box.clientWidth / box.clientHeight, (width) => ({
    entries: entriesHeight(words, column(0, width)),
    remarks: remarksHeight(pen, words, column(0, width)),
  }));
  const { frame, entries, remarks } = layout;
  await drawMap(pen, element, frame, page);
  drawScale(pen, box, frame, page);
  drawDemo(pen, words.demo, frame, unit);
  drawEntries(pen, words, column(entries.x, entries.width), entries.y);
  drawRemarks(pen, words, column(remarks.x, remarks.width), remarks.y);
  return canvas;
}

/** A picture goes where nobody knows the reader's files, so it says whose they are. */
function ownFiles({ layers, texts }: PicturedElement): string {
  const names = layers?.overlays.map((overlay) => overlay.name) ?? [];
  return names.length > 0 && texts ? text(texts, 'overlay.picture', names.join(', ')) : '';
}

async function drawMap(
  pen: CanvasRenderingContext2D,
  element: PicturedElement,
  frame: Box,
  page: number,
): Promise<void> {
  const picture = await drawLarge(element, { width: frame.width / page, height: frame.height / page, ratio: page });
  pen.drawImage(picture, frame.x, frame.y, frame.width, frame.height);
  pen.strokeStyle = '#c3ccd5';
  pen.lineWidth = page;
  pen.strokeRect(frame.x, frame.y, frame.width, frame.height);
}

/** Title and definition; answers where they end. */
function drawHead(
  pen: CanvasRenderingContext2D,
  words: PictureWords,
  width: number,
  margin: number,
  unit: number,
): number {
  let y = margin;
  const write = (text: string, size: number, style: string, color: string) => {
    const font = `${style} ${size * unit}px ${FONT}`;
    for (const line of wrap(pen, text, font, width - 2 * margin)) {
      writeAt(pen, line, margin, y, font, color);
      y += size * 1.3 * unit;
    }
  };
  write(words.title, 28, 'bold', INK);
  write(words.subtitle, 16, '', GREY);
  return y + 10 * unit;
}

/** Written from the bottom up; answers where it begins. */
function drawFoot(
  pen: CanvasRenderingContext2D,
  texts: string[],
  canvas: HTMLCanvasElement,
  margin: number,
  unit: number,
): number {
  const font = `${13 * unit}px ${FONT}`;
  const lines = texts.filter(Boolean).flatMap((text) => wrap(pen, text, font, canvas.width - 2 * margin));
  const top = canvas.height - margin - lines.length * 18 * unit;
  lines.forEach((line, i) => writeAt(pen, line, margin, top + i * 18 * unit, font, GREY));
  return top - 10 * unit;
}

/** The scale of the page's map, at the size of the picture. */
function drawScale(pen: CanvasRenderingContext2D, box: HTMLElement, frame: Box, page: number): void {
  const bar = box.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  if (!bar) {
    return;
  }
  const length = bar.clientWidth * Math.min(frame.width / box.clientWidth, frame.height / box.clientHeight);
  const left = frame.x + 14 * page;
  const base = frame.y + frame.height - 14 * page;
  pen.fillStyle = 'rgba(255, 255, 255, 0.85)';
  pen.fillRect(left - 6 * page, base - 22 * page, length + 12 * page, 28 * page);
  pen.strokeStyle = INK;
  pen.lineWidth = 1.3 * page;
  pen.beginPath();
  pen.moveTo(left, base - 5 * page);
  pen.lineTo(left, base);
  pen.lineTo(left + length, base);
  pen.lineTo(left + length, base - 5 * page);
  pen.stroke();
  writeAt(pen, bar.textContent ?? '', left, base - 18 * page, `${10 * page}px ${FONT}`, INK);
}

function drawDemo(pen: CanvasRenderingContext2D, demo: string, frame: Box, unit: number): void {
  if (!demo) {
    return;
  }
  const middle = frame.x + frame.width / 2;
  pen.font = `bold ${22 * unit}px ${FONT}`;
  const width = pen.measureText(demo).width + 40 * unit;
  pen.fillStyle = '#fff3d9';
  pen.fillRect(middle - width / 2, frame.y + 14 * unit, width, 40 * unit);
  pen.strokeStyle = '#b45f06';
  pen.lineWidth = 3 * unit;
  pen.strokeRect(middle - width / 2, frame.y + 14 * unit, width, 40 * unit);
  writeAt(pen, demo, middle - width / 2 + 20 * unit, frame.y + 23 * unit, pen.font, '#7a3e00');
}

function writeAt(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, color: string): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.textBaseline = 'top';
  pen.fillText(text, x, y);
}
