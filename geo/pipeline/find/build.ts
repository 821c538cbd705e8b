/** The pack of what can be searched for, and the outlines that are drawn of it. */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { labelPoint } from '@/geo/labels';
import { bboxOf, contains, unionBBox } from '@/geo/measure';
import type { ElectionPack, FindPack, Outlined, Spot } from '@/lib/packs/schema';
import type { BBox, LonLat } from '@/lib/places';
import { slugOf } from '@/lib/places/slug';
import type { Built, GeoContext, NamedArea } from '../contract';
import { isAreaGeometry, readTopology, runMapshaper, type Shape } from '../geometry/shape';
import { gridSteps } from '../geometry/tolerance';
import { smallPlaceShapes } from '../otherPlaces';
import { round, roundBox, roundPoint } from '../rounded';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, stringProperty, type Sources } from '../sources';
import { crossingsOf } from './crossings';
import { precinctsAround, precinctsOf } from './precincts';
import { readRoads, type Road } from './roads';

const PARKS = 'context/parks.geojson';
const STATIONS = 'context/metro_rail_stations_2024.geojson';
const ZIPS = 'boundaries/zcta_2019_cb500k.geojson';
const AROUND = 'boundaries/neighborhoods_latimes_mappingla_v6_all.geojson';

const SOURCES: SourceId[] = [
  'latimes-neighborhoods',
  'county-district-2011',
  'census-district-2021',
  'arterials-derived',
  'freeways-nhpn',
  'parks-city-county',
  'metro-rail-2023',
  'census-zcta-2019',
  'city-council-districts-2021',
  'city-neighborhood-councils-2025',
  'county-2018-november-precincts',
  'county-2018-june-precincts',
  'census-2010-tracts',
  'census-2020-tracts',
];

/** Roads are read this far beyond the district and its neighborhoods, degrees. */
const MARGIN = 0.005;
/** An outline marks a place: 3 m, a pixel and a half at zoom 15, are not seen under its width. */
const OUTLINE_SIMPLIFY_M = 3;
const OUTLINE_GRID_M = 1.5;

/** What of the rest of the build the search names. */
export interface FindableParts {
  elections: readonly ElectionPack[];
  tracts: Readonly<Record<'2010' | '2020', readonly { id: string; geometry: Polygon | MultiPolygon }[]>>;
  zips: readonly NamedArea[];
  councilDistricts: readonly NamedArea[];
  neighborhoodCouncils: readonly NamedArea[];
}

/** @throws SourceError */
export async function buildFind(sources: Sources, geo: GeoContext, parts: FindableParts): Promise<Built> {
  const box = nearBox(geo);
  const { streets, freeways } = readRoads(sources, box);
  const roads = [...streets, ...freeways];
  const within = neighborhoodAt(geo.neighborhoods);
  const crossings = crossingsOf(roads.map((r) => r.lines)).filter(({ at }) => isNear(geo, at));
  const parks = readParks(sources, box, within);
  const spots = spotsOf(sources, within);
  const drawnZips = new Set(parts.zips.map((z) => z.id));
  const pack: FindPack = {
    neighborhoods: geo.neighborhoods.map((n) => n.id),
    roads: roads.map((r): Outlined => ({ name: r.name, mark: r.mark, bbox: roundBox(boxOf(r.lines)) })),
    crossings: {
      a: crossings.map((c) => c.a),
      b: crossings.map((c) => c.b),
      at: crossings.map((c) => coarsePoint(c.at)),
      in: crossings.map((c) => within(c.at)),
    },
    parks: parks.map((p) => p.spot),
    stations: spots(STATIONS, 'name'),
    zips: spots(ZIPS, 'zcta5').map((zip) => (drawnZips.has(zip.name) ? { ...zip, mark: zip.name } : zip)),
    councilDistricts: outlined(parts.councilDistricts, 'council-'),
    neighborhoodCouncils: outlined(parts.neighborhoodCouncils, 'nc-'),
    around: spots(AROUND, 'name').filter(({ name }) => !geo.places.neighborhoods.some((n) => n.name === name)),
    precincts: precinctsOf(parts.elections),
    precinctsAround: precinctsAround(sources, geo.plans),
    tracts: { '2010': tractsOf(parts.tracts['2010']), '2020': tractsOf(parts.tracts['2020']) },
  };
  const areas: Shape[] = [
    ...[...smallPlaceShapes(sources)].map(([id, geometry]) => ({ id, geometry })),
    ...parks.flatMap(({ spot, geometry }) => (spot.mark === undefined ? [] : [{ id: spot.mark, geometry }])),
  ];
  return {
    packs: [
      {
        id: 'find',
        kind: 'places',
        vintage: 'streets 2021, rail 2023',
        sources: SOURCES,
        content: JSON.stringify(pack),
        extension: 'json',
      },
      {
        id: 'geometry-found',
        kind: 'topology',
        vintage: 'streets 2021',
        sources: [
          'arterials-derived',
          'freeways-nhpn',
          'parks-city-county',
          'county-statistical-areas-2018',
          'small-places',
        ],
        content: JSON.stringify(await outlines(areas, roads, box)),
        extension: 'json',
      },
    ],
    downloads: [],
    reconciliation: [],
  };
}

