/** Whole numbers out of fractions, so that the parts always add up to the whole. */

/**
 * Largest-remainder (Hamilton) apportionment: `total` things shared out in proportion to `weights`.
 * Returns whole numbers, one per weight, that add up to `total` exactly and lie within 1 of their exact quota.
 * Equal remainders go to the earlier entry, so the result depends on nothing but the input.
 * Throws RangeError on a negative or non-finite weight, on a total that is no whole number of 0 or more, and where a
 * positive total has no weight at all to go by.
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  if (!Number.isInteger(total) || total < 0)
    throw new RangeError(`Expected a whole number of things to share out, got ${total}.`);
  if (weights.some((w) => !Number.isFinite(w) || w < 0)) throw new RangeError('Expected weights of 0 or more.');
  const sum = weights.reduce((a, b) => a + b, 0);
  if (total === 0) return weights.map(() => 0);
  if (sum === 0) throw new RangeError(`${total} cannot be shared out: every weight is 0.`);
  const quotas = weights.map((w) => settle((w / sum) * total));
  const parts = quotas.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  quotas
    .map((quota, i) => ({ i, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => {
      parts[i] = (parts[i] ?? 0) + 1;
    });
  return parts;
}

/** Floating-point dust must not turn an exact 3 into 2.9999999 and cost the entry its seat, nor decide between equals. */
function settle(quota: number): number {
  return Math.round(quota * 1e9) / 1e9;
}
