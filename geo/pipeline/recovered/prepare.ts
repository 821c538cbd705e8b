/** The recovery of every election that has votes by block group, and the hold-outs that tell how good it is. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { GeoContext } from '../contract';
import { groundOf, type ElectionReading } from '../elections/build';
import type { Ground } from '../elections/holdOut';
import { spreadable, type PlacedReturns } from '../elections/placed';
import type { ContestVotes } from '../intervals/cases';
import type { Sources } from '../sources';
import { blockGroupsOf, FINGERPRINTS, readBlockVotes, RECOVERED_ELECTIONS, type BlockGroup } from './blockGroups';
import { drawOf, type Draw, type HeldOut, type Method } from './draws';
import { keepBack, type KeptBack } from './keptBack';
import { fingerprintVotes, recoverElection, type Crosswalk } from './recoverElection';
import { createSolver } from './solve';

export interface Prepared {
  groups: BlockGroup[];
  crosswalks: ReadonlyMap<ElectionId, Crosswalk>;
  held: HeldOut;
  /** 2016's own known shapes kept back, with the votes of those precincts on every contest of the ballot. */
  keptBack: (KeptBack & { contests: ContestVotes[] })[];
  /** Neighbors merged until as many precincts are left as November 2020 had: what is inside a precinct shows. */
  merged: Draw[];
  /** Every precinct by itself: the place alone is tried. */
  alone: Draw[];
}

/** Precincts of November 2020. */
const LEFT = 165;
/** Random grids, jitters and mergers of each method. */
export const DRAWS = 10;
/** Draws of the known shapes kept back. */
export const KEPT_BACK_DRAWS = 40;
const MERGED: readonly Method[] = ['polygons', 'boxes', 'some-shapes', 'circles', 'wide-circles'];
/** Methods of the elections that are shown by block group, and how many of their draws are kept by block group. */
const BY_GROUP: readonly Method[] = ['polygons', 'boxes', 'some-shapes'];
const GROUP_DRAWS = 3;
const ALONE: readonly Method[] = [
  'boxes',
  'boxes-by-people',
  'some-shapes',
  'some-shapes-by-people',
  'circles',
  'wide-circles',
];

/** @throws SourceError; Error when a linear program has no optimum. */
export async function prepareRecovered(
  sources: Sources,
  geo: Pick<GeoContext, 'parts' | 'plans'>,
  reading: ElectionReading,
): Promise<Prepared> {
  const ground = groundOf(sources, geo, '2011', reading);
  const { shapes } = reading.layers;
  const groups = blockGroupsOf(sources, ground.homes);
  const solver = await createSolver();
  const crosswalks = new Map<ElectionId, Crosswalk>(
    RECOVERED_ELECTIONS.map((id) => {
      const fingerprint = FINGERPRINTS[id];
      const votes = readBlockVotes(sources, fingerprint, groups);
      const place = { groups, supports: ground.supports, shapes };
      return [id, recoverElection(placedIn(reading, id), fingerprint, votes, place, solver)];
    }),
  );
  const held = heldOut(sources, ground, reading, groups);
  const seeds = Array.from({ length: DRAWS }, (_, i) => i + 1);
  const draws = (methods: readonly Method[], left: number): Draw[] =>
    methods.flatMap((method) =>
      seeds.map((seed) =>
        drawOf(method, seed, left, held, solver, left === LEFT && seed <= GROUP_DRAWS && BY_GROUP.includes(method)),
      ),
    );
  const in2016 = placedIn(reading, '2016-11-general');
  const votes2016 = readBlockVotes(sources, FINGERPRINTS['2016-11-general'], groups);
  const keptBack = Array.from({ length: KEPT_BACK_DRAWS }, (_, i) => i + 1).map((seed) => {
    const place = { groups, supports: ground.supports, shapes };
    const back = keepBack(in2016, FINGERPRINTS['2016-11-general'], votes2016, ground, place, solver, seed);
    const contests = in2016.returns.contests.map(({ contest, votes }): ContestVotes => ({
      contest: contest.id,
      votes: back.precincts.map((p) => votes.get(p) ?? null),
    }));
    return { ...back, contests };
  });
  return { groups, crosswalks, held, keptBack, merged: draws(MERGED, LEFT), alone: draws(ALONE, Infinity) };
}

function heldOut(sources: Sources, ground: Ground, reading: ElectionReading, groups: readonly BlockGroup[]): HeldOut {
  const placed = placedIn(reading, '2018-11-general');
  const fingerprint = FINGERPRINTS['2018-11-general'];
  const precincts = spreadable(placed);
  const in2016 = placedIn(reading, '2016-11-general');
  const kept = [...in2016.published, ...in2016.withheld].filter(
    (p) => p.located.placement === 'same-shape' && p.located.shape === `g:${p.precinct}`,
  );
  return {
    precincts: precincts.map((p) => ({ id: p.precinct, reach: p.located.reach!, ballots: p.weight })),
    kept: new Set(kept.map((p) => p.precinct)),
    homes: ground.homes,
    bins: ground.caps.citizens.length,
    caps: ground.caps.citizens,
    shapes: reading.layers.shapes,
    supports: ground.supports,
    groups,
    recovery: {
      ...fingerprintVotes(placed, precincts, fingerprint),
      groupVotes: readBlockVotes(sources, fingerprint, groups),
    },
  };
}

function placedIn(reading: ElectionReading, election: ElectionId): PlacedReturns {
  const placed = reading.placed.get(election);
  if (!placed) throw new RangeError(`${election} has no precinct returns.`);
  return placed;
}
