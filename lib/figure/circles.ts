/** The circles of precincts: which are drawn, how large, and in which order. The one rule for every medium. */
import type { WordedPoint, WordedFigure } from '@/lib/figure/figure';

/** Radius of the largest circle of an election, CSS px. */
export const MAX_RADIUS = 8;
/** Never so small that it can't be pointed at. */
const MIN_RADIUS = 2;

/** Radius in CSS px of a circle whose area is proportional to `size`, the largest of the election having MAX_RADIUS. */
export function radiusOf(size: number, maxSize: number): number {
  if (maxSize <= 0 || size <= 0) return MIN_RADIUS;
  return Math.max(MIN_RADIUS, Math.round(MAX_RADIUS * Math.sqrt(Math.min(1, size / maxSize)) * 100) / 100);
}

/**
 * `all`: every circle; `alone`: only where no area below has a color of its own (precincts apart: a circle stands for one without a shape). A small picture
 * would show them as dust, a printed one would lose the pattern below.
 */
export type CirclePolicy = 'all' | 'alone';

/** The circles that are drawn, largest first, so that small ones lie on top and stay visible. */
export function circlesDrawn(figure: Pick<WordedFigure, 'areas' | 'points'>, policy: CirclePolicy): WordedPoint[] {
  if (policy === 'alone' && figure.areas.some((a) => a.color !== null && a.kind !== 'precinct')) return [];
  return [...figure.points].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}
