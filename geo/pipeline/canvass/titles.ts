/** Which contest of the atlas a title of the county's means, by hand: exact words, never a likeness. */
import { CONTEST_IDS, ELECTIONS, ELECTION_IDS, contestOf, isContestId, isElectionId } from '@/lib/elections/catalogue';
import { plainName } from './plainName';

/** As the returns and the entries of the atlas have a contest. */
export interface KnownContest {
  id: string;
  sourceName: string;
  kind: 'office' | 'measure';
}

/** Offices by the ids that entries give them; words as plainName writes them. */
const OFFICES: readonly (readonly [title: RegExp, id: string])[] = [
  [
    /^(UNITED STATES|US) (REPRESENTATIVE|HOUSE OF REPRESENTATIVES)( (IN CONGRESS|DISTRICT))? ?(34TH DISTRICT|34TH|34|DISTRICT 34)$/,
    'us-house',
  ],
  [/^(US HOUSE CA 34|CONGRESSIONAL DISTRICT 34|34TH CONGRESSIONAL DISTRICT)$/, 'us-house'],
  [/^PRESIDENT( AND VICE PRESIDENT)?( OF THE UNITED STATES)?$/, 'president'],
  [/^(UNITED STATES|US) SEN(ATOR|ATE)( FULL TERM)?$/, 'us-senate'],
  [/^(UNITED STATES|US) SEN(ATOR|ATE) (PARTIAL|UNEXPIRED|PARTIAL UNEXPIRED|SHORT)( TERM)?$/, 'us-senate-unexpired'],
  [/^GOVERNOR$/, 'governor'],
  [/^LIEUTENANT GOVERNOR$/, 'lieutenant-governor'],
  [/^SECRETARY OF STATE$/, 'secretary-of-state'],
  [/^(STATE )?CONTROLLER$/, 'controller'],
  [/^(STATE )?TREASURER$/, 'treasurer'],
  [/^ATTORNEY GENERAL$/, 'attorney-general'],
  [/^INSURANCE COMMISSIONER$/, 'insurance-commissioner'],
  [/^(STATE )?SUPERINTENDENT OF PUBLIC INSTRUCTION$/, 'superintendent'],
  [/^(LA COUNTY |COUNTY )?SHERIFF$/, 'la-county-sheriff'],
  [/^(LA COUNTY |COUNTY )?ASSESSOR$/, 'la-county-assessor'],
];
const PROPOSITION = /^(STATE )?(PROPOSITION|PROP|MEASURE) (\d{1,3})$/;

/** The contest that one of the titles names; null where none does. @throws RangeError where they name two. */
export function contestNamed(titles: readonly string[]): KnownContest | null {
  const found = new Set(titles.flatMap((title) => idOf(plainName(title)) ?? []));
  if (found.size > 1) throw new RangeError(`names two contests: ${[...found].join(', ')}`);
  const [id] = found;
  return id === undefined ? null : contestOfId(id);
}

function idOf(title: string): string | null {
  const number = PROPOSITION.exec(title)?.[3];
  if (number !== undefined) return `prop-${number}`;
  // The file's name ends in the county's number of the contest.
  const bare = title.replace(/ \d+$/, '');
  return OFFICES.find(([is]) => is.test(title) || (bare !== title && is.test(bare)))?.[1] ?? null;
}

/** A contest by its id, as that election has it, else as the newest election with it has it; a proposition that no election had yet. null for any other id. */
export function contestOfId(id: string, election = ''): KnownContest | null {
  const number = /^prop-(\d+)$/.exec(id)?.[1];
  if (!isContestId(id))
    return number === undefined ? null : { id, kind: 'measure', sourceName: `State Proposition ${number}` };
  const own = isElectionId(election) ? contestOf(election, id) : null;
  const known = own ?? ELECTION_IDS.flatMap((e) => ELECTIONS[e].contests).find((c) => c.id === id)!;
  return { id, kind: known.kind, sourceName: known.sourceName };
}

/** Order of the entry: as the atlas lists contests, the House first; new ones last. */
export function contestOrder(id: string): number {
  const at = CONTEST_IDS.findIndex((c) => c === id);
  return id === 'us-house' ? -1 : at === -1 ? CONTEST_IDS.length : at;
}