/** Around both plans and all their neighborhoods. */
function nearBox(geo: GeoContext): BBox {
  const all = [geo.plans['2011'], geo.plans['2021'], ...geo.neighborhoods].map((a) => bboxOf(a.geometry));
  const [w, s, e, n] = unionBBox(all);
  return [w - MARGIN, s - MARGIN, e + MARGIN, n + MARGIN];
}

function isNear(geo: GeoContext, at: LonLat): boolean {
  return [geo.plans['2011'], geo.plans['2021'], ...geo.neighborhoods].some((a) => contains(a.geometry, at));
}

function neighborhoodAt(neighborhoods: readonly NamedArea[]): (at: LonLat) => number {
  return (at) => neighborhoods.findIndex((n) => contains(n.geometry, at));
}

/** Parks by name, those of one name once; the ones near the district with their outline. */
function readParks(
  sources: Sources,
  [w, s, e, n]: BBox,
  within: (at: LonLat) => number,
): { spot: Spot; geometry: Polygon | MultiPolygon }[] {
  const seen = new Set<string>();
  return sources.geojson(PARKS, ['name']).features.flatMap((feature) => {
    const { geometry } = feature;
    const name = stringProperty(PARKS, feature, 'name').replace(/ \|+$/, '');
    const slug = slugOf(name);
    if (!isAreaGeometry(geometry) || seen.has(slug)) return [];
    seen.add(slug);
    const at = labelPoint(geometry);
    const near = at[0] > w && at[0] < e && at[1] > s && at[1] < n;
    const spot: Spot = {
      name,
      at,
      in: within(at),
      ...(near ? { mark: `park-${slug}`.slice(0, 61), bbox: roundBox(bboxOf(geometry)) } : {}),
    };
    return [{ spot, geometry }];
  });
}

/** Reads the features of a file as places with a point; areas also with their box. */
function spotsOf(sources: Sources, within: (at: LonLat) => number): (file: string, property: string) => Spot[] {
  return (file, property) =>
    sources
      .geojson(file, [property])
      .features.map((feature): Spot => {
        const { geometry } = feature;
        const name = stringProperty(file, feature, property);
        if (geometry.type === 'Point') {
          const at = roundPoint([geometry.coordinates[0]!, geometry.coordinates[1]!]);
          return { name, at, in: within(at) };
        }
        if (!isAreaGeometry(geometry)) throw new SourceError({ file, expected: 'points or polygons only' });
        const at = labelPoint(geometry);
        return { name, at, in: within(at), bbox: roundBox(bboxOf(geometry)) };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function outlined(areas: readonly NamedArea[], prefix: string): Outlined[] {
  return areas.map(({ id, name, geometry }) => ({ name, mark: `${prefix}${id}`, bbox: roundBox(bboxOf(geometry)) }));
}

function tractsOf(tracts: readonly { id: string; geometry: Polygon | MultiPolygon }[]): FindPack['tracts']['2010'] {
  return { ids: tracts.map((t) => t.id), at: tracts.map((t) => coarsePoint(labelPoint(t.geometry))) };
}

/** About 10 m: what the streets are off by, and near enough to move the map there. */
function coarsePoint([lon, lat]: LonLat): LonLat {
  return [round(lon, 4), round(lat, 4)];
}

function boxOf(lines: readonly (readonly Position[])[]): BBox {
  const all = lines.flat();
  const [xs, ys] = [all.map((p) => p[0]!), all.map((p) => p[1]!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

async function outlines(areas: readonly Shape[], roads: readonly Road[], box: BBox) {
  const lines = roads.map((r): Shape<MultiLineString> => ({
    id: r.mark,
    geometry: { type: 'MultiLineString', coordinates: r.lines },
  }));
  const out = await runMapshaper(
    { areas, lines },
    `-simplify target=* dp interval=${OUTLINE_SIMPLIFY_M} keep-shapes -o out.topojson target=* format=topojson quantization=${gridSteps(box[2] - box[0], box[3] - box[1], OUTLINE_GRID_M)} id-field=id`,
  );
  return readTopology(out, 'out.topojson');
}
