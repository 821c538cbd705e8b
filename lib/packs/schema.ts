/** The published packs: their ids, their manifest, and their types as the schemas beside this file let them through. `docs/data.md` describes each for people. */
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { ReconciliationRow } from '@/lib/elections/reconcile';
import type { VotersPackId } from '@/lib/elections/voterGroups';
import type { PeoplePackId } from '@/lib/people/measures';
import type { AreaPackId } from '@/lib/places/areaOverlays';

export type * from './estimatePacks';
export type * from './findPack';
export type * from './peoplePacks';
export type * from './placesPacks';
export type * from './voterPacks';
export type * from './votesPacks';
export type { ReconciliationRow } from '@/lib/elections/reconcile';
export type * from './recoveredPacks';

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
  | 'geometry-found'
  | AreaPackId
  | 'context-image'
  | 'places'
  | 'find'
  | `election-${ElectionId}`
  | ContestPackId
  | VotersPackId
  | 'geometry-block-groups-2020'
  | 'geometry-block-groups-2021'
  | 'blockgroups'
  | BlockGroupVotesPackId
  | IntervalsPackId
  | 'hexagons'
  | EstimatePackId
  | 'areas'
  | `areas-${ElectionId}`
  | PeoplePackId
  | 'profiles'
  | 'profiles-precincts'
  | 'plans';

/** Votes of a contest by block group: fetched only when block groups are looked at. */
export type BlockGroupVotesPackId = `blockgroups-${ElectionId}-${ContestId}`;
/** Intervals of a contest by neighborhood, group and council district. */
export type IntervalsPackId = `intervals-${ElectionId}-${ContestId}`;

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

export interface Manifest {
  version: 1;
  sources: SourceEntry[];
  packs: PackEntry[];
  /** Files in `public/downloads`, path relative to it. */
  downloads: { file: string; bytes: number; sha256: string; sources: string[] }[];
  reconciliation: ReconciliationRow[];
}
