/** Packs of places: names and shapes. Schemas, and the types they let through. */
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { bbox, each, ids, lonLat, number, positive, text, type Schema } from '@/lib/packs/fields';
import { PARTS, PLANS } from '@/lib/places';

const neighborhoodSchema = v.strictObject({
  slug: text,
  name: text,
  /** `Central L.A.`, `Northeast L.A.`, `Eastside`, `South L.A.` */
  region: text,
  /** True for unincorporated county land (East Los Angeles). */
  unincorporated: v.boolean(),
  areaKm2: each(PARTS, positive),
  /** Pole of inaccessibility of that part; null where the part is absent. */
  label: each(PARTS, v.nullable(lonLat)),
  bbox,
  /** Slugs of the listed neighborhoods that share an edge with it, west to east. */
  neighbours: ids(text),
});
export type Neighborhood = v.InferOutput<typeof neighborhoodSchema>;

const otherPlaceSchema = v.strictObject({
  slug: text,
  name: text,
  kind: v.picklist(['small', 'group', 'freeway']),
  bbox,
  at: lonLat,
  /** Neighborhoods it lies in (small), or consists of (group). */
  neighborhoods: ids(text),
  source: text,
  note: v.string(),
});
/** A findable place that is no unit of the data: a small place or a group of neighborhoods. */
export type OtherPlace = v.InferOutput<typeof otherPlaceSchema>;

export const placesSchema = v.pipe(
  v.strictObject({
    /** Sorted by name. */
    neighborhoods: v.array(neighborhoodSchema),
    others: v.array(otherPlaceSchema),
    plans: each(PLANS, v.strictObject({ bbox, areaKm2: positive })),
  }),
  v.check((p) => {
    const slugs = new Set(p.neighborhoods.map((n) => n.slug));
    return (
      slugs.size === p.neighborhoods.length &&
      [...p.neighborhoods.flatMap((n) => n.neighbours), ...p.others.flatMap((o) => o.neighborhoods)].every((slug) =>
        slugs.has(slug),
      )
    );
  }, 'a neighborhood that is listed twice, or named and not listed'),
);
export type PlacesPack = v.InferOutput<typeof placesSchema>;

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
 * - geometry-found: `areas` (small places and parks, id = slug of a place, `park-…`), `lines` (named streets and freeways near the district, id `street-…`, `freeway-110`): outlines of
 *   what a search finds, coarser than the rest
 * - geometry-groups, -zips, -council-districts, -neighborhood-councils: objects named like the pack: `zips` (whole, properties {name}; only areas with a part in either plan),
 *   `zips-names` (a point each, {name}); groups and council districts also `…-2011`, `…-2021` (the part inside that plan; absent where it is a sliver under 0.02 km²)
 */
export type GeometryPack = Topology;

const GEOMETRY_TYPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;
/** Indices of arcs, however deep; `~i` is arc i backwards. */
type Arcs = number | Arcs[];
const arcs: v.GenericSchema<Arcs> = v.union([v.pipe(v.number(), v.safeInteger()), v.array(v.lazy(() => arcs))]);
const geometrySchema = v.object({
  type: v.picklist(GEOMETRY_TYPES),
  id: v.optional(text),
  properties: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  arcs: v.optional(arcs),
});
const pair = v.strictTuple([number, number]);
/** The shapes of a topology; `as`: the published types are those of TopoJSON, which leave out nothing that is checked here. */
export const topologySchema = v.pipe(
  v.object({
    type: v.literal('Topology'),
    objects: v.record(
      text,
      v.union([
        v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
        geometrySchema,
      ]),
    ),
    arcs: v.array(v.pipe(v.array(pair), v.minLength(2))),
    transform: v.optional(v.strictObject({ scale: pair, translate: pair })),
  }),
  v.check((t) => {
    const deepest = (x: Arcs): number => (typeof x === 'number' ? (x < 0 ? ~x : x) : Math.max(-1, ...x.map(deepest)));
    return Object.values(t.objects)
      .flatMap((o) => (o.type === 'GeometryCollection' ? o.geometries : [o]))
      .every((g) => g.arcs === undefined || deepest(g.arcs) < t.arcs.length);
  }, 'a shape that names a line which is not there'),
) as unknown as Schema<GeometryPack>;
