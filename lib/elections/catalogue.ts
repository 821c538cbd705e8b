/** The elections, contests and candidates that the map knows, by hand: a name in the returns that is not here fails the build. */
import type { Plan } from '@/lib/places';

export const ELECTION_IDS = ['2020-11-general', '2018-11-general', '2017-06-special-runoff'] as const;
/** Published elections, newest first. */
export type ElectionId = (typeof ELECTION_IDS)[number];

export const CONTEST_IDS = ['us-house'] as const;
export type ContestId = (typeof CONTEST_IDS)[number];

export const CANDIDATE_IDS = ['jimmy-gomez', 'david-kim', 'kenneth-mejia', 'robert-lee-ahn'] as const;
export type CandidateId = (typeof CANDIDATE_IDS)[number];

/** How well a precinct is located, best first (see docs/design, "placement"). */
export type Placement = 'exact' | 'same-shape' | 'near' | 'same-name' | 'unplaced';

export type Party = 'DEM' | 'GRN' | 'REP' | 'LIB' | 'PAF' | 'NPP';

export interface Candidate {
  id: CandidateId;
  /** As people say it: `Jimmy Gomez`. */
  name: string;
  /** Family name for labels. */
  short: string;
  /** Every spelling in the source files. */
  spellings: readonly string[];
}

export const CANDIDATES: Readonly<Record<CandidateId, Candidate>> = {
  'jimmy-gomez': { id: 'jimmy-gomez', name: 'Jimmy Gomez', short: 'Gomez', spellings: ['Jimmy Gomez'] },
  'david-kim': { id: 'david-kim', name: 'David Kim', short: 'Kim', spellings: ['David Kim'] },
  'kenneth-mejia': { id: 'kenneth-mejia', name: 'Kenneth Mejia', short: 'Mejia', spellings: ['Kenneth Mejia'] },
  'robert-lee-ahn': { id: 'robert-lee-ahn', name: 'Robert Lee Ahn', short: 'Ahn', spellings: ['Robert Lee Ahn'] },
};

export interface Contest {
  id: ContestId;
  /** As it stands in the source files. */
  sourceName: string;
  /** On the ballot, with party as certified for this election; alphabetical by family name. */
  ballot: readonly { candidate: CandidateId; party: Party }[];
}

export interface Election {
  id: ElectionId;
  plan: Plan;
  /** ISO date of the vote. */
  date: string;
  kind: 'general' | 'special-runoff';
  /** Value of the `election` column in the source files. */
  sourceName: string;
  contests: readonly Contest[];
}

const HOUSE = 'U.S. House CA-34';

export const ELECTIONS: Readonly<Record<ElectionId, Election>> = {
  '2020-11-general': {
    id: '2020-11-general', plan: '2011', date: '2020-11-03', kind: 'general', sourceName: '2020-11-03 general',
    contests: [{ id: 'us-house', sourceName: HOUSE, ballot: [{ candidate: 'jimmy-gomez', party: 'DEM' }, { candidate: 'david-kim', party: 'DEM' }] }],
  },
  '2018-11-general': {
    id: '2018-11-general', plan: '2011', date: '2018-11-06', kind: 'general', sourceName: '2018-11-06 general',
    contests: [{ id: 'us-house', sourceName: HOUSE, ballot: [{ candidate: 'jimmy-gomez', party: 'DEM' }, { candidate: 'kenneth-mejia', party: 'GRN' }] }],
  },
  '2017-06-special-runoff': {
    id: '2017-06-special-runoff', plan: '2011', date: '2017-06-06', kind: 'special-runoff', sourceName: '2017-06-06 special runoff',
    contests: [{ id: 'us-house', sourceName: HOUSE, ballot: [{ candidate: 'robert-lee-ahn', party: 'DEM' }, { candidate: 'jimmy-gomez', party: 'DEM' }] }],
  },
};

export function isElectionId(x: string): x is ElectionId {
  return (ELECTION_IDS as readonly string[]).includes(x);
}
export function isContestId(x: string): x is ContestId {
  return (CONTEST_IDS as readonly string[]).includes(x);
}
export function isCandidateId(x: string): x is CandidateId {
  return (CANDIDATE_IDS as readonly string[]).includes(x);
}

/** The contest of that id in that election; null when it was not on that ballot. */
export function contestOf(election: ElectionId, contest: ContestId): Contest | null {
  return ELECTIONS[election].contests.find((c) => c.id === contest) ?? null;
}
