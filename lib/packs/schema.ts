/** The published packs: their shapes as TypeScript. `docs/data.md` describes each for people. */
import type { Topology } from 'topojson-specification';
import type { CandidateId, ContestId, ElectionId, Placement } from '@/lib/elections/catalogue';
import type { VotersPackId } from '@/lib/elections/voterGroups';
import type { MeasureId, PeoplePackId, Vintage } from '@/lib/people/measures';
import type { BBox, LonLat, Part, Plan } from '@/lib/places';
import type { AreaPackId, AreaUnit } from '@/lib/places/areaOverlays';

/** A contest beyond the first of its election: fetched only when it is looked at. */
export type ContestPackId = `contest-${ElectionId}-${ContestId}`;
/** The smoothed estimate of a contest: fetched only when hexagons are looked at. */
export type EstimatePackId = `estimate-${ElectionId}-${ContestId}`;

/** Every pack there is. Geometry packs are TopoJSON; the rest are columns. */
export type PackId =
  | 'geometry-base'
  | 'geometry-precincts-2018'
  | 'geometry-tracts-2010'
  | 'geometry-tracts-2020'
  | 'geometry-context'
  | 'geometry-earlier-districts'
  | 'geometry-hexagons'
  | AreaPackId
  | 'context-image'
  | 'places'
  | `election-${ElectionId}`
  | ContestPackId
  | VotersPackId
  | 'hexagons'
  | EstimatePackId
  | 'areas'
  | `areas-${ElectionId}`
  | PeoplePackId
  | 'profiles'
  | 'profiles-precincts'
  | 'plans';

export interface SourceEntry {
  /** Short stable id, as cited by packs and downloads: `county-2018-precincts`. */
  id: string;
  /** Name for people. */
  name: string;
  /** Web address or repository with the commit, e.g. `datadesk/la-county-election-precincts-2018 @8573944`. */
  where: string;
  /** What the retrieved version is: a commit, a release, a date. */
  version: string;
  licence: string;
  note?: string;
}

export interface PackEntry {
  id: PackId;
  /** File name inside `public/data/`, with the first 10 hex digits of its sha256 before the extension. */
  file: string;
  bytes: number;
  /** Hex. */
  sha256: string;
  kind: 'topology' | 'election' | 'estimate' | 'areas' | 'people' | 'places' | 'plans' | 'image';
  /** e.g. `2020-11-03`, `ACS 2014-2018`, `2011 plan`. */
  vintage: string;
  /** Ids into `Manifest.sources`. */
  sources: string[];
}

/** One line of the reconciliation against certified totals. */
export interface ReconciliationRow {
  election: ElectionId;
  contest: ContestId;
  candidate: CandidateId;
  certified: number | null;
  published: number;
  /** certified − published; null where nothing certified is known. */
  residual: number | null;
  status: 'exact' | 'itemised' | 'unchecked';
  /** Why a residual exists; '' when exact. */
  explanation: string;
  /** Where the certified figure comes from. */
  source: string;
}

export interface Manifest {
  version: 1;
  sources: SourceEntry[];
  packs: PackEntry[];
  /** Files in `public/downloads`, path relative to it. */
  downloads: { file: string; bytes: number; sha256: string; sources: string[] }[];
  reconciliation: ReconciliationRow[];
}

