/** Topology → GeoJSON features, found by GeometryRef. Each object of a topology is converted once and kept as long as the topology lives. */
import { feature } from 'topojson-client';
import type { Feature, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { GeometryRef } from '@/lib/figure/figure';
import type { PackId } from '@/lib/packs/schema';

/** Geometry packs that have arrived; the rest are still on their way. */
export type LoadedGeometry = Readonly<Partial<Record<PackId, Topology>>>;
export type GeoFeature = Feature<Geometry, Record<string, unknown>>;

const cache = new WeakMap<Topology, Map<string, ReadonlyMap<string, GeoFeature>>>();
const listCache = new WeakMap<Topology, Map<string, readonly GeoFeature[]>>();
const NONE: readonly GeoFeature[] = [];

/** Every feature of one object, in its order; empty when the pack or the object is not there. The same array comes back each time. */
export function featureList(topology: Topology | undefined, object: string): readonly GeoFeature[] {
  const source = topology?.objects[object];
  if (!topology || !source) return NONE;
  const lists = listCache.get(topology) ?? new Map<string, readonly GeoFeature[]>();
  listCache.set(topology, lists);
  const known = lists.get(object);
  if (known) return known;
  const converted = feature<Record<string, unknown>>(
    topology,
    source as Parameters<typeof feature<Record<string, unknown>>>[1],
  );
  const list: GeoFeature[] = (converted.type === 'FeatureCollection' ? converted.features : [converted])
    // MapLibre keeps no text ids of its own: filters read them from the properties.
    .map((f) => ({ ...f, properties: { ...f.properties, ...(f.id === undefined ? {} : { id: String(f.id) }) } }));
  lists.set(object, list);
  return list;
}

/** The features of one object by id; those without an id are left out. */
export function featuresById(topology: Topology | undefined, object: string): ReadonlyMap<string, GeoFeature> {
  if (!topology) return new Map();
  const objects = cache.get(topology) ?? new Map<string, ReadonlyMap<string, GeoFeature>>();
  cache.set(topology, objects);
  const known = objects.get(object);
  if (known) return known;
  const byId = new Map<string, GeoFeature>();
  for (const f of featureList(topology, object)) if (f.id !== undefined) byId.set(String(f.id), f);
  objects.set(object, byId);
  return byId;
}

/** The feature a GeometryRef names; null when its pack has not arrived or has no such feature. */
export function featureOf(geometry: LoadedGeometry, ref: GeometryRef): GeoFeature | null {
  return featuresById(geometry[ref.pack], ref.object).get(ref.id) ?? null;
}
