/**
 * The median of a grouped distribution, with its margin of error.
 * Source of the method: U.S. Census Bureau, "American Community Survey: Accuracy of the Data / PUMS Accuracy of the Data", standard error of
 * a median: the standard error of a 50 % proportion, laid on the cumulated distribution, bounds interpolated, half their distance.
 */
import { Z90, proportion, standardError, weightedSum, type Estimate } from './marginOfError';

/** One class of a distribution: `from` ≤ value < `to`; `to` null = open upwards. Classes are given in order and without gaps. */
export interface Bin {
  from: number;
  to: number | null;
  count: number;
}

export interface Median {
  estimate: number;
  /** 90 %, same unit; null where a bound falls into an open class. */
  moe: number | null;
}

export interface Sampling {
  /** Ratio of the true standard error to that of a simple random sample of this size; measured, see `docs/people.md`. */
  designFactor: number;
  /** Percent of households sampled: 12.5 for five years of the American Community Survey (2.5 a year). */
  samplingPercent: number;
}

/**
 * Value below which the share `p` (0…1) of the distribution lies, by straight interpolation inside the class.
 * `null` for an empty distribution and where that value falls into a class without an upper end.
 */
export function quantile(bins: readonly Bin[], p: number): number | null {
  const total = bins.reduce((n, bin) => n + bin.count, 0);
  if (!(total > 0) || !(p >= 0 && p <= 1)) return null;
  const wanted = p * total;
  let below = 0;
  for (const bin of bins) {
    if (bin.count > 0 && below + bin.count >= wanted) {
      if (bin.to === null) return null;
      return bin.from + ((bin.to - bin.from) * (wanted - below)) / bin.count;
    }
    below += bin.count;
  }
  return null;
}

/** Standard error, in percentage points, of a proportion of 50 % of n units: designFactor · √((100 − f) / (f·n) · 50²), f the sampling percent. */
export function standardErrorOfHalf(n: number, { designFactor, samplingPercent: f }: Sampling): number {
  return designFactor * Math.sqrt(((100 - f) / (f * n)) * 50 ** 2);
}

/**
 * Median of a distribution of `count` units (households), same unit as the classes; its margin is 1.645 times half the distance between the
 * values at 50 % − SE and 50 % + SE, SE the standard error of half of all units. `null` where the median lies in the open class: "above 200,000" is no number.
 */
export function median(bins: readonly Bin[], sampling: Sampling): Median | null {
  const estimate = quantile(bins, 0.5);
  if (estimate === null) return null;
  const n = bins.reduce((total, bin) => total + bin.count, 0);
  const se = standardErrorOfHalf(n, sampling) / 100;
  const lower = quantile(bins, 0.5 - se);
  const upper = quantile(bins, 0.5 + se);
  return { estimate, moe: lower === null || upper === null ? null : (Z90 * (upper - lower)) / 2 };
}

/** A class whose count has a 90 % margin of its own. */
export interface BinWithMargin extends Bin {
  moe: number;
}

/**
 * Median of a distribution whose classes have printed margins: the same interpolation, with the standard error of "half of all" taken from them (the sum
 * below the median as a proportion of the sum of all) instead of from a sample's size. The classes count as independent, which overstates the margin a little.
 * `null` as in `median`; the margin is null where a bound falls into an open class.
 */
export function medianOfClasses(bins: readonly BinWithMargin[]): Median | null {
  const estimate = quantile(bins, 0.5);
  if (estimate === null) return null;
  const whole = weightedSum(bins.map((bin) => ({ estimate: bin.count, moe: bin.moe, weight: 1 })));
  const below = weightedSum(
    bins
      .map((bin) => ({ estimate: bin.count, moe: bin.moe, weight: shareBelow(bin, estimate) }))
      .filter((part) => part.weight > 0),
  );
  const half: Estimate | null = proportion(below, whole);
  const se = half === null ? null : standardError(half);
  const lower = se === null || se >= 0.5 ? null : quantile(bins, 0.5 - se);
  const upper = se === null || se >= 0.5 ? null : quantile(bins, 0.5 + se);
  return { estimate, moe: lower === null || upper === null ? null : (Z90 * (upper - lower)) / 2 };
}

function shareBelow(bin: Bin, value: number): number {
  if (value <= bin.from) return 0;
  return bin.to === null || value >= bin.to ? 1 : (value - bin.from) / (bin.to - bin.from);
}