/**
 * Objects inside each geometry pack, every geometry with its string `id` (properties only where listed):
 * - geometry-base: `plan-2011`, `plan-2021` (one Polygon/MultiPolygon each, id = object name), `neighborhoods` (whole, id = slug),
 *   `neighborhoods-2011`, `neighborhoods-2021` (the part inside that plan, id = slug; absent where the part is a sliver under 0.02 km²)
 * - geometry-precincts-2018: `precincts` (id `g:9001706A` November layer, `p:9001706A` June layer): the precincts of November 2018, and whatever
 *   else of the two layers another election is drawn on
 * - geometry-tracts-2010 / -2020: `tracts` (id = 11-digit GEOID; tracts that touch either plan with people or > 1 % of their area), whole tracts
 * - geometry-context: `freeways` (lines, properties {ref}), `streets` (lines, {class}), `river`, `water`, `parks` (polygons), `rail` (lines, {letter,color}),
 *   `stations` (points, {name}), `cities` (points, {name}: names of surrounding places outside the district), `shields` (points, {ref})
 * - geometry-earlier-districts: `districts-1993`, `-2003`, `-2011`, `-2021` (by the first year of their Congress or, as everywhere, the plan; id = number of
 *   the district), clipped to a box around every district numbered 34, and `borders-1993` ... (one MultiLineString each: where two districts of
 *   that plan meet; none for 2021, whose neighbors are known too coarsely); coarse, for small pictures only
 * - geometry-hexagons: `hexagons-2011`, `hexagons-2021`: the part of each hexagon inside that plan, id = its H3 index
 * - geometry-groups, -zips, -council-districts, -neighborhood-councils: objects named like the pack: `zips` (whole, properties {name}; only areas with a part in either plan),
 *   `zips-names` (a point each, {name}); groups and council districts also `…-2011`, `…-2021` (the part inside that plan; absent where it is a sliver under 0.02 km²)
 */
export type GeometryPack = Topology;

export interface Neighborhood {
  slug: string;
  name: string;
  /** `Central L.A.`, `Northeast L.A.`, `Eastside`, `South L.A.` */
  region: string;
  /** True for unincorporated county land (East Los Angeles). */
  unincorporated: boolean;
  areaKm2: Record<Part, number>;
  /** Pole of inaccessibility of that part; null where the part is absent. */
  label: Record<Part, LonLat | null>;
  bbox: BBox;
  /** Slugs of the listed neighborhoods that share an edge with it, west to east. */
  neighbours: string[];
}

/** A findable place that is no unit of the data: a small place or a group of neighborhoods. */
export interface OtherPlace {
  slug: string;
  name: string;
  kind: 'small' | 'group' | 'freeway';
  bbox: BBox;
  at: LonLat;
  /** Neighborhoods it lies in (small), or consists of (group). */
  neighborhoods: string[];
  source: string;
  note: string;
}

export interface PlacesPack {
  /** Sorted by name. */
  neighborhoods: Neighborhood[];
  others: OtherPlace[];
  plans: Record<Plan, { bbox: BBox; areaKm2: number }>;
}

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
export interface AreasPack { units: Record<AreaUnit, UnitArea[]> }

/** Votes of an election by one unit; the columns are those of ContestColumns with these areas in place of neighborhoods. */
export interface AreaVotes {
  ids: string[];
  ballots: (number | null)[];
  registered: (number | null)[];
  contests: (Pick<ContestColumns, 'contest' | 'notPlaced' | 'splitError'> & { votes: number[][]; ballots?: number[] })[];
}

/** `areas-<election>`: fetched only where one of these units is shown. */
export interface ElectionAreasPack { election: ElectionId; units: Record<AreaUnit, AreaVotes> }

/** `contest-<election>-<contest>`: its columns run along those of the election's own pack. */
export interface ContestPack {
  election: ElectionId;
  contest: ContestColumns;
}

export interface PrecinctColumns {
  /** Published precincts only (never a withheld one), sorted. */
  id: string[];
  placement: Placement[];
  /** Point that stands for the precinct (polygon label point, box centre, namesake's centre); null when unplaced. */
  at: (LonLat | null)[];
  /** Radius of the circle that the precinct's centre is expected in, metres (p90); 0 for exact and same-shape, null when unplaced. */
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
  withheld: { rows: number; ballots: number | null; registered: number | null; };
  /** `export`: registration as of the county's export of the precinct layer, some weeks before the election; `canvass`: as certified. */
  registration: 'canvass' | 'export' | 'unknown';
  /** Slugs, sorted: every neighborhood that has a part inside the plan and at least 10 ballots there; a smaller one is in `notPlaced`. */
  neighborhoods: string[];
  neighborhoodBallots: (number | null)[];
  neighborhoodRegistered: (number | null)[];
  /** The first contest of the election; the others have packs of their own. */
  contests: ContestColumns[];
}

/**
 * What a reader must know of single figures: `top-coded` the source publishes no more than this (3,500 stands for "3,500 dollars or more"); `capped` in the
 * source a part exceeds its whole (more citizens than adults), here or in a block group that this is made of, and was cut to it.
 */
