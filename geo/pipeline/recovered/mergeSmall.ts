/** Privacy: no part of a precinct under ten ballots is told; it joins the precinct's part in a neighboring block group, and the sums stay whole. */
import { distanceM } from '@/geo/measure';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { LonLat } from '@/lib/places';

/** Weights per unknown of one precinct, with the middle of each block group. */
export interface Part {
  weight: number;
  center: LonLat;
}

/**
 * The same parts, smallest first, each under MIN_BALLOTS ballots given to the nearest of the others that is not empty. A precinct under twice MIN_BALLOTS ends in one part.
 * Returns weights in the order of `parts`; they add up to what they did.
 */
export function mergeSmall(parts: readonly Part[], ballots: number): number[] {
  const weights = parts.map((p) => p.weight);
  for (;;) {
    const small = weights.reduce<number>(
      (least, w, j) => (w > 0 && w * ballots < MIN_BALLOTS && (least < 0 || w < weights[least]!) ? j : least),
      -1,
    );
    if (small < 0) return weights;
    const to = nearest(parts, weights, small);
    if (to < 0) return weights;
    weights[to]! += weights[small]!;
    weights[small] = 0;
  }
}

function nearest(parts: readonly Part[], weights: readonly number[], from: number): number {
  const away = (j: number): number => distanceM(parts[j]!.center, parts[from]!.center);
  return weights.reduce((best, w, j) => (j !== from && w > 0 && (best < 0 || away(j) < away(best)) ? j : best), -1);
}
