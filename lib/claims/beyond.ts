/** How many residents of the lines of 2011 live on the far side of a line. Residents stand at the centers of their census tracts, the finest count that is published whole. */
import inside from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ReadPack } from '@/lib/figure/published';

interface Residents {
  lon: number;
  lat: number;
  people: number;
}

/** Shapes of an object of a pack. @throws where it is not there. */
function shapes(topology: Topology, object: string) {
  const found = topology.objects[object];
  if (found === undefined) throw new Error(`a geometry pack has no object “${object}”`);
  const made = feature(topology, found as GeometryCollection);
  return 'features' in made ? made.features : [made];
}

const isPolygonal = (g: { type: string }): g is Polygon | MultiPolygon => /Polygon$/.test(g.type);

/** Center of gravity of a shape's outer rings, as if the earth were flat there. */
function centerOf(shape: Polygon | MultiPolygon): [number, number] {
  const rings = shape.type === 'Polygon' ? [shape.coordinates[0]!] : shape.coordinates.map((p) => p[0]!);
  let [twice, x, y] = [0, 0, 0];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay, bx, by] = [...(ring[i - 1] as [number, number]), ...(ring[i] as [number, number])];
      const cross = ax * by - bx * ay;
      twice += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
  return [x / (3 * twice), y / (3 * twice)];
}

/** Tracts of 2020 whose center lies inside the lines of 2011, with their people of Census 2020. */
export function residentsOf2011(read: ReadPack): Residents[] {
  const plan = shapes(read('geometry-base'), 'plan-2011')[0]?.geometry;
  if (!plan || !isPolygonal(plan)) throw new Error('no outline of 2011');
  const people = read('people-tracts-2020');
  const counts = people.columns.find((c) => c.measure === 'population' && c.vintage === 'census-2020');
  if (!counts) throw new Error('no census of tracts');
  return shapes(read('geometry-tracts-2020'), 'tracts').flatMap(({ id, geometry }) => {
    if (!isPolygonal(geometry)) return [];
    const [lon, lat] = centerOf(geometry);
    const count = counts.estimate[people.ids.indexOf(String(id))] ?? 0;
    return inside([lon, lat], plan) ? [{ lon, lat, people: count }] : [];
  });
}

/** Percent of the residents for whom it is so. */
export function shareOf(residents: readonly Residents[], so: (r: Residents) => boolean): number {
  const sum = (list: readonly Residents[]): number => list.reduce((n, r) => n + r.people, 0);
  return (100 * sum(residents.filter(so))) / sum(residents);
}

/** The lines of a freeway, as the map draws them. @throws where it is not on the map. */
function linesOf(read: ReadPack, ref: string): Position[][] {
  const isIt = (properties: unknown): boolean =>
    typeof properties === 'object' && properties !== null && 'ref' in properties && properties.ref === ref;
  const found = shapes(read('geometry-context'), 'freeways').find((f) => isIt(f.properties))?.geometry;
  if (found?.type === 'LineString') return [found.coordinates];
  if (found?.type === 'MultiLineString') return found.coordinates;
  throw new Error(`freeway ${ref} is not on the map`);
}

/** Where a freeway crosses a meridian (its latitudes there) or a parallel (its longitudes). */
export function crossings(read: ReadPack, ref: string, along: 'meridian' | 'parallel'): (at: number) => number[] {
  const k = along === 'meridian' ? 0 : 1;
  const pieces = linesOf(read, ref).flatMap((line) => line.slice(1).map((b, i) => [line[i]!, b] as const));
  return (at) =>
    pieces.flatMap(([a, b]) => {
      const [from, to] = [a[k]!, b[k]!];
      if (from === to || at < Math.min(from, to) || at > Math.max(from, to)) return [];
      return [a[1 - k]! + ((at - from) / (to - from)) * (b[1 - k]! - a[1 - k]!)];
    });
}
