/** The elections, contests and candidates that the map knows. One entry an election, in `entries`. */
import { ELECTIONS, type Contest, type ContestId, type ElectionId } from './elections';

export type { Party } from './declare';
export { CANDIDATES, CANDIDATE_IDS, isCandidateId, type CandidateId } from './candidates';
export { CONTEST_IDS, isContestId, isMeasureContest } from './contests';
export { ELECTIONS, ELECTION_IDS, isElectionId, type Contest, type ContestId, type ElectionId } from './elections';

/** How well a precinct is located, best first (see docs/design, "placement"). */
export type Placement = 'exact' | 'same-shape' | 'near' | 'same-name' | 'unplaced';

/** The contest of that id in that election; null when it was not on that ballot. */
export function contestOf(election: ElectionId, contest: ContestId): Contest | null {
  return ELECTIONS[election].contests.find((c) => c.id === contest) ?? null;
}

/** The contest an election opens with: the House where it was on the ballot. */
export function firstContest(election: ElectionId): ContestId {
  const [first] = ELECTIONS[election].contests;
  if (!first) throw new RangeError(`${election} has no contest.`);
  return first.id;
}

/** Whether precinct returns of an election are known; without them only its district totals are shown. */
export function hasPrecincts(election: ElectionId): boolean {
  return ELECTIONS[election].level === 'precincts';
}
