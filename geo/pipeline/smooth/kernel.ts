/**
 * The smoothed estimate: at any place, the mean of the precincts around it, each weighted by its votes and by how near it is. The width of the neighborhood it
 * looks at follows the precincts: narrow where they are dense, wide where they are sparse. docs/estimate.md says why it is made like this.
 */
import type { PlanePoint } from '@/geo/californiaAlbers';

/** A placed precinct: where it stands, and its votes by candidate. */
export interface Site {
  at: PlanePoint;
  votes: readonly number[];
}

/** Nothing is narrower than this, meters: several precincts may stand on one point, for their points are known no better. */
export const LEAST_WIDTH_M = 300;

/** Sites beyond this many widths count for nothing; at its edge a vote counts 1/3000 of one at the place itself. */
const REACH = 2;

/** What a place is told by: the sites' weights, which add up to 1, and how far it had to look. */
export interface Weighing {
  /** One per site: its part of the estimate; 0 for a site left out. */
  weights: number[];
  /** Distance to the nearest site used, meters. */
  nearestM: number;
  /** Distance to the k-th nearest site used, meters (LEAST_WIDTH_M at least); the kernel's standard deviation is half of it. */
  widthM: number;
}

/**
 * Gaussian weights times votes, made to add up to 1. `k`: the width is the distance to the k-th nearest site (the farthest, where there are fewer).
 * `without`: index of a site that must not count. null where no site has votes.
 */
export function weighSites(sites: readonly Site[], at: PlanePoint, k: number, without = -1): Weighing | null {
  const distances = sites.map((s) => Math.sqrt((s.at[0] - at[0]) ** 2 + (s.at[1] - at[1]) ** 2));
  const near = Float64Array.from(distances.filter((_, i) => i !== without)).sort();
  const nearestM = near[0];
  if (nearestM === undefined) return null;
  const widthM = Math.max(LEAST_WIDTH_M, near[Math.min(k, near.length) - 1] ?? nearestM);
  const deviation = widthM / 2;
  // Taken from the nearest, so that a place far from every site still has weights to divide by.
  const kernel = (d: number): number =>
    d > REACH * widthM ? 0 : Math.exp((nearestM ** 2 - d ** 2) / (2 * deviation ** 2));
  const raw = sites.map((s, i) => (i === without ? 0 : kernel(distances[i]!) * total(s.votes)));
  const sum = total(raw);
  return sum > 0 ? { weights: raw.map((w) => w / sum), nearestM, widthM } : null;
}

/** Shares by candidate, percent: the weighted mean of the sites' own shares. They add up to 100. */
export function estimate(sites: readonly Site[], weights: readonly number[]): number[] {
  const shares = new Array<number>(sites[0]?.votes.length ?? 0).fill(0);
  sites.forEach(({ votes }, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0) return;
    const sum = total(votes);
    votes.forEach((v, c) => {
      shares[c]! += (100 * weight * v) / sum;
    });
  });
  return shares;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
