/** Packs of people, and of how the plans differ. */
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { LonLat, Part, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';

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
