/** Who stands in two elections: the change of a share between them can only be told of the same candidate, never of a party. */
import {
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  hasPrecincts,
  type CandidateId,
  type ContestId,
  type ElectionId,
} from './catalogue';

/** The candidates of a contest who were on its ballot in the other election too, in the order of the first ballot. Answers to measures are no candidates. */
export function sharedCandidates(election: ElectionId, contest: ContestId, other: ElectionId): CandidateId[] {
  const before = contestOf(other, contest)?.ballot ?? [];
  return (contestOf(election, contest)?.ballot ?? [])
    .map((b) => b.candidate)
    .filter((c) => c !== 'yes' && c !== 'no' && before.some((b) => b.candidate === c));
}

/**
 * The candidate whose share is followed from one election to the other: of those who stood in both, the one with most votes in the later.
 * `byVotes`: the later ballot in the order of the district's votes. null where nobody stood in both.
 */
export function commonCandidate(
  election: ElectionId,
  contest: ContestId,
  other: ElectionId,
  byVotes: readonly CandidateId[],
): CandidateId | null {
  const shared = sharedCandidates(election, contest, other);
  return byVotes.find((c) => shared.includes(c)) ?? null;
}

/** Earlier elections, newest first, that a contest's change can be told since: both have precinct returns, and somebody stood in both. */
export function swingElections(election: ElectionId, contest: ContestId): ElectionId[] {
  if (!hasPrecincts(election)) return [];
  return ELECTION_IDS.filter(
    (other) =>
      hasPrecincts(other) &&
      ELECTIONS[other].date < ELECTIONS[election].date &&
      sharedCandidates(election, contest, other).length > 0,
  );
}
