/** Figures of an area from the figures of the units that it consists of. */
import type { PeopleFlag } from '@/lib/packs/schema';
import { proportion, weightedSum, type Estimate } from '@/lib/people/marginOfError';
import { median, medianOfClasses, type BinWithMargin, type Median, type Sampling } from '@/lib/people/median';

/** A published figure; `moe` null where the source gives none. */
export interface Figure {
  estimate: number;
  moe: number | null;
  /** What must be said of it. */
  flag?: PeopleFlag;
}

/** Figures by GEOID of a tract or block group; a unit that is absent has none. */
export type Figures = ReadonlyMap<string, Figure>;
/** GEOID → share of its people in the area. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Σ weight·figure over the units of the area. `null` when one of them has no figure: a sum with a hole is not the area's.
 * The margin is null as soon as one part has none; what must be said of a part must be said of the sum.
 */
export function areaCount(figures: Figures, weights: Weights): Figure | null {
  const parts: (Estimate & { weight: number })[] = [];
  let margins = true;
  let flag: PeopleFlag | undefined;
  for (const [unit, weight] of weights) {
    const figure = figures.get(unit);
    if (figure === undefined) return null;
    if (figure.moe === null) margins = false;
    flag ??= figure.flag;
    parts.push({ estimate: figure.estimate, moe: figure.moe ?? 0, weight });
  }
  const total = weightedSum(parts);
  return flagged({ estimate: total.estimate, moe: margins ? total.moe : null }, flag);
}

const flagged = (figure: Figure, flag: PeopleFlag | undefined): Figure =>
  flag === undefined ? figure : { ...figure, flag };

/** Part and whole of one area as percent: both are summed first, then divided. `null` where either sum is, or too few are counted. */
export function areaShare(part: Figures, whole: Figures, weights: Weights): Figure | null {
  const x = areaCount(part, weights);
  const y = areaCount(whole, weights);
  return x === null || y === null ? null : percentOf(x, y);
}

/** A share of fewer than this is not published (rule 5 of docs/design.md). */
export const FEWEST = 10;
/** Rounded percentages may sum past the whole by a hair; a part larger than that is the source's fault and is flagged. */
const HAIR = 0.05;

/** Part of a whole in percent with its margin in points; `null` of fewer than ten. A part larger than its whole gives 100, flagged. */
export function percentOf(part: Figure, whole: Figure): Figure | null {
  if (whole.estimate < FEWEST) return null;
  const p = proportion(
    { estimate: part.estimate, moe: part.moe ?? 0 },
    { estimate: whole.estimate, moe: whole.moe ?? 0 },
  );
  if (p === null) return null;
  const moe = part.moe === null || whole.moe === null ? null : 100 * p.moe;
  const percent = 100 * p.estimate;
  return flagged({ estimate: Math.min(100, percent), moe }, percent > 100 + HAIR ? 'capped' : part.flag);
}

/** A change from fewer people than this says more of single buildings than of the place. */
export const FEWEST_BEFORE = 100;

/** Change in percent of what was: both are summed first. `null` where either is, or few were there. Full counts: no margin. */
export function changeOf(before: Figure | null, after: Figure | null): Figure | null {
  if (before === null || after === null || before.estimate < FEWEST_BEFORE) return null;
  return { estimate: 100 * (after.estimate / before.estimate - 1), moe: null };
}

/** Count per class of one unit, in the order of the classes. */
export type Distributions = ReadonlyMap<string, readonly Figure[]>;

/** Where a median's margin comes from: the size of the sample, the margins of the classes, or nowhere. */
export type MedianMargin = { from: 'sample'; sampling: Sampling } | { from: 'classes' } | { from: 'nothing' };

/**
 * Median of the area's own distribution: people or households of each class, summed over its units. Medians are never averaged.
 * `edges` are the lower ends of the classes, the last class open. `null` where a unit has no distribution or the median is in the open class.
 */
export function areaMedian(
  distributions: Distributions,
  edges: readonly number[],
  weights: Weights,
  margin: MedianMargin,
): Figure | null {
  const classes = edges.map((): (Estimate & { weight: number })[] => []);
  for (const [unit, weight] of weights) {
    const distribution = distributions.get(unit);
    if (distribution === undefined) return null;
    distribution.forEach((figure, i) => classes[i]!.push({ estimate: figure.estimate, moe: figure.moe ?? 0, weight }));
  }
  const bins = classes.map((parts, i): BinWithMargin => {
    const total = weightedSum(parts);
    return { from: edges[i]!, to: edges[i + 1] ?? null, count: total.estimate, moe: total.moe };
  });
  if (bins.reduce((n, bin) => n + bin.count, 0) < FEWEST) return null;
  return medianBy(bins, margin);
}

function medianBy(bins: readonly BinWithMargin[], margin: MedianMargin): Median | null {
  switch (margin.from) {
    case 'sample':
      return median(bins, margin.sampling);
    case 'classes':
      return medianOfClasses(bins);
    case 'nothing': {
      const m = medianOfClasses(bins);
      return m && { estimate: m.estimate, moe: null };
    }
  }
}
