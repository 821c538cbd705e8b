/** What can be voted on: offices and measures, by their ids in links and files, as the elections' entries declare them. Their names for people stand in lib/i18n. */
import { ELECTIONS, ELECTION_IDS, type Contest, type ContestId, type MeasureContestId } from './elections';

const CONTESTS: readonly Contest[] = ELECTION_IDS.flatMap((e) => ELECTIONS[e].contests);
const KINDS: ReadonlyMap<string, Contest['kind']> = new Map(CONTESTS.map((c) => [c.id, c.kind]));

/** Each once, those of the newest election first. */
export const CONTEST_IDS: readonly ContestId[] = [...new Set(CONTESTS.map((c) => c.id))];

export function isContestId(x: string): x is ContestId {
  return KINDS.has(x);
}

/** Whether a contest is answered with yes or no. */
export function isMeasureContest(x: ContestId): x is MeasureContestId {
  return KINDS.get(x) === 'measure';
}
