/**
 * How far an area's votes, shares and leads are likely to be off, up to one factor a method: from the precincts that could lie on both sides of its line.
 * A precinct of which the part f could live in the area may in truth have anything from none to all of its voters there; its part has a variance in proportion to f·(1 − f). What the
 * area's result would change by, is the precinct's votes times how much its result differs from the area's (the delta method). Precincts err independently.
 */

/** What is known before the truth is: shares per precinct and area, and the votes of one contest. */
export interface Known {
  /** `guess[p][k]`: the part of precinct p counted in area k. */
  guess: readonly (readonly number[])[];
  /** `reach[p][k]`: the part of the people under its reach. */
  reach: readonly (readonly number[])[];
  /** `votes[p][c]`; null where the precinct did not vote on it or is not placed. */
  votes: readonly (readonly number[] | null)[];
  /** Votes of the contest that have no place, per area where they may belong; 0 where all are placed. */
  missing: readonly number[];
}

export interface Estimate {
  /** Votes per candidate, as placed (fractions). */
  placed: number[];
  /** Votes per candidate of all who voted, those without a place in proportion. */
  votes: number[];
  /** Votes that may belong here but have no place. */
  missing: number;
  /** Scales of the errors: votes per candidate; share per candidate and lead of each pair, in points. */
  scale: Scale;
}

/** By index of a candidate, or of two. */
export interface Scale {
  votes: (candidate: number) => number;
  share: (candidate: number) => number;
  lead: (first: number, second: number) => number;
}

/** Rounding, in votes: an area's column is rounded to whole numbers. */
const ROUNDING = 0.5;
/** An area's line and its precincts' are drawn by two hands: this part of its votes is never certain. */
const DRAWN = 0.004;
/** People are spread evenly over a block group, which no precinct is: the least variance of the part of a precinct that only touches the area. */
const LEAST = 0.01;

interface Unsure {
  cast: readonly number[];
  total: number;
  variance: number;
}

/** How much the two sides of a line through a precinct differ, as a part of how much precincts differ. */
const INSIDE = 0.4;

/** The largest scale of a share, in standard deviations of the precincts' shares. */
const FARTHEST = 0.75;

/** Estimates per area. */
export function estimatesOf({ guess, reach, votes, missing }: Known): Estimate[] {
  const candidates = votes.find((v) => v !== null)?.length ?? 0;
  const known = new Map<string, number>();
  const typical = (weights: readonly number[]): number => {
    const key = weights.join();
    const found = known.get(key) ?? heterogeneity(votes, weights);
    known.set(key, found);
    return found;
  };
  return missing.map((absent, k) => {
    const placed = new Array<number>(candidates).fill(0);
    const unsure: Unsure[] = [];
    votes.forEach((cast, p) => {
      if (cast === null) return;
      const g = guess[p]![k]!;
      const f = reach[p]![k]!;
      if (g === 0 && f === 0) return;
      cast.forEach((v, c) => (placed[c]! += g * v));
      const total = sum(cast);
      const variance = Math.max(f * (1 - f), g * (1 - g), f > 0 && f < 1 ? LEAST : 0);
      if (variance > 0) unsure.push({ cast, total, variance });
    });
    const all = sum(placed);
    const whole = all > 0 ? (all + absent) / all : 1;
    return {
      placed,
      votes: placed.map((n) => n * whole),
      missing: absent,
      scale: scaleOf(placed, unsure, absent, typical),
    };
  });
}

function scaleOf(
  placed: readonly number[],
  unsure: readonly Unsure[],
  absent: number,
  typical: (weights: readonly number[]) => number,
): Scale {
  const all = sum(placed);
  const share = (cast: readonly number[], total: number, weights: readonly number[]): number =>
    total > 0 ? cast.reduce((s, v, c) => s + weights[c]! * v, 0) / total : 0;
  const points = (weights: readonly number[]): number => {
    if (all <= 0) return 100;
    const here = share(placed, all, weights);
    const other = typical(weights);
    const spread = unsure.reduce((s, { cast, total, variance }) => {
      const pull = share(cast, total, weights) - here;
      return s + total * total * (pull * pull + (INSIDE * other) ** 2) * variance;
    }, 0);
    const drawn = ROUNDING ** 2 + (DRAWN * all * other) ** 2;
    const loose = (spread + drawn) / all ** 2 + ((absent / (all + absent)) * other) ** 2;
    // Nowhere can a share be farther off than places differ: an area of few votes, all unsure, is still like others.
    return 100 * Math.sqrt((loose * (FARTHEST * other) ** 2) / (loose + (FARTHEST * other) ** 2 || 1));
  };
  return {
    votes: (c) => {
      const n = placed[c]!;
      const spread = unsure.reduce((s, { cast, variance }) => s + cast[c]! ** 2 * variance, 0);
      return Math.sqrt(spread + ROUNDING ** 2 + (DRAWN * n) ** 2 + (all > 0 ? ((absent * n) / all) ** 2 : 0));
    },
    share: (c) => points(placed.map((_, j) => (j === c ? 1 : 0))),
    lead: (first, second) => points(placed.map((_, j) => (j === first ? 1 : j === second ? -1 : 0))),
  };
}

/** Standard deviation of the precincts' weighted shares, by votes: how much one place differs from another. */
function heterogeneity(votes: readonly (readonly number[] | null)[], weights: readonly number[]): number {
  const cast = votes.flatMap((v) => (v && sum(v) > 0 ? [v] : []));
  const totals = cast.map(sum);
  const all = sum(totals);
  if (all === 0) return 0;
  const shares = cast.map((v, i) => v.reduce((s, n, c) => s + weights[c]! * n, 0) / totals[i]!);
  const mean = shares.reduce((s, x, i) => s + x * totals[i]!, 0) / all;
  return Math.sqrt(shares.reduce((s, x, i) => s + (x - mean) ** 2 * totals[i]!, 0) / all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
