/** The published packs: their shapes as TypeScript. `docs/data.md` describes each for people. */
import type { Topology } from 'topojson-specification';
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { VotersPackId } from '@/lib/elections/voterGroups';
import type { PeoplePackId } from '@/lib/people/measures';
import type { BBox, LonLat, Part, Plan } from '@/lib/places';
import type { AreaPackId } from '@/lib/places/areaOverlays';

export type * from './peoplePacks';
export type * from './votesPacks';

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

export type GeometryPackId = Extract<PackId, `geometry-${string}`>;
/** Packs that Figures are made from. */
export type DataPackId = Exclude<PackId, GeometryPackId | 'context-image' | 'plans'>;

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
