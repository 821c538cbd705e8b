/** Drawing + geometry → GeoJSON sources. Pure; a collection whose input has not changed is the very same object, so that the controller can compare by identity. */
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { featureList, featureOf, type GeoFeature, type LoadedGeometry } from '@/geo/features';
import { overlaySources } from '@/geo/layers/overlays';
import type { SourceId } from '@/geo/layers/order';
import { source } from '@/geo/layers/source';
import type { Drawing } from '@/lib/figure/drawing';
import type { GeometryRef } from '@/lib/figure/figure';
import type { Plan } from '@/lib/places';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const listCollections = new WeakMap<readonly GeoFeature[], FeatureCollection>();
const outsides = new WeakMap<Topology, Map<Plan, FeatureCollection>>();
const recent = new Map<string, { key: string; made: FeatureCollection }[]>();
const RECENT = 6;
const topologyNumbers = new WeakMap<Topology, number>();
let topologies = 0;

/** Well beyond anything the camera can reach. */
const FAR: Position[] = [
  [-121, 32],
  [-115, 32],
  [-115, 36],
  [-121, 36],
  [-121, 32],
];

/** All sources of the map; those whose pack has not arrived are empty. */
export function sources(drawing: Drawing, geometry: LoadedGeometry): Record<SourceId, GeoJSONSourceSpecification> {
  const base = geometry['geometry-base'];
  const context = geometry['geometry-context'];
  const from = (topology: Topology | undefined, object: string): GeoJSONSourceSpecification =>
    source(collection(featureList(topology, object)));
  return {
    parks: from(context, 'parks'),
    water: from(context, 'water'),
    river: from(context, 'river'),
    streets: from(context, 'streets'),
    freeways: from(context, 'freeways'),
    rail: from(context, 'rail'),
    stations: from(context, 'stations'),
    cities: from(context, 'cities'),
    shields: from(context, 'shields'),
    outside: source(outside(base, drawing.plan)),
    areas: { ...source(areas(drawing, geometry)), promoteId: 'id' },
    'area-over': source(over(drawing, geometry)),
    selected: source(selected(drawing, geometry)),
    found: source(found(drawing, geometry)),
    pin: source(pin(drawing)),
    'area-names': source(areaNames(drawing)),
    neighborhoods: from(base, `neighborhoods-${drawing.plan}`),
    plan: from(base, `plan-${drawing.plan}`),
    'other-plan': from(base, `plan-${drawing.plan === '2011' ? '2021' : '2011'}`),
    points: { ...source(points(drawing)), promoteId: 'id' },
    ...overlaySources(geometry),
  };
}

function collection(list: readonly GeoFeature[]): FeatureCollection {
  if (list.length === 0) return EMPTY;
  const known = listCollections.get(list);
  if (known) return known;
  const made: FeatureCollection = { type: 'FeatureCollection', features: [...list] };
  listCollections.set(list, made);
  return made;
}

/** The shapes of the areas with nothing but their id: what they show is feature-state, so that another measure or selection moves no geometry. */
function areas(drawing: Drawing, geometry: LoadedGeometry): FeatureCollection {
  const key = drawing.areas.map((a) => `${a.id} ${keyOf(a.shape, geometry)}`).join('|');
  return remember('areas', key, () => drawing.areas.flatMap((a) => featureFor(geometry, a.shape, a.id, {})));
}

/** The areas under a pattern, apart from the rest: another measure hatches others, and only these are cut anew. */
function over(drawing: Drawing, geometry: LoadedGeometry): FeatureCollection {
  const marks = drawing.areas.filter((a) => a.over !== null);
  return remember('area-over', marks.map((a) => `${keyOf(a.shape, geometry)} ${a.id} ${a.over}`).join('|'), () =>
    marks.flatMap((a) => featureFor(geometry, a.shape, a.id, { over: a.over })),
  );
}

