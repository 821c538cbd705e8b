/** The estimate of one contest on the grid, and how well it does. */
import { toCaliforniaAlbers } from '@/geo/californiaAlbers';
import { LEAST_PLACED } from '@/lib/elections/estimates';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { ContestColumns, EstimateErrors, EstimatePack, HexagonsPack } from '@/lib/packs/schema';
import type { BuiltElection } from '../elections/build';
import { estimate, weighSites } from './kernel';
import { leaveOneOut, type Errors, type SplitSite } from './leaveOneOut';

/** The kernel reaches to the 7th nearest precinct: of the numbers tried on all contests, that with the least error (docs/accuracy.md). */
export const NEAREST = 7;

/** Farther than this from every precinct, meters, nothing is estimated: hardly a held-out precinct lies so far off, so nobody knows how good it would be. */
export const FARTHEST_M = 1500;

export interface ContestEstimate {
  pack: EstimatePack;
  sites: SplitSite[];
  /** `thin`: too few votes are placed. `worse`: no better than the mean of the neighborhoods. Neither is published on the map. */
  verdict: 'offered' | 'thin' | 'worse';
}

/** The precincts that a contest is told by: published one by one (never a pooled one), placed, with 10 votes or more in it. */
export function sitesOf({ pack, precincts, parts }: BuiltElection, contest: ContestColumns): SplitSite[] {
  const partsOf = new Map(precincts.map((id, p) => [id, parts[p] ?? []]));
  return pack.precincts.id.flatMap((id, i): SplitSite[] => {
    const at = pack.precincts.at[i];
    const votes = contest.precinct.map((column) => column[i] ?? 0);
    return at && sum(votes) >= MIN_BALLOTS
      ? [{ at: toCaliforniaAlbers([at[0], at[1]]), votes, parts: partsOf.get(id) ?? [] }]
      : [];
  });
}

/** null for a contest without placed precincts. */
export function estimateContest(
  election: BuiltElection,
  contest: ContestColumns,
  grid: HexagonsPack,
): ContestEstimate | null {
  const { pack } = election;
  const sites = sitesOf(election, contest);
  const errors = leaveOneOut(sites, NEAREST);
  if (errors === null) return null;
  const cells = grid.plans[pack.plan].map((h) => cellAt(sites, grid.at[h]!));
  const [placed, total] = [sum(sites.map((s) => sum(s.votes))), sum(contest.totals)];
  const looked = {
    estimate: published(errors.estimate),
    neighborhood: published(errors.neighborhood),
    district: published(errors.district),
    ninety: published(errors.ninety),
  };
  const made: EstimatePack = {
    election: pack.election,
    contest: contest.contest,
    plan: pack.plan,
    candidates: contest.candidates,
    shares: contest.candidates.map((_, c) =>
      cells.map((cell) => (cell === null ? null : rounded(cell.shares[c] ?? 0))),
    ),
    nearestM: cells.map((cell) => (cell === null ? null : Math.round(cell.nearestM / 10) * 10)),
    precincts: sites.length,
    placed,
    total,
    leaveOneOut: looked,
  };
  return {
    pack: made,
    sites,
    verdict: placed < LEAST_PLACED * total ? 'thin' : beats(looked.estimate, looked.neighborhood) ? 'offered' : 'worse',
  };
}

/** By the first candidate's share, as published: a difference under 0.01 points is none. */
function beats(a: EstimateErrors, b: EstimateErrors): boolean {
  return (a.shares[0] ?? Infinity) < (b.shares[0] ?? Infinity);
}

function cellAt(
  sites: readonly SplitSite[],
  [lon, lat]: readonly [number, number],
): { shares: number[]; nearestM: number } | null {
  const weighing = weighSites(sites, toCaliforniaAlbers([lon, lat]), NEAREST);
  return weighing === null || weighing.nearestM > FARTHEST_M
    ? null
    : { shares: estimate(sites, weighing.weights), nearestM: weighing.nearestM };
}

function published({ shares, lead }: Errors): EstimateErrors {
  return { shares: shares.map((s) => Math.round(s * 100) / 100), lead: Math.round(lead * 100) / 100 };
}
/** To 0.1 point: finer than any of it is known. */
function rounded(share: number): number {
  return Math.round(share * 10) / 10;
}
function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
