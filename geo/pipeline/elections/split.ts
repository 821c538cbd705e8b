/** Votes by neighborhood: each precinct's spread over the homes it reaches, capped, and rounded so that nothing is lost. */
import { largestRemainder } from '@/lib/elections/apportion';
import {
  capShares,
  expectedVotes,
  splitDifference,
  toShares,
  type Limit,
  type Shares,
} from '@/lib/elections/dasymetric';
import type { ReachWeights } from './homes';

/** Shares of one precinct per reach (bins: the neighborhoods, then none), within the limits. */
export function sharesByPeople(weights: readonly ReachWeights[], limits: readonly Limit[]): number[][] {
  return capShares(
    weights.map((w) => toShares(w.people, w.area)),
    limits,
  );
}

/** As sharesByPeople, but as if people lived evenly over the ground: what the choice of weights can change at most. */
export function sharesByArea(weights: readonly ReachWeights[], limits: readonly Limit[]): number[][] {
  return capShares(
    weights.map((w) => toShares(w.area, w.area)),
    limits,
  );
}

/**
 * A column of whole numbers (votes of a candidate, ballots ...) by bin: the expected numbers, rounded by largest remainder so
 * that they add up to the precincts' sum.
 */
export function splitColumn(shares: Shares, column: readonly number[], bins: number): number[] {
  return largestRemainder(
    expectedVotes(shares, column, bins),
    column.reduce((a, b) => a + b, 0),
  );
}

/** Per neighborhood (the last bin left out): points of the leading candidate's share between two splits of the same votes, to 0.01. */
export function splitErrors(
  truth: Shares,
  guess: Shares,
  columns: readonly (readonly number[])[],
  bins: number,
): (number | null)[] {
  const votes = (shares: Shares) => columns.map((column) => expectedVotes(shares, column, bins));
  return splitDifference(votes(truth), votes(guess))
    .slice(0, bins - 1)
    .map((d) => (d === null ? null : Math.round(d * 100) / 100));
}
