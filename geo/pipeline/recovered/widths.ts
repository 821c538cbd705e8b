/** How sure a recovered part is: the range that held nine of ten true parts like it where the truth is known. */

/** A part of a precinct in a hold-out: what was recovered, what people under the reach suggest, and the truth; 0-1. */
export interface TriedPart {
  weight: number;
  prior: number;
  truth: number;
}

/** Parts are alike when they fall between the same of these. */
const WEIGHTS = [0.02, 0.15, 0.5, 0.85, 0.98] as const;
const PRIORS = [0.05, 0.15, 0.4] as const;
/** Of all true parts. */
const HELD = 0.9;

/** Range of a part, by what it was recovered as and by its prior. */
export type PartRange = (weight: number, prior: number) => { low: number; high: number };

/**
 * Ranges from hold-outs: the 5th and 95th percentile of truth − weight among parts alike, cut to 0-1 and never leaving the weight out. Only parts that the recovery
 * gave a weight count, as only those are published: the many that are rightly none would make the others look surer.
 */
export function partRanges(tried: readonly TriedPart[]): PartRange {
  const classes = new Map<string, number[]>();
  for (const { weight, prior, truth } of tried) {
    if (weight <= 0) continue;
    const key = classOf(weight, prior);
    classes.set(key, [...(classes.get(key) ?? []), truth - weight]);
  }
  const bounds = new Map(
    [...classes].map(([key, off]) => {
      const sorted = off.sort((a, b) => a - b);
      const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
      return [key, { below: at((1 - HELD) / 2), above: at((1 + HELD) / 2) }] as const;
    }),
  );
  return (weight, prior) => {
    const { below, above } = bounds.get(classOf(weight, prior)) ?? { below: -1, above: 1 };
    return {
      low: Math.max(0, Math.min(weight, weight + below)),
      high: Math.min(1, Math.max(weight, weight + above)),
    };
  };
}

function classOf(weight: number, prior: number): string {
  return `${WEIGHTS.filter((w) => weight >= w).length} ${PRIORS.filter((p) => prior >= p).length}`;
}
