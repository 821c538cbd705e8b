/** Figures of an area from the figures of the tracts that it consists of. */
import { proportion, weightedSum, type Estimate } from '@/lib/people/marginOfError';
import { median, type Bin, type Sampling } from '@/lib/people/median';

/** A published figure; `moe` null where the source gives none. */
export interface Figure {
  estimate: number;
  moe: number | null;
}

/** Figures by tract GEOID; a tract that is absent has none. */
export type TractFigures = ReadonlyMap<string, Figure>;
/** Tract GEOID → share of its people in the area. */
export type TractWeights = ReadonlyMap<string, number>;

/**
 * Σ weight·figure over the tracts of the area. `null` when one of them has no figure: a sum with a hole is not the area's.
 * The margin is null as soon as one part has none.
 */
export function areaCount(figures: TractFigures, weights: TractWeights): Figure | null {
  const parts: (Estimate & { weight: number })[] = [];
  let margins = true;
  for (const [tract, weight] of weights) {
    const figure = figures.get(tract);
    if (figure === undefined) return null;
    if (figure.moe === null) margins = false;
    parts.push({ estimate: figure.estimate, moe: figure.moe ?? 0, weight });
  }
  const total = weightedSum(parts);
  return { estimate: total.estimate, moe: margins ? total.moe : null };
}

/** Part and whole of one area as percent: both are summed first, then divided. `null` where either sum is, or nobody is counted. */
export function areaShare(part: TractFigures, whole: TractFigures, weights: TractWeights): Figure | null {
  const x = areaCount(part, weights);
  const y = areaCount(whole, weights);
  return x === null || y === null ? null : percentOf(x, y);
}

/** Part of a whole in percent with its margin in points; `null` of nobody. Rounded percentages may sum past the whole by a hair: at most 100. */
export function percentOf(part: Figure, whole: Figure): Figure | null {
  const p = proportion({ estimate: part.estimate, moe: part.moe ?? 0 }, { estimate: whole.estimate, moe: whole.moe ?? 0 });
  if (p === null) return null;
  const moe = part.moe === null || whole.moe === null ? null : 100 * p.moe;
  return { estimate: Math.min(100, 100 * p.estimate), moe };
}

/** Households per class of one tract, in the order of the classes. */
export type TractDistributions = ReadonlyMap<string, readonly number[]>;

/**
 * Median of the area's own distribution: households of each class, summed over its tracts. Medians are never averaged.
 * `edges` are the lower ends of the classes, the last class open. `null` where a tract has no distribution or the median is in the open class.
 */
export function areaMedian(distributions: TractDistributions, edges: readonly number[], weights: TractWeights, sampling: Sampling): Figure | null {
  const counts = edges.map(() => 0);
  for (const [tract, weight] of weights) {
    const distribution = distributions.get(tract);
    if (distribution === undefined) return null;
    distribution.forEach((count, i) => {
      counts[i]! += weight * count;
    });
  }
  const bins = edges.map((from, i): Bin => ({ from, to: edges[i + 1] ?? null, count: counts[i]! }));
  return median(bins, sampling);
}
