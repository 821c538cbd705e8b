/**
 * Geometry → SVG path strings in frame units. Works on the arcs of the topology, not on finished polygons: a border that two areas share is simplified once,
 * so that neighbors still meet without a gap. Coordinates are whole tenths of a unit, relative, which keeps them short and free of drift.
 */
import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { toFrame } from '@/geo/svg/frame';

/** Tolerance of the default map in frame units: a third of a pixel at frame scale. */
export const DEFAULT_TOLERANCE = 0.3;
type Tenths = readonly [number, number];

/** An arc by its number in the topology, thinned when it is first asked for: most of a pack's arcs (streets, another plan's areas) no map on the page draws. */
type Arcs = (index: number) => readonly Tenths[];

const arcCache = new WeakMap<Topology, Map<number, Arcs>>();
const pathCache = new WeakMap<Topology, Map<string, ReadonlyMap<string, string>>>();

/**
 * The path of every geometry of an object, by id (the object's own name where a geometry has none). Empty for an object that is not there.
 * Rings that shrink to nothing are left out; an area that shrinks to nothing keeps its largest ring unsimplified.
 */
export function pathsOf(
  topology: Topology | undefined,
  object: string,
  tolerance = DEFAULT_TOLERANCE,
): ReadonlyMap<string, string> {
  const source = topology?.objects[object];
  if (!topology || !source) return new Map();
  const cached = pathCache.get(topology) ?? new Map<string, ReadonlyMap<string, string>>();
  pathCache.set(topology, cached);
  const key = `${object}@${tolerance}`;
  const known = cached.get(key);
  if (known) return known;
  const made = new Map<string, string>();
  const geometries: GeometryObject<GeoJsonProperties>[] =
    source.type === 'GeometryCollection' ? source.geometries : [source];
  const arcs = projectedArcs(topology, tolerance);
  for (const geometry of geometries) {
    const id = geometry.id === undefined ? object : String(geometry.id);
    const d = pathOf(geometry, arcs) || pathOf(geometry, projectedArcs(topology, 0));
    if (d) made.set(id, d);
  }
  cached.set(key, made);
  return made;
}

function pathOf(geometry: GeometryObject<GeoJsonProperties>, arcs: Arcs): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.arcs.map((ring) => ringPath(stitch(ring, arcs))).join('');
    case 'MultiPolygon':
      return geometry.arcs
        .flat()
        .map((ring) => ringPath(stitch(ring, arcs)))
        .join('');
    case 'LineString':
      return linePath(stitch(geometry.arcs, arcs));
    case 'MultiLineString':
      return geometry.arcs.map((line) => linePath(stitch(line, arcs))).join('');
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      return '';
    default:
      return '';
  }
}

/** Arcs joined end to end; a negative index is that arc backwards, and the point that two arcs share is kept once. */
function stitch(indices: readonly number[], arcs: Arcs): Tenths[] {
  const out: Tenths[] = [];
  for (const index of indices) {
    const arc = arcs(index < 0 ? ~index : index);
    const run = index < 0 ? [...arc].reverse() : arc;
    for (const point of out.length === 0 ? run : run.slice(1)) {
      const last = out[out.length - 1];
      if (!last || last[0] !== point[0] || last[1] !== point[1]) out.push(point);
    }
  }
  return out;
}

function ringPath(points: Tenths[]): string {
  const first = points[0];
  const last = points[points.length - 1];
  const open =
    first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1] ? points.slice(0, -1) : points;
  return open.length < 3 ? '' : `${linePath(open)}z`;
}

function linePath(points: Tenths[]): string {
  const first = points[0];
  if (!first || points.length < 2) return '';
  let d = `M${tenth(first[0])}${joined(first[1])}l`;
  let [x, y] = first;
  for (let i = 1; i < points.length; i += 1) {
    const [px, py] = points[i]!;
    d += (i === 1 ? tenth(px - x) : joined(px - x)) + joined(py - y);
    [x, y] = [px, py];
  }
  return d;
}
/** `12` → `1.2`, `-4` → `-.4`. */
function tenth(n: number): string {
  return String(n / 10).replace(/^(-?)0\./, '$1.');
}
/** A number after another: a minus needs no space before it. */
function joined(n: number): string {
  return n < 0 ? tenth(n) : ` ${tenth(n)}`;
}

function projectedArcs(topology: Topology, tolerance: number): Arcs {
  const byTolerance = arcCache.get(topology) ?? new Map<number, Arcs>();
  arcCache.set(topology, byTolerance);
  const known = byTolerance.get(tolerance);
  if (known) return known;
  const made = new Map<number, readonly Tenths[]>();
  const arcs: Arcs = (index) => {
    const thinned = made.get(index);
    if (thinned) return thinned;
    const frame = decode(topology, topology.arcs[index] ?? []).map(([lon, lat]) => toFrame([lon, lat]));
    const arc = thin(frame, tolerance).map(([x, y]): Tenths => [Math.round(x * 10), Math.round(y * 10)]);
    made.set(index, arc);
    return arc;
  };
  byTolerance.set(tolerance, arcs);
  return arcs;
}

/** Quantised, delta-coded arcs back to degrees. */
function decode(topology: Topology, arc: readonly (readonly number[])[]): [number, number][] {
  const transform = topology.transform;
  if (!transform) return arc.map((p) => [p[0]!, p[1]!]);
  let x = 0;
  let y = 0;
  return arc.map((p) => {
    x += p[0]!;
    y += p[1]!;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

/** Douglas-Peucker with both ends fixed; a closed arc is also held at its farthest point, so that it can't fold to a line. */
function thin(points: (readonly [number, number])[], tolerance: number): (readonly [number, number])[] {
  if (tolerance <= 0 || points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  const end = points.length - 1;
  keep[0] = 1;
  keep[end] = 1;
  const spans: [number, number][] = [];
  const [a, z] = [points[0]!, points[end]!];
  if (Math.hypot(a[0] - z[0], a[1] - z[1]) < 1e-9) {
    let far = 0;
    let best = -1;
    points.forEach((p, i) => {
      const d = Math.hypot(p[0] - a[0], p[1] - a[1]);
      if (d > best) {
        best = d;
        far = i;
      }
    });
    keep[far] = 1;
    spans.push([0, far], [far, end]);
  } else spans.push([0, end]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = -1;
    let best = tolerance;
    for (let i = from + 1; i < to; i += 1) {
      const d = distanceToLine(points[i]!, points[from]!, points[to]!);
      if (d > best) {
        best = d;
        far = i;
      }
    }
    if (far >= 0) {
      keep[far] = 1;
      spans.push([from, far], [far, to]);
    }
  }
  return points.filter((_, i) => keep[i] === 1);
}

function distanceToLine(
  p: readonly [number, number],
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
