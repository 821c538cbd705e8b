/** Where roads cross, or end at one another. */
import type { Position } from 'geojson';
import { distanceM } from '@/geo/measure';
import type { LonLat } from '@/lib/places';

/** The lines of the source lie 10 to 20 m off: a road that ends this near to another meets it. */
const REACH_M = 30;
/** Points nearer than this are one crossing: two carriageways, ramps, a jog. */
const ONE_CROSSING_M = 180;
const METERS_PER_DEGREE = 111_320;
const K = Math.cos((34.05 * Math.PI) / 180);

/** A piece between two points, plane meters. */
interface Segment {
  road: number;
  a: readonly [number, number];
  b: readonly [number, number];
  /** Whether an end of its line. */
  ends: readonly [boolean, boolean];
}

export interface Crossing {
  a: number;
  b: number;
  at: LonLat;
}

const plane = ([lon = 0, lat = 0]: Position): [number, number] => [
  lon * K * METERS_PER_DEGREE,
  lat * METERS_PER_DEGREE,
];
const degrees = ([x, y]: readonly [number, number]): LonLat => [x / (K * METERS_PER_DEGREE), y / METERS_PER_DEGREE];

/** Every crossing of two of the roads (each a list of lines, degrees), `a` before `b`, sorted; once for each place where they meet. */
export function crossingsOf(roads: readonly (readonly Position[][])[]): Crossing[] {
  const cells = new Map<string, Segment[]>();
  const found = new Map<string, (readonly [number, number])[]>();
  const meet = (s: Segment, t: Segment): void => {
    const at = crossingPoint(s, t) ?? touchPoint(s, t) ?? touchPoint(t, s);
    if (at === null) return;
    const key = s.road < t.road ? `${s.road} ${t.road}` : `${t.road} ${s.road}`;
    found.set(key, [...(found.get(key) ?? []), at]);
  };
  roads.forEach((lines, road) => {
    const mine: (readonly [string, Segment])[] = [];
    for (const segment of lines.flatMap((line) => segmentsOf(line, road)))
      for (const cell of cellsOf(segment)) {
        for (const other of cells.get(cell) ?? []) meet(other, segment);
        mine.push([cell, segment]);
      }
    for (const [cell, segment] of mine) cells.set(cell, [...(cells.get(cell) ?? []), segment]);
  });
  return [...found]
    .flatMap(([key, points]) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      return clusters(points.map(degrees)).map((at): Crossing => ({ a, b, at }));
    })
    .sort((x, y) => x.a - y.a || x.b - y.b || x.at[0] - y.at[0] || x.at[1] - y.at[1]);
}

function segmentsOf(line: readonly Position[], road: number): Segment[] {
  return line.slice(1).map((p, i) => ({
    road,
    a: plane(line[i]!),
    b: plane(p),
    ends: [i === 0, i === line.length - 2],
  }));
}

const CELL_M = 400;
function cellsOf({ a, b }: Segment): string[] {
  const cells: string[] = [];
  const cell = (x: number): number => Math.floor(x / CELL_M);
  const [west, east] = [Math.min(a[0], b[0]) - REACH_M, Math.max(a[0], b[0]) + REACH_M];
  const [south, north] = [Math.min(a[1], b[1]) - REACH_M, Math.max(a[1], b[1]) + REACH_M];
  for (let x = cell(west); x <= cell(east); x += 1)
    for (let y = cell(south); y <= cell(north); y += 1) cells.push(`${x} ${y}`);
  return cells;
}

/** Where two pieces cut each other; null where they don't. */
function crossingPoint(s: Segment, t: Segment): [number, number] | null {
  const [dx, dy] = [s.b[0] - s.a[0], s.b[1] - s.a[1]];
  const [ex, ey] = [t.b[0] - t.a[0], t.b[1] - t.a[1]];
  const cross = dx * ey - dy * ex;
  if (Math.abs(cross) < 1e-9) return null;
  const [ox, oy] = [t.a[0] - s.a[0], t.a[1] - s.a[1]];
  const u = (ox * ey - oy * ex) / cross;
  const v = (ox * dy - oy * dx) / cross;
  return u >= 0 && u <= 1 && v >= 0 && v <= 1 ? [s.a[0] + u * dx, s.a[1] + u * dy] : null;
}

/** The end of a road that lies within reach of another's piece; null without one. */
function touchPoint(s: Segment, t: Segment): readonly [number, number] | null {
  for (const [at, end] of [
    [s.a, s.ends[0]],
    [s.b, s.ends[1]],
  ] as const)
    if (end && distanceTo(at, t) <= REACH_M) return at;
  return null;
}

function distanceTo(p: readonly [number, number], { a, b }: Segment): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** The middle of each group of points near one another. */
function clusters(points: readonly LonLat[]): LonLat[] {
  const groups: LonLat[][] = [];
  for (const p of points) {
    const near = groups.find((g) => g.some((q) => distanceM(p, q) < ONE_CROSSING_M));
    if (near) near.push(p);
    else groups.push([p]);
  }
  const mean = (g: readonly LonLat[], i: 0 | 1): number => g.reduce((sum, p) => sum + p[i], 0) / g.length;
  return groups.map((g) => [mean(g, 0), mean(g, 1)]);
}
