/** The elections of the map: their entries, by id. */
import type { DeclaredContest, DeclaredElection } from './declare';
import { ENTRIES } from './entries';

type Entry = (typeof ENTRIES)[number];
export type ElectionId = Entry['id'];
/** Elections of which an entry says so. */
type Having<Facts> = Extract<Entry, Facts>['id'];
type EntryContest = Entry['contests'][number];

/** A contest's id is the same in every election that it is part of. */
export type ContestId = EntryContest['id'];
export type MeasureContestId = Extract<EntryContest, { kind: 'measure' }>['id'];
export type Contest = DeclaredContest<ContestId>;

/** Elections whose voters are known by group. */
export type VoterElection = Having<{ voters: true }>;

export interface Election extends Omit<DeclaredElection, 'id' | 'contests' | 'estimated'> {
  id: ElectionId;
  /** Value of the `election` column in the source files. */
  sourceName: string;
  contests: readonly Contest[];
  estimated: readonly ContestId[];
}

/** Published elections, newest first. */
export const ELECTION_IDS: readonly ElectionId[] = ENTRIES.map((e) => e.id);

export const ELECTIONS = Object.fromEntries(
  ENTRIES.map((e): [ElectionId, Election] => [e.id, { ...e, sourceName: `${e.date} ${e.kind.replace('-', ' ')}` }]),
) as Readonly<Record<ElectionId, Election>>;

export function isElectionId(x: string): x is ElectionId {
  return Object.hasOwn(ELECTIONS, x);
}
