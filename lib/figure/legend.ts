/** The legend of a Figure: classes, how many areas fall in each, and where the selected ones stand. */
import type { FigureArea, Legend, LegendClass, MarkReason, Quality } from '@/lib/figure/figure';
import type { ColorToken } from '@/lib/scales/palettes';

/** Class edges, ascending, and one color more than edges: class i holds edges[i-1] ≤ value < edges[i]. */
export interface ClassScale {
  edges: readonly number[];
  colors: readonly ColorToken[];
}

/** As precise as the figures are written, so that a value and its class never disagree to the eye. */
const written = (value: number): number => Math.round(value * 10) / 10;

/** The class of a value: the number of edges it has passed. Below zero an edge belongs to the farther class, so that a lead of 10 is "10–20" on either side. */
export function classOf(scale: ClassScale, value: number): number {
  const v = written(value);
  return scale.edges.filter((edge) => (edge < 0 ? v > edge : v >= edge)).length;
}

/** Classes with how many of the values fall in each. */
export function legendClasses(scale: ClassScale, values: readonly (number | null)[]): LegendClass[] {
  const counts = new Array<number>(scale.colors.length).fill(0);
  for (const v of values) if (v !== null) counts[classOf(scale, v)]! += 1;
  return scale.colors.map((color, i) => {
    const from = i === 0 ? null : scale.edges[i - 1]!;
    const to = i === scale.edges.length ? null : scale.edges[i]!;
    return { color, from, to, count: counts[i]! };
  });
}

/** Class index plus the fraction of the way through the class; open classes are as wide as their neighbor. */
export function positionOf(scale: ClassScale, value: number): number {
  const i = classOf(scale, value);
  const { edges } = scale;
  if (edges.length < 2) return i + 0.5;
  const width =
    i === 0 ? edges[1]! - edges[0]! : i === edges.length ? edges[i - 1]! - edges[i - 2]! : edges[i]! - edges[i - 1]!;
  const from = i === 0 ? edges[0]! - width : edges[i - 1]!;
  return i + Math.min(0.97, Math.max(0.03, (value - from) / width));
}

/** Markers of the selected areas on the class scale; without a scale each stands in the middle of its class. */
export function markers(scale: ClassScale | null, areas: readonly FigureArea[]): Legend['markers'] {
  return areas.flatMap((a) =>
    a.selected && a.value !== null && a.classIndex !== null
      ? [{ id: a.id, name: a.name, at: scale === null ? a.classIndex + 0.5 : positionOf(scale, a.value) }]
      : [],
  );
}

/** The marks besides plain fills that the areas use, each once, in a fixed order. */
export function marksUsed(
  areas: readonly Pick<FigureArea, 'quality'>[],
  reasons: Record<Exclude<Quality, 'plain'>, MarkReason>,
): Legend['marks'] {
  return (['light', 'hatch', 'none'] as const)
    .filter((q) => areas.some((a) => a.quality === q))
    .map((quality) => ({ quality, reason: reasons[quality] }));
}

/** Least and greatest of the values that are there; null where none is. */
export function domainOf(values: readonly (number | null)[]): Legend['domain'] {
  const known = values.filter((v) => v !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}
