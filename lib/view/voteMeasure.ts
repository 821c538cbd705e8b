/** What of a contest is shown, and which contests it fits. */
import {
  ELECTIONS,
  contestOf,
  hasPrecincts,
  isCandidateId,
  isElectionId,
  type CandidateId,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { swingElections } from '@/lib/elections/sharedCandidates';
import { VOTER_GROUPS, hasVoterGroups, isVoterGroup, type VoterGroup } from '@/lib/elections/voterGroups';

/** `against` is a place's lead less the district's, `roll-off` the share of ballots that left the contest blank, `swing` the change of a candidate's share since an earlier election, `voters:…` a group's share of the people who voted, whatever the contest. */
export type VoteMeasure =
  | 'margin'
  | 'against'
  | 'turnout'
  | 'roll-off'
  | `share:${CandidateId}`
  | `swing:${ElectionId}`
  | `voters:${VoterGroup}`;

/** A contest on a ballot. */
export interface BallotContest {
  election: ElectionId;
  contest: ContestId;
}

const SHARE = 'share:';
const VOTERS = 'voters:';
const SWING = 'swing:';

/** Whether a measure is shown on the scale of leads. */
export function hasLeadScale(measure: VoteMeasure): boolean {
  return measure === 'margin' || measure === 'against';
}

/** The candidate whose share a measure shows; null for margin and turnout. */
export function shareCandidate(measure: VoteMeasure): CandidateId | null {
  const id = measure.startsWith(SHARE) ? measure.slice(SHARE.length) : '';
  return isCandidateId(id) ? id : null;
}

/** The group whose share of the voters a measure shows; null for every other measure. */
export function voterGroup(measure: VoteMeasure): VoterGroup | null {
  const id = measure.startsWith(VOTERS) ? measure.slice(VOTERS.length) : '';
  return isVoterGroup(id) ? id : null;
}

/** The earlier election that a measure shows the change since; null for all other measures. */
export function swingElection(measure: VoteMeasure): ElectionId | null {
  const id = measure.startsWith(SWING) ? measure.slice(SWING.length) : '';
  return isElectionId(id) ? id : null;
}

/** Whether turnout can be told for an election: it needs ballots and registered voters. */
export function hasTurnout(election: ElectionId): boolean {
  return ELECTIONS[election].ballots && ELECTIONS[election].registration !== 'unknown';
}

/** Whether roll-off can be told: it needs ballots. */
export function hasRollOff(election: ElectionId): boolean {
  return ELECTIONS[election].ballots;
}

/** Whether a contest can be shown by a measure: a share needs its candidate on the ballot, a lead against the district's precincts, turnout needs ballots and registration, roll-off ballots, a swing somebody on both ballots, a group of voters the voter file. */
export function measureFits(measure: VoteMeasure, { election, contest }: BallotContest): boolean {
  if (measure === 'margin') return true;
  if (measure === 'against') return hasPrecincts(election);
  if (measure === 'turnout') return hasTurnout(election);
  if (measure === 'roll-off') return hasRollOff(election);
  if (voterGroup(measure) !== null) return hasVoterGroups(election);
  const other = swingElection(measure);
  if (other !== null) return swingElections(election, contest).includes(other);
  const candidate = shareCandidate(measure);
  return candidate !== null && (contestOf(election, contest)?.ballot.some((b) => b.candidate === candidate) ?? false);
}

/** Measures that fit a contest, in the order of a menu: margin, against the district, each candidate as on the ballot, turnout, roll-off, groups of voters. */
export function measuresFor(where: BallotContest): VoteMeasure[] {
  const shares = (contestOf(where.election, where.contest)?.ballot ?? []).map(
    (b): VoteMeasure => `${SHARE}${b.candidate}`,
  );
  return [
    'margin',
    ...(hasPrecincts(where.election) ? (['against'] as const) : []),
    ...shares,
    ...(hasTurnout(where.election) ? (['turnout'] as const) : []),
    ...(hasRollOff(where.election) ? (['roll-off'] as const) : []),
    ...(hasVoterGroups(where.election) ? VOTER_GROUPS.map((g): VoteMeasure => `${VOTERS}${g}`) : []),
  ];
}
