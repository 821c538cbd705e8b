/** The pack of what can be searched for beside neighborhoods, elections and measures: roads and their crossings, parks, stations, areas, precincts, tracts. */
import * as v from 'valibot';
import { allOf, bbox, count, electionId, ids, lonLat, number, text } from '@/lib/packs/fields';

const TRACT_YEARS = ['2010', '2020'] as const;

/** A place in `in`: index into `neighborhoods`; -1 where it lies in none of them. */
const inside = v.pipe(number, v.integer(), v.minValue(-1));

const outlinedSchema = v.strictObject({
  name: text,
  /** Name of its outline, as in a link's `find`. */
  mark: text,
  bbox,
});
/** A road or an area: with an outline to draw. */
export type Outlined = v.InferOutput<typeof outlinedSchema>;

const spotSchema = v.strictObject({
  name: text,
  at: lonLat,
  in: inside,
  /** Where it has an outline; else a pin marks it. */
  mark: v.optional(text),
  bbox: v.optional(bbox),
});
/** A place with a point to stand for it. */
export type Spot = v.InferOutput<typeof spotSchema>;

const pointsSchema = v.pipe(
  v.strictObject({ ids: ids(text), at: v.array(lonLat) }),
  v.check((t) => allOf(t.ids.length, [t.at]), 'columns of different lengths'),
);

export const findSchema = v.pipe(
  v.strictObject({
    /** Slugs. */
    neighborhoods: ids(text),
    /** Named streets, then freeways (`110 Freeway`). */
    roads: v.array(outlinedSchema),
    /** Where two of `roads` meet, by their index; a crossing stands once for each place where they do. */
    crossings: v.strictObject({ a: v.array(count), b: v.array(count), at: v.array(lonLat), in: v.array(inside) }),
    parks: v.array(spotSchema),
    stations: v.array(spotSchema),
    zips: v.array(spotSchema),
    councilDistricts: v.array(outlinedSchema),
    neighborhoodCouncils: v.array(outlinedSchema),
    /** Neighborhoods and cities beyond the district. */
    around: v.array(spotSchema),
    /** `in[i]`: indices into `elections` of those that precinct i voted in; `at[i]` of the newest that has a point for it. */
    precincts: v.strictObject({
      elections: ids(electionId),
      ids: ids(text),
      at: v.array(v.nullable(lonLat)),
      in: v.array(v.array(count)),
    }),
    /** Precincts of 2018 that lie beyond the district and voted in none of its elections. */
    precinctsAround: pointsSchema,
    tracts: v.strictObject({ [TRACT_YEARS[0]]: pointsSchema, [TRACT_YEARS[1]]: pointsSchema }),
  }),
  v.check(
    ({ crossings, roads, neighborhoods, parks, stations, zips, around }) =>
      allOf(crossings.a.length, [crossings.b, crossings.at, crossings.in]) &&
      [...crossings.a, ...crossings.b].every((i) => i < roads.length) &&
      [...crossings.in, ...[parks, stations, zips, around].flat().map((s) => s.in)].every(
        (i) => i < neighborhoods.length,
      ),
    'a crossing of a road, or a place in a neighborhood, that is not listed',
  ),
  v.check(
    ({ precincts: p }) => allOf(p.ids.length, [p.at, p.in]) && p.in.flat().every((e) => e < p.elections.length),
    'a precinct of an election that is not listed',
  ),
);
export type FindPack = v.InferOutput<typeof findSchema>;
