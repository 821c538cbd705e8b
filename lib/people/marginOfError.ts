/**
 * Margins of error of derived estimates, by the Census Bureau's approximation formulas.
 * Source: U.S. Census Bureau, "Understanding and Using American Community Survey Data: What All Data Users Need to Know" (2018),
 * chapters 7 and 8. They treat the parts as independent; `docs/people.md` says what that costs.
 */

/** An estimate with its 90 % margin of error, both in the same unit. A full count has `moe: 0`. */
export interface Estimate {
  estimate: number;
  moe: number;
}

/** An estimate of which only a share (0…1) belongs to the sum, as when a tract is cut by a boundary. */
export interface WeightedEstimate extends Estimate {
  weight: number;
}

/** Standard errors in a 90 % margin of error, as the Census Bureau publishes them. */
export const Z90 = 1.645;

/** Sum of independent estimates: `weightedSum` with every weight 1. */
export function sum(parts: readonly Estimate[]): Estimate {
  return weightedSum(parts.map((part) => ({ ...part, weight: 1 })));
}

/**
 * Σ w·estimate with margin √Σ (w·moe)² (handbook chapter 8, aggregated counts; weights are exact shares of people).
 * Of all parts whose estimate is zero only the largest margin enters, once: their margins come from a model of "nobody found here" and
 * adding each would inflate the sum's (same chapter). An empty list is 0 ± 0.
 */
export function weightedSum(parts: readonly WeightedEstimate[]): Estimate {
  let estimate = 0;
  let squares = 0;
  let largestZero = 0;
  for (const part of parts) {
    const moe = part.weight * part.moe;
    estimate += part.weight * part.estimate;
    if (part.estimate === 0) largestZero = Math.max(largestZero, moe);
    else squares += moe * moe;
  }
  return { estimate, moe: Math.sqrt(squares + largestZero * largestZero) };
}

/**
 * Share of a whole that contains the part, as a fraction (not percent): √(MOE(X)² − p²·MOE(Y)²) / Y.
 * Where that radicand is negative the ratio formula is used instead, and for p = 1 MOE(X)/Y, both as the handbook (chapter 8) says.
 * `null` when the whole is not above zero.
 */
export function proportion(part: Estimate, whole: Estimate): Estimate | null {
  if (!(whole.estimate > 0)) return null;
  const p = part.estimate / whole.estimate;
  if (p === 1) return { estimate: 1, moe: part.moe / whole.estimate };
  const radicand = part.moe ** 2 - p ** 2 * whole.moe ** 2;
  if (radicand < 0) return ratio(part, whole);
  return { estimate: p, moe: Math.sqrt(radicand) / whole.estimate };
}

/** Ratio of two estimates of which neither contains the other: √(MOE(X)² + R²·MOE(Y)²) / Y. `null` when Y is not above zero. */
export function ratio(x: Estimate, y: Estimate): Estimate | null {
  if (!(y.estimate > 0)) return null;
  const r = x.estimate / y.estimate;
  return { estimate: r, moe: Math.sqrt(x.moe ** 2 + r ** 2 * y.moe ** 2) / y.estimate };
}

/** a − b of two independent estimates: √(MOE(a)² + MOE(b)²). Never for a part and a whole that contains it. */
export function difference(a: Estimate, b: Estimate): Estimate {
  return { estimate: a.estimate - b.estimate, moe: Math.hypot(a.moe, b.moe) };
}

/**
 * Whether two independent estimates differ at the 90 % level (handbook chapter 7): |a − b| beyond the difference's own margin.
 * The only licence for the words "higher than" and "lower than".
 */
export function differs(a: Estimate, b: Estimate): boolean {
  const d = difference(a, b);
  return Math.abs(d.estimate) > d.moe;
}

/** Standard error of an estimate: MOE / 1.645. */
export function standardError(e: Estimate): number {
  return e.moe / Z90;
}

/** Coefficient of variation in percent, 100·SE/|estimate|. `null` for an estimate of zero, which has none. */
export function coefficientOfVariation(e: Estimate): number | null {
  if (e.estimate === 0) return null;
  return (100 * standardError(e)) / Math.abs(e.estimate);
}
