/** Privacy before detail: which rows of the returns are pooled, so that no ballot can be told apart. */
import type { Placement } from './catalogue';

/** Nothing under this many ballots is published by itself. */
export const MIN_BALLOTS = 10;

/** True for `9990xxxA`: groups of mail ballots that belong to no place. */
export function isMailBallotGroup(precinct: string): boolean {
  return precinct.startsWith('9990');
}

export interface PoolCandidate {
  precinct: string;
  placement: Placement;
  /** Ballots cast; votes in the contest where ballots are unknown. */
  ballots: number;
  /** Registered voters; null or absent where unknown. */
  registered?: number | null;
}

/** What costs least to hide comes first: a row that is on no map, then a circle, then a drawn shape. */
const COST: Readonly<Record<Placement, number>> = { unplaced: 0, near: 1, 'same-name': 2, 'same-shape': 3, exact: 4 };

/**
 * The precincts to pool into the one `withheld` row of an election: every mail-ballot group and every precinct under
 * 10 ballots. Anyone can subtract the published rows from the certified total, so the pool itself must not be small either:
 * while it holds fewer than two rows, fewer than 10 ballots or fewer than 10 registered voters (a group has none), the cheapest other precinct joins it (worst placed
 * first, then fewest ballots, then by number). Returns an empty set where nothing needs hiding.
 */
export function withheldPrecincts(rows: readonly PoolCandidate[]): Set<string> {
  const small = rows.filter((r) => isMailBallotGroup(r.precinct) || r.ballots < MIN_BALLOTS);
  const pool = new Set(small.map((r) => r.precinct));
  if (pool.size === 0) return pool;
  let ballots = small.reduce((sum, r) => sum + r.ballots, 0);
  let registered = small.reduce<number | null>((sum, r) => plus(sum, r.registered), 0);
  const companions = rows
    .filter((r) => !pool.has(r.precinct))
    .sort(
      (a, b) => COST[a.placement] - COST[b.placement] || a.ballots - b.ballots || (a.precinct < b.precinct ? -1 : 1),
    );
  for (const next of companions) {
    if (pool.size >= 2 && ballots >= MIN_BALLOTS && (registered === null || registered >= MIN_BALLOTS)) break;
    pool.add(next.precinct);
    ballots += next.ballots;
    registered = plus(registered, next.registered);
  }
  return pool;
}

/** A sum that is unknown once a part is. */
function plus(sum: number | null, n: number | null | undefined): number | null {
  return sum === null || n === null || n === undefined ? null : sum + n;
}
