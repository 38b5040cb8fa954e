import type { Map as MapLibreMap } from 'maplibre-gl';

/** Names of the fill patterns: each state without a plain colour has a mark of its own, so colour alone never tells. */
export const Pattern = {
  hatch: 'lentera-hatch',
  dots: 'lentera-dots',
  crosses: 'lentera-crosses',
  grid: 'lentera-grid',
} as const;

const RATIO = 2;
// The map shows a pattern at once to twice this size, depending on the fraction of the zoom.
const SIZE = 12;

type Draw = (pen: CanvasRenderingContext2D) => void;

/** Adds the patterns to a map, drawn here so that nothing is fetched. */
export function addPatterns(map: MapLibreMap): void {
  add(map, Pattern.hatch, (pen) => diagonals(pen, 'rgba(84, 96, 107, 0.75)', false));
  add(map, Pattern.grid, (pen) => diagonals(pen, 'rgba(84, 96, 107, 0.5)', true));
  add(map, Pattern.dots, (pen) => {
    pen.fillStyle = 'rgba(60, 70, 80, 0.8)';
    dot(pen, SIZE / 4, SIZE / 4, 1);
    dot(pen, (SIZE * 3) / 4, (SIZE * 3) / 4, 1);
  });
  add(map, Pattern.crosses, (pen) => {
    // Light under dark: the mark shows on the palest and on the darkest class.
    cross(pen, 'rgba(255, 255, 255, 0.8)', 1.7);
    cross(pen, 'rgba(20, 24, 28, 0.75)', 0.7);
  });
}

function add(map: MapLibreMap, name: string, draw: Draw): void {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * RATIO;
  canvas.height = SIZE * RATIO;
  const pen = canvas.getContext('2d');
  if (pen && !map.hasImage(name)) {
    pen.scale(RATIO, RATIO);
    draw(pen);
    map.addImage(name, pen.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio: RATIO });
  }
}

function diagonals(pen: CanvasRenderingContext2D, color: string, both: boolean): void {
  pen.strokeStyle = color;
  pen.lineWidth = 0.8;
  pen.beginPath();
  for (const shift of [-SIZE / 2, 0, SIZE / 2, SIZE, (3 * SIZE) / 2]) {
    pen.moveTo(shift - SIZE / 2, SIZE / 2 + SIZE / 2);
    pen.lineTo(shift + SIZE / 2, 0);
    if (both) {
      pen.moveTo(shift - SIZE / 2, 0);
      pen.lineTo(shift + SIZE / 2, SIZE);
    }
  }
  pen.stroke();
}

function dot(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

function cross(pen: CanvasRenderingContext2D, color: string, width: number): void {
  const arm = 1.4;
  const middle = SIZE / 2;
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(middle - arm, middle - arm);
  pen.lineTo(middle + arm, middle + arm);
  pen.moveTo(middle + arm, middle - arm);
  pen.lineTo(middle - arm, middle + arm);
  pen.stroke();
}
