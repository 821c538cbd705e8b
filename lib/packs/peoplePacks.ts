/** Packs of people, and of how the plans differ. Schemas, and the types they let through. */
import * as v from 'valibot';
import {
  allOf,
  count,
  each,
  ids,
  lonLat,
  measureId,
  number,
  part,
  percent,
  plan,
  positive,
  text,
  vintage,
  type Schema,
} from '@/lib/packs/fields';
import { APART_IDS } from '@/lib/people/groupQuarters';
import { PLANS } from '@/lib/places';
import { AREA_UNITS, type AreaUnit } from '@/lib/places/areaOverlays';

const PEOPLE_FLAGS = ['top-coded', 'capped'] as const;
/**
 * What a reader must know of single figures: `top-coded` the source publishes no more than this (3,500 stands for "3,500 dollars or more"); `capped` in the
 * source a part exceeds its whole (more citizens than adults), here or in a block group that this is made of, and was cut to it.
 */
export type PeopleFlag = (typeof PEOPLE_FLAGS)[number];

const indices = v.optional(v.array(count));
const peopleColumnSchema = v.strictObject({
  measure: measureId,
  vintage,
  part,
  /** One per `PeoplePack.ids`; percent, dollars or a count as the measure's unit says. null = no data or not computable honestly. */
  estimate: v.array(v.nullable(number)),
  /** 90 % margins of error in the same unit; null column where the source has none; null entry where this one can't be had. */
  moe: v.nullable(v.array(v.nullable(positive))),
  /** Id into `Manifest.sources`. */
  source: text,
  /** Indices into `PeoplePack.ids` of the figures that need a word; absent where none does. */
  flags: v.optional(v.strictObject({ 'top-coded': indices, capped: indices })),
});
export type PeopleColumn = v.InferOutput<typeof peopleColumnSchema>;

const peopleUnit: Schema<'neighborhood' | 'block-group' | 'tract-2010' | 'tract-2020' | AreaUnit> = v.picklist([
  'neighborhood',
  'block-group',
  'tract-2010',
  'tract-2020',
  ...AREA_UNITS,
]);
export const peopleSchema = v.pipe(
  v.strictObject({
    unit: peopleUnit,
    /** Slugs plus a last id `district` (neighborhood packs); 11-digit GEOIDs (tract packs); 12-digit ones (block groups); ids of `AreasPack`. */
    ids: ids(text),
    columns: v.array(peopleColumnSchema),
    /** Block groups: slug of the neighborhood that most of the people live in, one per id; null for none. */
    neighborhood: v.optional(v.array(v.nullable(text))),
    /** Neighborhood packs: the places that are mostly group quarters, which the neighborhoods' shares of residents leave out (the district's keeps them). */
    apart: v.optional(v.strictObject({ ids: v.array(v.picklist(APART_IDS)), columns: v.array(peopleColumnSchema) })),
  }),
  v.check(
    (p) =>
      (p.neighborhood === undefined || p.neighborhood.length === p.ids.length) &&
      p.columns.every(
        (c) =>
          allOf(p.ids.length, [c.estimate, c.moe]) &&
          PEOPLE_FLAGS.every((flag) => c.flags?.[flag]?.every((i) => i < p.ids.length) ?? true),
      ),
    'columns that do not run along the ids',
  ),
);
/**
 * Kept apart by what is asked for together: `people-neighborhoods` and `people-tracts-<year>` hold the first vintage of each measure, `…-<series>` the others,
 * `people-cvap-…` what may not be sold. `areaPackOf` and `tractPackOf` say which.
 */
export type PeoplePack = v.InferOutput<typeof peopleSchema>;

const PLAN_CHANGES = ['kept', 'gained', 'lost'] as const;
/** What became of a piece of land when the 2021 plan replaced that of 2011. */
export type PlanChange = (typeof PLAN_CHANGES)[number];

const planChangeSchema = v.strictObject({
  /** One per `PlansPack.ids`, as in the columns below. */
  areaKm2: v.array(positive),
  /** People of Census 2020; null where there are one to nine, who are counted in `other`. */
  population: v.array(v.nullable(count)),
  /** How much of it lies in strips too narrow to tell a move from two drawings of one line; see docs/plans.md. */
  stripAreaKm2: v.array(positive),
  stripPopulation: v.array(v.nullable(count)),
});
export type PlanChangeColumns = v.InferOutput<typeof planChangeSchema>;

/** 1 for the roundest or fullest shape there is. */
const compactness = v.pipe(number, v.minValue(0), v.maxValue(1));
const compactnessSchema = v.strictObject({
  plan,
  /** `equal`: brought to the corners per km of the 2021 outline; `drawn`: as the source draws it. The 2021 outline is both and listed once, as `equal`. */
  resolution: v.picklist(['equal', 'drawn']),
  /** Id into `Manifest.sources`. */
  source: text,
  corners: count,
  areaKm2: positive,
  perimeterKm: positive,
  polsbyPopper: compactness,
  reock: compactness,
  convexHull: compactness,
});
export type CompactnessRow = v.InferOutput<typeof compactnessSchema>;

const years: Schema<readonly [number, number]> = v.strictTuple([count, count]);
const earlierSchema = v.strictObject({
  /** Years of its first and last election. */
  elections: years,
  /** Object in geometry-earlier-districts. */
  object: text,
  /** Districts large enough in the picture for their number, and where it goes. */
  labels: v.array(v.strictObject({ district: count, at: lonLat })),
  /** Which districts the land of today's 34th belonged to, and the share of its people of 2020 who live there, percent; most first; under 0.05 left out. */
  todays: v.array(v.strictObject({ district: count, peopleShare: percent })),
});
/** A set of district lines in the small pictures of where number 34 has been. */
export type EarlierLines = v.InferOutput<typeof earlierSchema>;

export const plansSchema = v.pipe(
  v.strictObject({
    /** Slugs, sorted, then `other` (land in no listed neighborhood, and changes of one to nine people) and `district` (everything). */
    ids: ids(text),
    changes: each(PLAN_CHANGES, planChangeSchema),
    /** People of Census 2020 in each plan, and its land. */
    plans: each(PLANS, v.strictObject({ population: count, areaKm2: positive })),
    compactness: v.array(compactnessSchema),
    /** Oldest first. */
    earlier: v.array(earlierSchema),
  }),
  v.check(
    (p) =>
      PLAN_CHANGES.every((change) =>
        allOf(p.ids.length, [
          p.changes[change].areaKm2,
          p.changes[change].population,
          p.changes[change].stripAreaKm2,
          p.changes[change].stripPopulation,
        ]),
      ),
    'columns of different lengths',
  ),
);
/** How the 2011 and 2021 plans differ. */
export type PlansPack = v.InferOutput<typeof plansSchema>;