/** What is selected, apart from the rest: areas, and neighborhoods around other areas. */
function selected(drawing: Drawing, geometry: LoadedGeometry): FeatureCollection {
  const marks = drawing.lines.flatMap(({ role, area, shape: { pack, object, id: shape } }) => {
    const id = area ?? shape;
    if (role !== 'selected' || id === null) return [];
    const ref = area === null ? { pack, object, id } : drawing.areas.find((a) => a.id === area)?.shape;
    return ref ? [{ id, around: area === null ? 'place' : 'area', ref }] : [];
  });
  return remember('selected', marks.map((m) => `${keyOf(m.ref, geometry)} ${m.id} ${m.around}`).join('|'), () =>
    marks.flatMap((m) => featureFor(geometry, m.ref, m.id, { around: m.around })),
  );
}

/** The outline of what was found. */
function found(drawing: Drawing, geometry: LoadedGeometry): FeatureCollection {
  const refs = drawing.lines.flatMap(({ role, shape: { pack, object, id } }) =>
    role === 'found' && id !== null ? [{ pack, object, id }] : [],
  );
  return remember('found', refs.map((ref) => keyOf(ref, geometry)).join('|'), () =>
    refs.flatMap((ref) => featureFor(geometry, ref, ref.id, {})),
  );
}

function pin({ pin: at }: Drawing): FeatureCollection {
  if (at === null) return EMPTY;
  return remember('pin', at.join(), () => [
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...at] } },
  ]);
}

const keyOf = ({ pack, object, id }: GeometryRef, geometry: LoadedGeometry): string =>
  `${object} ${id} ${numberOf(geometry[pack])}`;

function featureFor(geometry: LoadedGeometry, ref: GeometryRef, id: string, more: Record<string, unknown>): Feature[] {
  const shape = featureOf(geometry, ref);
  return shape ? [{ type: 'Feature', id, properties: { id, ...more }, geometry: shape.geometry }] : [];
}

/** The collection made for this key before, as long as it is among the last few of its kind. */
function remember(kind: string, key: string, make: () => Feature[]): FeatureCollection {
  const list = recent.get(kind) ?? [];
  recent.set(kind, list);
  const known = list.find((entry) => entry.key === key);
  if (known) return known.made;
  const features = make();
  const made: FeatureCollection = features.length === 0 ? EMPTY : { type: 'FeatureCollection', features };
  list.unshift({ key, made });
  list.length = Math.min(list.length, RECENT);
  return made;
}

function numberOf(topology: Topology | undefined): number {
  if (!topology) return 0;
  const known = topologyNumbers.get(topology);
  if (known) return known;
  topologies += 1;
  topologyNumbers.set(topology, topologies);
  return topologies;
}

/** Names to stand on the map; where there is no room for all, the first win. */
function areaNames(drawing: Drawing): FeatureCollection {
  const features = drawing.names.map((n, i): Feature => ({
    type: 'Feature',
    properties: { id: n.id, name: n.lines.join('\n'), rank: i },
    geometry: { type: 'Point', coordinates: [...n.at] },
  }));
  return remember('area-names', JSON.stringify(features), () => features);
}

function points(drawing: Drawing): FeatureCollection {
  const features = drawing.circles.map((p): Feature => ({
    type: 'Feature',
    id: p.id,
    properties: { id: p.id, r: p.radius },
    geometry: { type: 'Point', coordinates: [...p.at] },
  }));
  return remember('points', JSON.stringify(features), () => features);
}

/** Everything but the plan: a far rectangle whose holes are the plan's outer rings. */
function outside(base: Topology | undefined, plan: Plan): FeatureCollection {
  const shape = featureList(base, `plan-${plan}`)[0]?.geometry;
  if (!base || !shape) return EMPTY;
  const known = outsides.get(base) ?? new Map<Plan, FeatureCollection>();
  outsides.set(base, known);
  const made =
    known.get(plan) ??
    ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: withHoles(shape) }],
    } satisfies FeatureCollection);
  known.set(plan, made);
  return made;
}

function withHoles(shape: Geometry): Polygon {
  const rings =
    shape.type === 'Polygon'
      ? [shape.coordinates[0]!]
      : shape.type === 'MultiPolygon'
        ? shape.coordinates.map((p) => p[0]!)
        : [];
  return { type: 'Polygon', coordinates: [FAR, ...rings] };
}
