/** A whole election recovered: which part of each placed precinct's voters lives in which block group. */
import type { Area } from '@/geo/overlay';
import { bboxOf } from '@/geo/measure';
import type { Reach } from '@/lib/elections/placement';
import { reachPolygon } from '../elections/reach';
import { spreadable, type PlacedPrecinct, type PlacedReturns } from '../elections/placed';
import type { BlockGroup, Fingerprint } from './blockGroups';
import { OWN_RADIUS_M } from './draws';
import { mergeSmall } from './mergeSmall';
import type { Recovery } from './program';
import { recover } from './recover';
import type { Solver } from './solve';
import type { Supports } from './supports';
import { unknownsOf } from './unknowns';

/** One line of the crosswalk: a part of a precinct in a block group. */
export interface CrosswalkRow {
  precinct: string;
  /** 12-digit GEOID of the block group. */
  group: string;
  /** Part of the precinct's ballots, above 0, to 1; a precinct's add up to 1. Never fewer than ten ballots. */
  weight: number;
  /** By people under its reach alone. */
  prior: number;
}

export interface Crosswalk {
  /** Where a precinct's voters were looked for. */
  reachOf: (precinct: PlacedPrecinct) => Reach;
  rows: readonly CrosswalkRow[];
  /** Before small parts are merged: how far the block groups wholly inside the plan are from their votes, per choice. */
  fit: readonly { votes: number; off: number; largest: number }[];
  /** Parts under ten ballots that joined a neighbor, and their ballots. */
  merged: { parts: number; ballots: number };
}

/** What the recovery needs of the ground. */
export interface RecoveryGround {
  groups: readonly BlockGroup[];
  supports: Supports;
  shapes: ReadonlyMap<string, Area>;
}

/** A polygon of a namesake was redrawn since: its precinct is looked for this far around, degrees (about 400 m). */
const REDRAWN_DEG = 0.004;

/** Where a precinct's voters can be: its outline or box where they are its own, else a circle that holds all of it with the error of its point. */
export function searchedIn({ located }: PlacedPrecinct, shapes: ReadonlyMap<string, Area>): Reach {
  const reach = located.reach!;
  switch (reach.kind) {
    case 'box':
      return reach;
    case 'circle':
      return { ...reach, radiusM: reach.radiusM + OWN_RADIUS_M };
    case 'polygon': {
      if (located.placement === 'exact' || located.placement === 'same-shape') return reach;
      const [w, s, e, n] = bboxOf(reachPolygon(reach, shapes));
      return { kind: 'box', bbox: [w - REDRAWN_DEG, s - REDRAWN_DEG, e + REDRAWN_DEG, n + REDRAWN_DEG] };
    }
  }
}

/** @throws Error when the program has no optimum; RangeError for a contest or candidate that the returns don't have. */
export function recoverElection(
  placed: PlacedReturns,
  fingerprint: Fingerprint,
  groupVotes: readonly (readonly number[])[],
  { groups, supports, shapes }: RecoveryGround,
  solver: Solver,
): Crosswalk {
  const precincts = spreadable(placed);
  const { votes, elsewhere } = fingerprintVotes(placed, precincts, fingerprint);
  const reaches = precincts.map((p) => searchedIn(p, shapes));
  const unknowns = unknownsOf(
    reaches.map((reach) => ({ pieces: supports(reach), bbox: bboxOf(reachPolygon(reach, shapes)) })),
    groups,
  );
  const ballots = precincts.map((p) => p.weight);
  const { weights } = recover({ unknowns, votes, ballots, groupVotes, groups, elsewhere }, solver);
  const fit = elsewhere.map((_, c) => {
    const sums = groups.map(() => 0);
    unknowns.forEach((u, j) => (sums[u.group]! += weights[j]! * votes[u.precinct]![c]!));
    const off = groups.flatMap((g, i) => (g.whole ? [Math.abs(sums[i]! - groupVotes[i]![c]!)] : []));
    return {
      votes: groups.reduce((sum, g, i) => sum + (g.whole ? groupVotes[i]![c]! : 0), 0),
      off: off.reduce((a, b) => a + b, 0),
      largest: Math.max(...off),
    };
  });
  const merged = { parts: 0, ballots: 0 };
  const rows = precincts.flatMap(({ precinct: id }, p): CrosswalkRow[] => {
    const own = unknowns.flatMap((u, j) => (u.precinct === p ? [{ ...u, weight: weights[j]! }] : []));
    const whole = mergeSmall(
      own.map((u) => ({ weight: u.weight, center: groups[u.group]!.center })),
      ballots[p]!,
    );
    own.forEach((u, i) => {
      if (u.weight * ballots[p]! >= 0.5 && whole[i] === 0) {
        merged.parts++;
        merged.ballots += u.weight * ballots[p]!;
      }
    });
    return own.flatMap(({ group, prior }, i) =>
      whole[i]! > 0 ? [{ precinct: id, group: groups[group]!.id, weight: whole[i]!, prior }] : [],
    );
  });
  return { reachOf: (p) => searchedIn(p, shapes), rows, fit, merged };
}

/** Votes of the contest that block groups carry: of each precinct, and of all that have no place. */
export function fingerprintVotes(
  placed: PlacedReturns,
  precincts: readonly PlacedPrecinct[],
  fingerprint: Fingerprint,
): Pick<Recovery, 'votes'> & { elsewhere: number[] } {
  const contest = placed.returns.contests.find((c) => c.contest.id === fingerprint.contest);
  if (!contest) throw new RangeError(`${placed.election} has no contest ${fingerprint.contest}.`);
  const at = fingerprint.choices.map(({ candidate }) => {
    const index = contest.candidates.findIndex((c) => c === candidate);
    if (index < 0) throw new RangeError(`${candidate} is not in ${fingerprint.contest} of ${placed.election}.`);
    return index;
  });
  const votes = precincts.map((p) => at.map((i) => contest.votes.get(p.precinct)?.[i] ?? 0));
  const elsewhere = at.map(
    (i, c) =>
      [...contest.votes.values()].reduce((sum, v) => sum + (v[i] ?? 0), 0) -
      votes.reduce((sum, v) => sum + (v[c] ?? 0), 0),
  );
  return { votes, elsewhere };
}
