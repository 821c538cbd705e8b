/** What a contest is about, for lists that are too long to read in one go. */
import { ELECTIONS, isMeasureContest, type ContestId, type ElectionId } from './catalogue';

export const CONTEST_GROUPS = ['federal', 'state', 'local', 'propositions', 'local-measures'] as const;
export type ContestGroup = (typeof CONTEST_GROUPS)[number];

/** The group of a contest, told by its id: federal offices are named, a county's or city's begin with `la-`, a state measure with `prop-`. */
export function contestGroup(contest: ContestId): ContestGroup {
  if (contest.startsWith('prop-')) return 'propositions';
  if (contest.startsWith('la-')) return isMeasureContest(contest) ? 'local-measures' : 'local';
  return contest === 'president' || contest.startsWith('us-') ? 'federal' : 'state';
}

/** The contests of an election by group, both in their order; groups without any are absent. */
export function contestsByGroup(election: ElectionId): { group: ContestGroup; contests: ContestId[] }[] {
  return CONTEST_GROUPS.map((group) => ({
    group,
    contests: ELECTIONS[election].contests.map((c) => c.id).filter((id) => contestGroup(id) === group),
  })).filter(({ contests }) => contests.length > 0);
}
