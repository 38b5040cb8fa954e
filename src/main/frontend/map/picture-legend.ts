/** One line of a legend: a class, a size of circle, or a reason for having no figure. */
export interface LegendLine {
  kind: string;
  color: string;
  label: string;
  count: number | null;
  radius: number | null;
}

/** Where the legend stands in a picture; `unit` is one pixel of a picture 1600 pixels wide, `ratio` one pixel of the page's map. */
export interface Column {
  x: number;
  width: number;
  unit: number;
  ratio: number;
}

interface LegendWords {
  legendTitle: string;
  legend: LegendLine[];
  remarks: string[];
}

export const FONT = 'system-ui, "Segoe UI", sans-serif';
const INK = '#16202a';
const LINE = 26;
const REMARK = 18;
const TITLE = 34;
const SWATCH = { width: 34, height: 18 };
const HATCHED = new Set(['not-collected', 'suppressed', 'unregistered', 'demonstration']);

/** Words of a text in lines that fit a width. */
export function wrap(
  pen: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  text: string,
  font: string,
  width: number,
): string[] {
  pen.font = font;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

function lineHeight(line: LegendLine, { unit, ratio }: Column): number {
  return Math.max(LINE * unit, 2 * (line.radius ?? 0) * ratio + 6 * unit);
}

function remarkFont(unit: number): string {
  return `${13 * unit}px ${FONT}`;
}

/** How tall title and lines are. */
export function entriesHeight(words: LegendWords, column: Column): number {
  return TITLE * column.unit + words.legend.reduce((sum, line) => sum + lineHeight(line, column), 0);
}

export function remarksHeight(pen: CanvasRenderingContext2D, words: LegendWords, { unit, width }: Column): number {
  const lines = words.remarks.flatMap((remark) => wrap(pen, remark, remarkFont(unit), width));
  return (lines.length + 0.6 * words.remarks.length) * REMARK * unit;
}

/** Draws title and lines from `top` downwards. */
export function drawEntries(pen: CanvasRenderingContext2D, words: LegendWords, column: Column, top: number): void {
  pen.textBaseline = 'top';
  pen.fillStyle = INK;
  pen.font = `bold ${18 * column.unit}px ${FONT}`;
  pen.fillText(words.legendTitle, column.x, top, column.width);
  let y = top + TITLE * column.unit;
  const largest = Math.max(...words.legend.map((line) => line.radius ?? 0)) * column.ratio;
  for (const line of words.legend) {
    drawLine(pen, line, column, y, largest);
    y += lineHeight(line, column);
  }
}

export function drawRemarks(pen: CanvasRenderingContext2D, words: LegendWords, column: Column, top: number): void {
  let y = top;
  pen.textBaseline = 'top';
  pen.fillStyle = INK;
  for (const remark of words.remarks) {
    for (const text of wrap(pen, remark, remarkFont(column.unit), column.width)) {
      pen.fillText(text, column.x, y);
      y += REMARK * column.unit;
    }
    y += REMARK * column.unit * 0.6;
  }
}

/** @param largest radius of the largest circle of the legend in the picture, so that circles stand centred under each other */
function drawLine(pen: CanvasRenderingContext2D, line: LegendLine, column: Column, y: number, largest: number): void {
  const { x, width, unit } = column;
  const middle = y + lineHeight(line, column) / 2;
  const indent = Math.max(SWATCH.width * unit, 2 * largest) + 12 * unit;
  if (line.radius === null) {
    drawSwatch(pen, line, x, middle - (SWATCH.height / 2) * unit, unit);
  } else {
    // As large as on the map, else the legend would lie.
    pen.fillStyle = line.color;
    pen.globalAlpha = 0.8;
    pen.beginPath();
    pen.arc(x + largest, middle, line.radius * column.ratio, 0, 2 * Math.PI);
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.fillStyle = INK;
  pen.textBaseline = 'middle';
  pen.font = `${15 * unit}px ${FONT}`;
  pen.fillText(line.label, x + indent, middle, width - indent - 44 * unit);
  if (line.count !== null) {
    pen.textAlign = 'right';
    pen.fillText(String(line.count), x + width, middle);
    pen.textAlign = 'left';
  }
  pen.textBaseline = 'top';
}

/** Colour for a class; diagonals, dots or a grid for a missing figure, as on the map, so that colour alone never tells. */
function drawSwatch(pen: CanvasRenderingContext2D, line: LegendLine, x: number, y: number, unit: number): void {
  const width = SWATCH.width * unit;
  const height = SWATCH.height * unit;
  pen.fillStyle = line.color;
  pen.fillRect(x, y, width, height);
  if (HATCHED.has(line.kind)) {
    pen.save();
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
    drawMark(pen, line.kind, x, y, unit);
    pen.restore();
  }
  pen.strokeStyle = 'rgba(0, 0, 0, 0.35)';
  pen.lineWidth = unit;
  pen.strokeRect(x, y, width, height);
}

function drawMark(pen: CanvasRenderingContext2D, kind: string, x: number, y: number, unit: number): void {
  const step = 6 * unit;
  pen.strokeStyle = 'rgba(84, 96, 107, 0.8)';
  pen.fillStyle = 'rgba(40, 48, 56, 0.8)';
  pen.lineWidth = unit;
  for (let i = -SWATCH.height * unit; i < SWATCH.width * unit; i += step) {
    if (kind === 'suppressed' || kind === 'demonstration') {
      for (let j = step / 2; j < SWATCH.height * unit; j += step) {
        pen.fillRect(x + i + step / 2, y + j, 1.6 * unit, 1.6 * unit);
      }
      continue;
    }
    pen.beginPath();
    pen.moveTo(x + i, y + SWATCH.height * unit);
    pen.lineTo(x + i + SWATCH.height * unit, y);
    if (kind === 'unregistered') {
      pen.moveTo(x + i, y);
      pen.lineTo(x + i + SWATCH.height * unit, y + SWATCH.height * unit);
    }
    pen.stroke();
  }
}
