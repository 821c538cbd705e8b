/** Sharing a precinct's ballots out between neighborhoods: proportional to people, and never more than could vote. */

/** `share[p][k]`: part of precinct p's ballots that belongs to bin k, 0-1. Rows add up to 1. */
export type Shares = readonly (readonly number[])[];

/** Weights to shares; where every weight is 0, the fallback's weights; where those are 0 too, everything goes to the last bin (no listed neighborhood). */
export function toShares(weights: readonly number[], fallback: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum > 0) return weights.map((w) => w / sum);
  const area = fallback.reduce((a, b) => a + b, 0);
  return fallback.map((w, k) => (area > 0 ? w / area : k === fallback.length - 1 ? 1 : 0));
}

/** What a bin may hold of one thing: `amounts[p]` ballots (or registered voters) per precinct, `caps[k]` per bin, Infinity for none. */
export interface Limit {
  amounts: readonly number[];
  caps: readonly number[];
}

/**
 * Takes from every bin that would hold more than one of its caps, and gives the excess of each precinct to the other bins that
 * precinct reaches, in proportion, or to the last bin (no listed neighborhood) where it reaches no other. All limits are kept by the same shares, so
 * what is spread by them (votes, ballots, registered voters) stays together. Returns new shares whose rows still add up to 1.
 */
export function capShares(shares: Shares, limits: readonly Limit[]): number[][] {
  const result = shares.map((row) => [...row]);
  const bins = result[0]?.length ?? 0;
  const full = new Set<number>();
  // Each round fills at least one more bin for good, so there are at most as many rounds as bins.
  for (let round = 0; round < bins; round++) {
    const keep = new Map<number, number>();
    for (const { amounts, caps } of limits)
      for (let k = 0; k < bins; k++) {
        const total = result.reduce((sum, row, p) => sum + (row[k] ?? 0) * (amounts[p] ?? 0), 0);
        const cap = caps[k] ?? Infinity;
        if (total > cap + 1e-6) keep.set(k, Math.min(keep.get(k) ?? 1, cap / total));
      }
    if (keep.size === 0) break;
    for (const k of keep.keys()) full.add(k);
    result.forEach((row) => spill(row, keep, full));
  }
  return result;
}

function spill(row: number[], keep: ReadonlyMap<number, number>, full: ReadonlySet<number>): void {
  let excess = 0;
  for (const [k, factor] of keep) {
    const share = row[k] ?? 0;
    row[k] = share * factor;
    excess += share * (1 - factor);
  }
  if (excess === 0) return;
  const room = row.reduce((sum, share, k) => (full.has(k) ? sum : sum + share), 0);
  if (room === 0) {
    row[row.length - 1] = (row.at(-1) ?? 0) + excess;
    return;
  }
  row.forEach((share, k) => {
    if (!full.has(k)) row[k] = share * (1 + excess / room);
  });
}

/** `votes[p]` shared out: the expected (fractional) votes of each of `bins` bins. */
export function expectedVotes(shares: Shares, votes: readonly number[], bins: number): number[] {
  const sums = new Array<number>(bins).fill(0);
  shares.forEach((row, p) =>
    row.forEach((share, k) => {
      sums[k] = (sums[k] ?? 0) + share * (votes[p] ?? 0);
    }),
  );
  return sums;
}

/**
 * How far two ways of splitting the same votes lie apart: per bin, the absolute difference of the leading candidate's share in
 * percentage points (who leads is told by `a`); null where either way gives the bin no votes.
 * `a[c][k]`, `b[c][k]`: votes of candidate c in bin k.
 */
export function splitDifference(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): (number | null)[] {
  const bins = a[0]?.length ?? 0;
  return Array.from({ length: bins }, (_, k) => {
    const va = a.map((row) => row[k] ?? 0);
    const vb = b.map((row) => row[k] ?? 0);
    const sa = va.reduce((x, y) => x + y, 0);
    const sb = vb.reduce((x, y) => x + y, 0);
    if (sa === 0 || sb === 0) return null;
    const first = va.indexOf(Math.max(...va));
    return Math.abs((va[first] ?? 0) / sa - (vb[first] ?? 0) / sb) * 100;
  });
}
