/** Packs of votes: contests, elections, groups and council districts, hexagons and estimates. */
import type { CandidateId, ContestId, ElectionId, Placement } from '@/lib/elections/catalogue';
import type { LonLat, Part, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';

export interface ContestColumns {
  contest: ContestId;
  /** In order of the district's votes, most first. */
  candidates: CandidateId[];
  /** District totals of the returns in this data, one per candidate (all precincts, groups and withheld). */
  totals: number[];
  /** Certified totals, or null where none is known. */
  certified: number[] | null;
  /** `precinct[c][i]`: votes of candidate c in precinct i of `PrecinctColumns`. */
  precinct: number[][];
  /** Votes of the pooled `withheld` row, one per candidate. */
  withheld: number[];
  /** `neighborhood[c][k]`: votes of candidate c in neighborhood k of `ElectionPack.neighborhoods`; whole numbers. */
  neighborhood: number[][];
  /** Votes that belong to no neighborhood: unplaced, withheld, or outside the listed ones. totals = Σ neighborhood + notPlaced. */
  notPlaced: number[];
  /**
   * Error of splitting votes between neighborhoods, per neighborhood: how far (in percentage points of the leading candidate's share) a
   * split by people's homes inside boxes was from the split by polygons in November 2018 (2017: inside circles; 2018 itself, where polygons are
   * known: the difference made by taking people as evenly spread). null where it was not measurable. See docs/elections.md.
   */
  splitError: (number | null)[];
  /**
   * Ballots that carried this contest, only where that is not every ballot of the election (a city's measure): 0 = it was not on the
   * ballot there. Absent where the election's own ballots are meant.
   */
  ballots?: { precinct: number[]; neighborhood: number[]; district: number };
  /**
   * Votes cast by mail, per candidate; the others were cast in person. Only where the returns tell, and never by precinct. A neighborhood
   * is null where either method, or any method's rest, would hold under 10 votes.
   */
  mail?: { district: number[]; neighborhood: (number | null)[][] };
}

/** A group or council district: what a Figure needs to name it and to place its name. */
export interface UnitArea {
  id: string;
  name: string;
  areaKm2: Record<Part, number>;
  /** Pole of inaccessibility of that part; null where the part is absent. */
  label: Record<Part, LonLat | null>;
}

/** `areas`: the areas of every such unit, sorted by name. */
export interface AreasPack {
  units: Record<AreaUnit, UnitArea[]>;
}

/** Votes of an election by one unit; the columns are those of ContestColumns with these areas in place of neighborhoods. */
export interface AreaVotes {
  ids: string[];
  ballots: (number | null)[];
  registered: (number | null)[];
  contests: (Pick<ContestColumns, 'contest' | 'notPlaced' | 'splitError'> & {
    votes: number[][];
    ballots?: number[];
  })[];
}

/** `areas-<election>`: fetched only where one of these units is shown. */
export interface ElectionAreasPack {
  election: ElectionId;
  units: Record<AreaUnit, AreaVotes>;
}

/** `contest-<election>-<contest>`: its columns run along those of the election's own pack. */
export interface ContestPack {
  election: ElectionId;
  contest: ContestColumns;
}

export interface PrecinctColumns {
  /** Published precincts only (never a withheld one), sorted. */
  id: string[];
  placement: Placement[];
  /** Point that stands for the precinct (polygon label point, box center, namesake's center); null when unplaced. */
  at: (LonLat | null)[];
  /** Radius of the circle that the precinct's center is expected in, meters (p90); 0 for exact and same-shape, null when unplaced. */
  errorM: (number | null)[];
  /** Feature id in geometry-precincts-2018 (`g:…`/`p:…`) for `exact`, `same-shape`, `same-name`; else null. */
  shape: (string | null)[];
  /** How the place was found (`Via` in lib/elections/placement.ts): `own-polygon`, `2018-polygon`, `2020-box`, `2018-namesake` ...; '' when unplaced. */
  via: string[];
  /** Registered voters; null when unknown. */
  registered: (number | null)[];
  /** Ballots cast; null when unknown. */
  ballots: (number | null)[];
}

/** Where no precinct returns are known, precincts and neighborhoods are empty and `notPlaced` holds the certified totals. */
export interface ElectionPack {
  election: ElectionId;
  plan: Plan;
  precincts: PrecinctColumns;
  /** How many precincts and groups are pooled in `withheld`, and their ballots and registered voters where known. */
  withheld: { rows: number; ballots: number | null; registered: number | null };
  /** `export`: registration as of the county's export of the precinct layer, some weeks before the election; `canvass`: as certified. */
  registration: 'canvass' | 'export' | 'unknown';
  /** Slugs, sorted: every neighborhood that has a part inside the plan and at least 10 ballots there; a smaller one is in `notPlaced`. */
  neighborhoods: string[];
  neighborhoodBallots: (number | null)[];
  neighborhoodRegistered: (number | null)[];
  /** The first contest of the election; the others have packs of their own. */
  contests: ContestColumns[];
}

/** The grid that estimates are made on: the same hexagons for every election. */
export interface HexagonsPack {
  /** H3 resolution. */
  resolution: number;
  /** H3 indices, sorted. */
  ids: string[];
  /** Centers, where the estimate is made. */
  at: LonLat[];
  /** The neighborhood that holds most of it, and its number among that neighborhood's hexagons from north to south; null where none holds any. */
  neighborhood: (string | null)[];
  number: (number | null)[];
  /** Indices of the hexagons that have a part inside the plan, ascending. */
  plans: Record<Plan, number[]>;
}

/** Mean absolute error, in points, of telling a placed precinct from the others, weighted by votes. */
export interface EstimateErrors {
  /** Of each candidate's share, in the order of `EstimatePack.candidates`. */
  shares: number[];
  /** Of the first candidate's lead over the second. */
  lead: number;
}

/** `estimate-<election>-<contest>`: a smoothed estimate of each candidate's share. Its columns run along `HexagonsPack.plans` of the election's plan. */
export interface EstimatePack {
  election: ElectionId;
  contest: ContestId;
  plan: Plan;
  /** In order of the district's votes, most first. */
  candidates: CandidateId[];
  /** `shares[c][k]`: percent, to 0.1; null where no placed precinct is near enough. */
  shares: (number | null)[][];
  /** Distance from the hexagon's center to the nearest precinct it is told by, meters; null where there is no estimate. */
  nearestM: (number | null)[];
  /** How many precincts it is told by, their votes, and all votes of the contest. */
  precincts: number;
  placed: number;
  total: number;
  /** Leave-one-out errors of the estimate, and of what it is compared with: the mean of the precinct's neighborhoods, and of the district. */
  leaveOneOut: { estimate: EstimateErrors; neighborhood: EstimateErrors; district: EstimateErrors };
}
