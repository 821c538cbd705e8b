/** The elections of the map, by hand. */
import type { Plan } from '@/lib/places';
import { BALLOTS, type Contest } from './ballots';

/** Published elections, newest first. */
export const ELECTION_IDS = [
  '2025-11-special',
  '2024-11-general',
  '2022-11-general',
  '2020-11-general',
  '2018-11-general',
  '2017-06-special-runoff',
  '2017-04-special-primary',
  '2016-11-general',
  '2014-11-general',
  '2014-06-primary',
  '2012-11-general',
] as const;
export type ElectionId = (typeof ELECTION_IDS)[number];

export type ElectionKind = 'general' | 'primary' | 'special' | 'special-primary' | 'special-runoff';

export interface Election {
  id: ElectionId;
  plan: Plan;
  /** ISO date of the vote. */
  date: string;
  kind: ElectionKind;
  /** Value of the `election` column in the source files. */
  sourceName: string;
  /** `precincts`, or `district` where no precinct returns were found: then only certified district totals are known. */
  level: 'precincts' | 'district';
  /** Whether the returns tell how many ballots were cast in each precinct (roll-off needs them). */
  ballots: boolean;
  /** Registered voters: as certified, as of the county's export of the precinct layer, or not known by precinct. */
  registration: 'canvass' | 'export' | 'unknown';
  contests: readonly Contest[];
}

function election(
  id: ElectionId,
  plan: Plan,
  date: string,
  kind: ElectionKind,
  known: Pick<Election, 'level' | 'ballots' | 'registration'>,
): Election {
  return { id, plan, date, kind, sourceName: `${date} ${kind.replace('-', ' ')}`, ...known, contests: BALLOTS[id] };
}

const canvass = { level: 'precincts', ballots: true, registration: 'canvass' } as const;
const exported = { level: 'precincts', ballots: true, registration: 'export' } as const;
const votesOnly = { level: 'precincts', ballots: false, registration: 'unknown' } as const;
const districtOnly = { level: 'district', ballots: false, registration: 'unknown' } as const;

export const ELECTIONS: Readonly<Record<ElectionId, Election>> = {
  '2025-11-special': election('2025-11-special', '2021', '2025-11-04', 'special', canvass),
  '2024-11-general': election('2024-11-general', '2021', '2024-11-05', 'general', canvass),
  '2022-11-general': election('2022-11-general', '2021', '2022-11-08', 'general', districtOnly),
  '2020-11-general': election('2020-11-general', '2011', '2020-11-03', 'general', exported),
  '2018-11-general': election('2018-11-general', '2011', '2018-11-06', 'general', exported),
  '2017-06-special-runoff': election('2017-06-special-runoff', '2011', '2017-06-06', 'special-runoff', votesOnly),
  '2017-04-special-primary': election('2017-04-special-primary', '2011', '2017-04-04', 'special-primary', votesOnly),
  '2016-11-general': election('2016-11-general', '2011', '2016-11-08', 'general', canvass),
  '2014-11-general': election('2014-11-general', '2011', '2014-11-04', 'general', { ...canvass, ballots: false }),
  '2014-06-primary': election('2014-06-primary', '2011', '2014-06-03', 'primary', canvass),
  '2012-11-general': election('2012-11-general', '2011', '2012-11-06', 'general', districtOnly),
};

export function isElectionId(x: string): x is ElectionId {
  return (ELECTION_IDS as readonly string[]).includes(x);
}
