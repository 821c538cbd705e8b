/** How an election's placed precincts are divided between the areas of a plan: once, for its votes, its voters and its estimates. */
import type { Area } from '@/geo/overlay';
import type { Shares } from '@/lib/elections/dasymetric';
import { limitsOf, type Caps } from './caps';
import { dividedWeights } from './dividedWeights';
import type { Ground } from './holdOut';
import { spreadable, type PlacedPrecinct, type PlacedReturns } from './placed';
import { sharesByPeople } from './split';

export interface Division {
  placed: PlacedReturns;
  /** Those that have a place, in published order. */
  precincts: readonly PlacedPrecinct[];
  /** The parts inside the plan, sorted by slug. */
  areas: readonly Area[];
  /** Whom each area could hold. */
  caps: Caps;
  /** `shares[p][k]`: part of precinct p that belongs to area k, 0-1; the last column is no listed area. */
  shares: Shares;
}

/** By the recovered geography, or else by where the precincts' people live, never more ballots than citizens of voting age, nor more registered voters than adults. */
export function divide(placed: PlacedReturns, ground: Ground): Division {
  const { neighborhoods, caps } = ground;
  const precincts = spreadable(placed);
  return {
    placed,
    precincts,
    areas: neighborhoods,
    shares: sharesByPeople(dividedWeights(placed, ground), limitsOf(precincts, caps)),
    caps,
  };
}
