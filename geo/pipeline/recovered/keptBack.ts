/** 2016 tried on itself: some of its known shapes are hidden, recovered from its own votes by block group, and compared. */
import { bboxOf } from '@/geo/measure';
import { centroidOf } from '@/geo/centroid';
import { P90_NAMESAKE_M, type Reach } from '@/lib/elections/placement';
import type { Ground } from '../elections/holdOut';
import { spreadable, type PlacedReturns } from '../elections/placed';
import { reachPolygon } from '../elections/reach';
import type { Fingerprint } from './blockGroups';
import { OWN_RADIUS_M, peopleShares } from './draws';
import { randomFrom, shifted } from './hide';
import { fingerprintVotes, searchedIn, type RecoveryGround } from './recoverElection';
import { recover } from './recover';
import type { Solver } from './solve';
import { spreadOver } from './spread';
import { unknownsOf } from './unknowns';

/** Shares per precinct and bin of the hidden precincts, of one draw. */
export interface KeptBack {
  precincts: string[];
  truth: number[][];
  recovered: number[][];
  /** By people inside a circle round the point, as before. */
  byPeople: number[][];
}

/** One in so many known shapes is hidden. */
const ONE_IN = 3;

export function keepBack(
  placed: PlacedReturns,
  fingerprint: Fingerprint,
  groupVotes: readonly (readonly number[])[],
  ground: Ground,
  { groups, supports, shapes }: RecoveryGround,
  solver: Solver,
  seed: number,
): KeptBack {
  const random = randomFrom(seed * 31_337);
  const precincts = spreadable(placed);
  const points = new Map(
    precincts.flatMap((p, i) => {
      if (p.located.placement !== 'same-shape' || random() * ONE_IN >= 1) return [];
      return [[i, shifted(centroidOf(reachPolygon(p.located.reach!, shapes)), P90_NAMESAKE_M, random)] as const];
    }),
  );
  const hidden = [...points.keys()];
  const circle = (i: number, radiusM: number): Reach => ({ kind: 'circle', at: points.get(i)!, radiusM });
  const searches = precincts.map((p, i) => {
    const reach = points.has(i) ? circle(i, P90_NAMESAKE_M + OWN_RADIUS_M) : searchedIn(p, shapes);
    return { pieces: supports(reach), bbox: bboxOf(reachPolygon(reach, shapes)) };
  });
  const { votes, elsewhere } = fingerprintVotes(placed, precincts, fingerprint);
  const unknowns = unknownsOf(searches, groups);
  const ballots = precincts.map((p) => p.weight);
  const { weights } = recover({ unknowns, votes, ballots, groupVotes, groups, elsewhere }, solver);
  const bins = ground.caps.citizens.length;
  const recovered = spreadOver(unknowns, weights, precincts.length, ground.homes, bins);
  const on = (reach: Reach): number[] => peopleShares(supports(reach), { homes: ground.homes, bins });
  return {
    precincts: hidden.map((i) => precincts[i]!.precinct),
    truth: hidden.map((i) => on(precincts[i]!.located.reach!)),
    recovered: hidden.map((i) => recovered[i]!),
    byPeople: hidden.map((i) => on(circle(i, P90_NAMESAKE_M))),
  };
}
