/** Points from (0, 0) to (1, 1), ascending. */
export interface CurveLine {
  name: string;
  x: number[];
  y: number[];
}

export interface Curve {
  title: string;
  xName: string;
  yName: string;
  equality: string;
  lines: CurveLine[];
}

/** Every tenth of the horizontal axis. */
export const TENTHS: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Height of a curve, straight between its points. */
export function heightAt({ x, y }: CurveLine, at: number): number {
  const next = x.findIndex((value) => value >= at);
  if (next <= 0) {
    return (next === 0 ? y[0] : y.at(-1)) ?? 0;
  }
  const width = x[next] - x[next - 1];
  return width === 0 ? y[next] : y[next - 1] + ((y[next] - y[next - 1]) * (at - x[next - 1])) / width;
}

/** One sentence for readers who don't see the picture: how much the first half has. */
export function curveSummary(curve: Curve, locale: string | undefined): string {
  const percent = new Intl.NumberFormat(locale ?? 'id-ID', { style: 'percent', maximumFractionDigits: 1 });
  const halves = curve.lines.map(
    (line) => `${line.name}: ${percent.format(0.5)} – ${percent.format(heightAt(line, 0.5))}`,
  );
  return `${curve.title}. ${halves.join('; ')}.`;
}
