/** Runs mapshaper on features in memory and reads its answers back, checked. */
import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import mapshaper from 'mapshaper';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Area, AreaGeometry } from '@/geo/overlay';
import { parseGeojson } from '../sources';

export interface Shape<G extends Geometry = Geometry> {
  id: string;
  geometry: G;
  properties?: Record<string, string | number>;
}

export type Layers = Readonly<Record<string, readonly Shape[]>>;

/**
 * Runs a mapshaper command line over layers (each an input named `<layer>.json`).
 * The commands must not contain the first `-i`; they get all layers in one dataset, with shared arcs.
 */
export async function runMapshaper(layers: Layers, commands: string): Promise<Record<string, string>> {
  const names = Object.keys(layers);
  const inputs = Object.fromEntries(names.map((name) => [`${name}.json`, collection(layers[name] ?? [])]));
  const open = `-quiet -i ${names.map((n) => `${n}.json`).join(' ')}${names.length > 1 ? ' combine-files' : ''} string-fields=id`;
  const out = await mapshaper.applyCommands(`${open} ${commands}`, inputs);
  return Object.fromEntries(Object.entries(out).map(([name, data]) => [name, data.toString()]));
}

function collection(shapes: readonly Shape[]): string {
  const features: Feature[] = shapes.map((s) => ({
    type: 'Feature',
    properties: { ...s.properties, id: s.id },
    geometry: s.geometry,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** A GeoJSON answer of mapshaper as areas, sorted by id. */
export function readAreas(out: Readonly<Record<string, string>>, file: string): Area[] {
  const parsed = parseGeojson(file, out[file] ?? '', ['id']);
  return parsed.features
    .flatMap((f): Area[] => (isAreaGeometry(f.geometry) ? [{ id: String(f.properties.id), geometry: f.geometry }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function isAreaGeometry(g: Geometry): g is AreaGeometry {
  return g.type === 'Polygon' || g.type === 'MultiPolygon';
}

/**
 * A TopoJSON answer of mapshaper, with the given properties kept (by object name) and all others dropped.
 * @throws Error when the answer is no topology.
 */
export function readTopology(
  out: Readonly<Record<string, string>>,
  file: string,
  keep: Readonly<Record<string, readonly string[]>> = {},
): Topology {
  const value: unknown = JSON.parse(out[file] ?? 'null');
  if (!isTopology(value)) throw new Error(`mapshaper gave no topology in ${file}`);
  for (const [name, object] of Object.entries(value.objects)) trimProperties(object, keep[name] ?? []);
  return value;
}

function trimProperties(g: GeometryObject<GeoJsonProperties>, keep: readonly string[]): void {
  if (g.type === 'GeometryCollection') {
    for (const inner of g.geometries) trimProperties(inner, keep);
    return;
  }
  const all: Record<string, unknown> = { ...g.properties };
  const kept = Object.fromEntries(keep.filter((k) => k in all).map((k) => [k, all[k]]));
  if (Object.keys(kept).length > 0) g.properties = kept;
  else delete g.properties;
}

function isTopology(x: unknown): x is Topology {
  return typeof x === 'object' && x !== null && 'type' in x && x.type === 'Topology' && 'arcs' in x && 'objects' in x;
}
