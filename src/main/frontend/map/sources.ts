import type { ExpressionSpecification } from 'maplibre-gl';

/** The level that lies below everything, so that an island next door is not sea. */
export const LAND_LEVEL = 'province';

/** States change in one frame, not gradually. */
export const AT_ONCE = { duration: 0, delay: 0 };

/** Name of the source of a level. */
export function sourceId(level: string): string {
  return `level-${level}`;
}

/**
 * Name of the source of a level for outlines that answer the reader. The same tiles once more: every layer of a source that looks
 * at states is computed anew when one changes, and outlines have many times the points of fills.
 */
export function emphasisSourceId(level: string): string {
  return `emphasis-${level}`;
}

/** The areas of a level. */
export function on(level: string): { source: string; 'source-layer': string } {
  return { source: sourceId(level), 'source-layer': level };
}

/** A size that grows with the zoom. */
export function grow(from: number, small: number, to: number, large: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, small, to, large];
}
