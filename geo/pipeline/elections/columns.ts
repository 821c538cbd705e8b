/** From returns and shapes to the columns of an election's pack: who is placed where, who is pooled, who voted in which neighborhood. */
import type { Area } from '@/geo/overlay';
import type { ContestId, ElectionId, Placement } from '@/lib/elections/catalogue';
import { ELECTIONS } from '@/lib/elections/catalogue';
import { placeIn2017, placeIn2018, placeIn2020, type Evidence, type Located } from '@/lib/elections/placement';
import { MIN_BALLOTS, withheldPrecincts } from '@/lib/elections/withhold';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import type { LonLat } from '@/lib/places';
import type { PrecinctLayers } from './evidence';
import type { ReachWeights } from './homes';
import type { ContestReturns, PrecinctReturn } from './returns';
import { ELECTION_SOURCES } from './sourceFiles';
import { sharesByPeople, splitColumn } from './split';

/** Each election's own rule of placement. */
const PLACE: Readonly<Record<ElectionId, (precinct: string, evidence: Evidence) => Located>> = {
  '2020-11-general': placeIn2020, '2018-11-general': placeIn2018, '2017-06-special-runoff': placeIn2017,
};

export interface PlacedPrecinct extends PrecinctReturn {
  located: Located;
}

export interface PlacedReturns {
  election: ElectionId;
  returns: ContestReturns;
  /** Published one by one, sorted. */
  published: PlacedPrecinct[];
  /** Published only as one sum. */
  withheld: PlacedPrecinct[];
  registration: ElectionPack['registration'];
}

/** Ballots of a precinct; its votes where ballots are unknown (then it had at least that many). */
export function ballotsOrVotes(p: PrecinctReturn): number {
  return p.ballots ?? sum(p.votes);
}

/** Locates every precinct, adds registration from the county's export where the returns have none, and sets the pool apart. */
export function placeReturns(election: ElectionId, returns: ContestReturns, layers: PrecinctLayers): PlacedReturns {
  const layer = ELECTION_SOURCES[election].registrationLayer;
  const exported = layer === null ? undefined : layers.registered.get(layer);
  const canvass = returns.precincts.some((p) => p.registered !== null);
  const placed = returns.precincts.map((p): PlacedPrecinct => ({
    ...p, located: PLACE[election](p.precinct, layers.evidence), registered: canvass ? p.registered : (exported?.get(p.precinct) ?? null),
  }));
  const pool = withheldPrecincts(placed.map((p) => ({ precinct: p.precinct, placement: p.located.placement, ballots: ballotsOrVotes(p) })));
  return {
    election, returns, registration: canvass ? 'canvass' : exported ? 'export' : 'unknown',
    published: placed.filter((p) => !pool.has(p.precinct)), withheld: placed.filter((p) => pool.has(p.precinct)),
  };
}

/** Precincts whose votes are spread over neighborhoods, in published order. */
export function spreadable(placed: PlacedReturns): PlacedPrecinct[] {
  return placed.published.filter((p) => p.located.reach !== null);
}

export interface SplitGround {
  /** The parts inside the plan, sorted by slug. */
  neighborhoods: readonly Area[];
  /** One per spreadable precinct. */
  weights: readonly ReachWeights[];
  /** Citizens of voting age per neighborhood, then Infinity. */
  caps: readonly number[];
  splitError: readonly (number | null)[];
}

/**
 * The pack of an election. Votes of a neighborhood that would hold fewer than 10 ballots join the rest that is not placed, and
 * the neighborhood is left out: it is a sliver.
 */
export function electionPack(placed: PlacedReturns, ground: SplitGround, certified: readonly number[] | null): ElectionPack {
  const { election, returns, published, withheld } = placed;
  const precincts = spreadable(placed);
  const bins = ground.neighborhoods.length + 1;
  const shares = sharesByPeople(ground.weights, precincts.map(ballotsOrVotes), ground.caps);
  const split = (column: readonly number[]) => splitColumn(shares, column, bins).slice(0, -1);
  const votes = returns.candidates.map((_, c) => split(precincts.map((p) => p.votes[c] ?? 0)));
  const ballots = split(precincts.map(ballotsOrVotes));
  const listed = ground.neighborhoods.flatMap((_, k) => ((ballots[k] ?? 0) >= MIN_BALLOTS ? [k] : []));
  const pick = <T>(column: readonly T[]): T[] => listed.flatMap((k) => column.slice(k, k + 1));
  const totals = returns.candidates.map((_, c) => sum(returns.precincts.map((p) => p.votes[c] ?? 0)));
  const neighborhood = votes.map(pick);
  const contest: ContestColumns = {
    contest: returns.contest.id, candidates: returns.candidates, totals, certified: certified ? [...certified] : null,
    precinct: returns.candidates.map((_, c) => published.map((p) => p.votes[c] ?? 0)),
    withheld: returns.candidates.map((_, c) => sum(withheld.map((p) => p.votes[c] ?? 0))),
    neighborhood, notPlaced: totals.map((total, c) => total - sum(neighborhood[c] ?? [])), splitError: pick(ground.splitError),
  };
  const ballotsKnown = precincts.every((p) => p.ballots !== null);
  const registered = allKnown(precincts.map((p) => p.registered));
  return {
    election, plan: ELECTIONS[election].plan,
    precincts: {
      id: published.map((p) => p.precinct),
      placement: published.map((p): Placement => p.located.placement),
      at: published.map((p) => p.located.at && rounded(p.located.at)),
      errorM: published.map((p) => p.located.errorM),
      shape: published.map((p) => p.located.shape),
      via: published.map((p) => p.located.via),
      registered: published.map((p) => p.registered),
      ballots: published.map((p) => p.ballots),
    },
    withheld: { rows: withheld.length, ballots: sumKnown(withheld.map((p) => p.ballots)), registered: sumKnown(withheld.map((p) => p.registered)) },
    registration: placed.registration,
    neighborhoods: pick(ground.neighborhoods).map((n) => n.id),
    neighborhoodBallots: ballotsKnown ? pick(ballots) : listed.map(() => null),
    neighborhoodRegistered: registered ? pick(split(registered)) : listed.map(() => null),
    contests: [contest],
  };
}

/** The columns of a contest in a pack. @throws RangeError when the pack has no such contest. */
export function contestColumns(pack: ElectionPack, contest: ContestId): ContestColumns {
  const columns = pack.contests.find((c) => c.contest === contest);
  if (!columns) throw new RangeError(`${pack.election} has no contest ${contest}.`);
  return columns;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
/** A sum of known numbers; null where one of them is unknown, for a part would pass for the whole. */
function sumKnown(numbers: readonly (number | null)[]): number | null {
  const known = allKnown(numbers);
  return known && sum(known);
}
function allKnown(numbers: readonly (number | null)[]): number[] | null {
  const known = numbers.filter((n) => n !== null);
  return known.length === numbers.length ? known : null;
}
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