export type PeopleFlag = 'top-coded' | 'capped';

export interface PeopleColumn {
  measure: MeasureId;
  vintage: Vintage;
  part: Part;
  /** One per `PeoplePack.ids`; percent, dollars or a count as the measure's unit says. null = no data or not computable honestly. */
  estimate: (number | null)[];
  /** 90 % margins of error in the same unit; null column where the source has none; null entry where this one can't be had. */
  moe: (number | null)[] | null;
  /** Id into `Manifest.sources`. */
  source: string;
  /** Indices into `PeoplePack.ids` of the figures that need a word; absent where none does. */
  flags?: Partial<Record<PeopleFlag, number[]>>;
}

/**
 * Kept apart by what is asked for together: `people-neighborhoods` and `people-tracts-<year>` hold the first vintage of each measure, `…-<series>` the others,
 * `people-cvap-…` what may not be sold. `areaPackOf` and `tractPackOf` say which.
 */
export interface PeoplePack {
  unit: 'neighborhood' | 'tract-2010' | 'tract-2020' | AreaUnit;
  /** Slugs plus a last id `district` (neighborhood packs); 11-digit GEOIDs (tract packs); ids of `AreasPack`. */
  ids: string[];
  columns: PeopleColumn[];
}

/** What became of a piece of land when the 2021 plan replaced that of 2011. */
export type PlanChange = 'kept' | 'gained' | 'lost';

export interface PlanChangeColumns {
  /** One per `PlansPack.ids`, as in the columns below. */
  areaKm2: number[];
  /** People of Census 2020; null where there are one to nine, who are counted in `other`. */
  population: (number | null)[];
  /** How much of it lies in strips too narrow to tell a move from two drawings of one line; see docs/plans.md. */
  stripAreaKm2: number[];
  stripPopulation: (number | null)[];
}

export interface CompactnessRow {
  plan: Plan;
  /** `equal`: brought to the corners per km of the 2021 outline; `drawn`: as the source draws it. The 2021 outline is both and listed once, as `equal`. */
  resolution: 'equal' | 'drawn';
  /** Id into `Manifest.sources`. */
  source: string;
  corners: number;
  areaKm2: number;
  perimeterKm: number;
  polsbyPopper: number;
  reock: number;
  convexHull: number;
}

/** A set of district lines in the small pictures of where number 34 has been. */
export interface EarlierLines {
  /** Years of its first and last election. */
  elections: readonly [number, number];
  /** Object in geometry-earlier-districts. */
  object: string;
  /** Districts large enough in the picture for their number, and where it goes. */
  labels: { district: number; at: LonLat }[];
  /** Which districts the land of today's 34th belonged to, and the share of its people of 2020 who live there, percent; most first; under 0.05 left out. */
  todays: { district: number; peopleShare: number }[];
}

/** How the 2011 and 2021 plans differ. */
export interface PlansPack {
  /** Slugs, sorted, then `other` (land in no listed neighborhood, and changes of one to nine people) and `district` (everything). */
  ids: string[];
  changes: Record<PlanChange, PlanChangeColumns>;
  /** People of Census 2020 in each plan, and its land. */
  plans: Record<Plan, { population: number; areaKm2: number }>;
  compactness: CompactnessRow[];
  /** Oldest first. */
  earlier: EarlierLines[];
}

/** The grid that estimates are made on: the same hexagons for every election. */
export interface HexagonsPack {
  /** H3 resolution. */
  resolution: number;
  /** H3 indices, sorted. */
  ids: string[];
  /** Centres, where the estimate is made. */
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
  /** Distance from the hexagon's centre to the nearest precinct it is told by, metres; null where there is no estimate. */
  nearestM: (number | null)[];
  /** How many precincts it is told by, their votes, and all votes of the contest. */
  precincts: number;
  placed: number;
  total: number;
  /** Leave-one-out errors of the estimate, and of what it is compared with: the mean of the precinct's neighborhoods, and of the district. */
  leaveOneOut: { estimate: EstimateErrors; neighborhood: EstimateErrors; district: EstimateErrors };
}
