/** How far the shares of groups among the people who voted may be off by neighborhood: their interval, made as a candidate's is. */
import type { VoterGroup } from '@/lib/elections/voterGroups';
import type { Division } from '../elections/division';
import type { Ground } from '../elections/holdOut';
import type { Calibration } from './calibrate';
import { unitShares } from './electionIntervals';
import { methodOf } from './methods';
import { missingVotes } from './missing';
import { estimatesOf } from './scale';

/** People who voted in one precinct. */
interface Voted {
  all: number;
  groups: Readonly<Record<VoterGroup, number>>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * Half the width of the 90 % interval of a group's share, points, by area of the division: everybody else stands for the other candidate.
 * `voters`: by precinct, those without a place included.
 */
export function voterErrors(
  { placed, precincts, caps }: Division,
  ground: Ground,
  factor: Calibration,
  voters: ReadonlyMap<string, Voted>,
  group: VoterGroup,
): number[] {
  const { guess, reach } = unitShares(placed, ground);
  const method = methodOf(placed);
  if (method === null) throw new RangeError(`${placed.election} has no precinct returns.`);
  const votes = precincts.map(({ precinct }) => {
    const own = voters.get(precinct);
    return own ? [own.groups[group], own.all - own.groups[group]] : null;
  });
  const citizens = caps.citizens.slice(0, -1);
  const known = { guess, reach, votes };
  const here = estimatesOf({ ...known, missing: citizens.map(() => 0) }).map((e) => sum(e.placed));
  const unplaced = sum([...voters.values()].map((v) => v.all)) - sum(votes.map((v) => (v ? sum(v) : 0)));
  const votable = citizens.map((n, k) => (here[k]! > 0 ? n : 0));
  const missing = missingVotes(here, votable, unplaced);
  return estimatesOf({ ...known, missing }).map((e) => factor(method, 'share') * e.scale.share(0));
}
