/** What the entry of an election declares; docs/adding.md walks through one. */
import type { Plan } from '@/lib/places';
import type { CandidateId } from './candidates';

/** As certified for that election; `NOP` a nonpartisan office, `''` where the source gives no party, and for measures. */
export type Party = 'DEM' | 'REP' | 'GRN' | 'LIB' | 'PAF' | 'AIP' | 'NPP' | 'NOP' | '';

export interface BallotLine {
  candidate: CandidateId;
  party: Party;
}

export interface DeclaredContest<Id extends string = string, Kind extends 'office' | 'measure' = 'office' | 'measure'> {
  /** As in links and files; its words stand under it in the catalogues. */
  id: Id;
  /** A measure is answered with yes or no. */
  kind: Kind;
  /** As it stands in the source files. */
  sourceName: string;
  /** Alphabetical by family name; a measure has `yes` and `no`. */
  ballot: readonly BallotLine[];
  /** The source does not name the measure: its name was inferred from the order on the ballot. */
  inferred: boolean;
}

export type ElectionKind = 'general' | 'primary' | 'special' | 'special-primary' | 'special-runoff';

export interface DeclaredElection {
  id: `${number}-${number}-${string}`;
  plan: Plan;
  /** ISO date of the vote. */
  date: `${number}-${number}-${number}`;
  kind: ElectionKind;
  /** `precincts`, or `district` where no precinct returns were found: then only certified district totals are known. */
  level: 'precincts' | 'district';
  /** Whether the returns tell how many ballots were cast in each precinct (roll-off needs them). */
  ballots: boolean;
  /** Registered voters: as certified, as of the county's export of the precinct layer, or not known by precinct. */
  registration: 'canvass' | 'export' | 'unknown';
  /** Whether every precinct has its own outline: the map then opens with precincts. */
  outlined: boolean;
  /** Whether the people who voted are known by age and by surname list. */
  voters: boolean;
  /** Candidates reported besides those of the returns. */
  writeIns: number;
  /** Whose certified district total of the first contest is in the sources: every candidate's, the leading ones' only (how many), or nobody's. The build is checked against it. */
  certified: 'all' | 'none' | { leading: number };
  /** The one shown first at the head. */
  contests: readonly DeclaredContest[];
  /**
   * Contests shown as a smoothed estimate on hexagons: those whose estimate tells a held-out precinct better than the mean of its neighborhoods does.
   * By hand, so that a link can be read before any data are there; `npm run data` measures them and ends when this list says otherwise (docs/accuracy.md).
   */
  estimated: readonly string[];
}

/** How a precinct of the election is located (lib/elections/placement.ts): by its own outline, by its own box, by the layers of other years. */
export type PlacementRule = 'own-outline' | 'own-box' | 'outlines-of-2018' | 'before-2018' | 'after-2020';

/** The way of hiding the outlines of 2018 that is most like how this election's precincts are known: its error stands beside the split (geo/pipeline/elections/holdOut.ts). */
export type SplitRule = 'boxes' | 'circles' | 'wideCircles' | 'someShapes' | 'even';

/** The records that the precinct returns of an election are built from; used by `npm run data` alone. `Source` are ids of the catalogue of sources. */
export interface ElectionRecords<Source extends string = string> {
  /** Path below the folder of sources. */
  results: string;
  source: Source;
  /** File of certified totals that came with this canvass alone; without it they stand in those of all elections. */
  certified?: string;
  /** Layer of precinct_index.csv whose registration belongs to this election. */
  registrationLayer: string | null;
  /** The sources that its places come from. */
  places: readonly Source[];
  placement: PlacementRule;
  split: SplitRule;
  /** The voter file; `capitals`: its columns are named in capitals. */
  voters: { file: string; source: Source; capitals: boolean } | null;
  /** Differences from the certified totals of the first contest that are understood: certified − published. */
  residuals: readonly { candidate: CandidateId; residual: number; explanation: string }[];
}

/** Keeps every literal of an entry, so that ids of elections and contests are inferred from it. */
export function declareElection<const E extends DeclaredElection>(
  entry: E & { estimated: readonly E['contests'][number]['id'][] },
): E {
  return entry;
}

/** What precinct returns tell: ballots and registered voters as certified; registration as of the county's export; votes alone. Without returns, the district alone. */
export const CANVASS = { level: 'precincts', ballots: true, registration: 'canvass' } as const;
export const EXPORTED = { level: 'precincts', ballots: true, registration: 'export' } as const;
export const VOTES_ONLY = { level: 'precincts', ballots: false, registration: 'unknown' } as const;
export const DISTRICT_ONLY = { level: 'district', ballots: false, registration: 'unknown' } as const;

/** What most elections are not. */
export const PLAIN = { outlined: false, voters: false, writeIns: 0, certified: 'all', estimated: [] } as const;

/** `jimmy-gomez DEM`; without a party where the source gives none. */
type Line = CandidateId | `${CandidateId} ${Exclude<Party, ''>}`;

export function office<const Id extends string>(
  id: Id,
  sourceName: string,
  lines: readonly Line[],
): DeclaredContest<Id, 'office'> {
  const ballot = lines.map((line): BallotLine => {
    const [candidate, party = ''] = line.split(' ');
    // The type of a line allows nothing else.
    return { candidate: candidate as CandidateId, party: party as Party };
  });
  return { id, kind: 'office', sourceName, ballot, inferred: false };
}

export const house = (lines: readonly Line[]): DeclaredContest<'us-house', 'office'> =>
  office('us-house', 'U.S. House CA-34', lines);

export function measure<const Id extends string>(
  id: Id,
  sourceName: string,
  inferred = false,
): DeclaredContest<Id, 'measure'> {
  return {
    id,
    kind: 'measure',
    sourceName,
    ballot: [
      { candidate: 'yes', party: '' },
      { candidate: 'no', party: '' },
    ],
    inferred,
  };
}

/** State propositions by their numbers. */
export const propositions = <const N extends readonly number[]>(
  ...numbers: N
): DeclaredContest<`prop-${N[number]}`, 'measure'>[] =>
  numbers.map((n: N[number]) => measure(`prop-${n}`, `State Proposition ${n}`));
