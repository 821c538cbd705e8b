/** Where the freeways' number shields stand: on the road, apart from each other, clear of junctions and of names. */
import type { Point, Position } from 'geojson';
import { labelPoint } from '@/geo/labels';
import { distanceM } from '@/geo/measure';
import { CONTEXT_BBOX, FRAME, toFrame } from '@/geo/svg/frame';
import type { LonLat } from '@/lib/places';
import type { District } from './district';
import type { Shape } from './shape';

/** Distance between candidate spots along a road, and between shields of one road and of different roads, meters. */
const STEP_M = 250;
const SAME_ROAD_M = 4500;
const OTHER_ROAD_M = 1500;
/** A shield closer than this to another road or a name looks as if it belonged there. */
const CLEAR_ROAD_M = 900;
const CLEAR_NAME_M = 900;
const MAX_PER_ROAD = 5;

interface Spot {
  ref: string;
  at: LonLat;
  score: number;
}

/** Points with the road's number and a rank: 0 for the best spot of a road, then 1, 2 ... Deterministic. */
export function placeShields(
  freeways: readonly Shape[],
  district: District,
  cities: readonly Shape<Point>[],
): Shape<Point>[] {
  const roads = new Map<string, LonLat[]>();
  for (const road of freeways) {
    const ref = String(road.properties?.ref ?? '');
    roads.set(ref, [...(roads.get(ref) ?? []), ...linesOf(road).flatMap(spotsAlong).filter(wellInside)]);
  }
  const names = [
    ...district.neighborhoods.map((n) => labelPoint(n.geometry)),
    ...cities.map((c): LonLat => [c.geometry.coordinates[0]!, c.geometry.coordinates[1]!]),
  ];
  const spots = [...roads].flatMap(([ref, list]) => {
    const others = [...roads].filter(([other]) => other !== ref).flatMap(([, points]) => points);
    return list.map((at): Spot => ({ ref, at, score: score(at, others, names) }));
  });
  // Best spots first; equal ones from west to east.
  spots.sort((a, b) => b.score - a.score || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const placed: Spot[] = [];
  for (const spot of spots) {
    const ofRoad = placed.filter((p) => p.ref === spot.ref);
    if (ofRoad.length >= MAX_PER_ROAD) continue;
    if (placed.every((p) => distanceM(p.at, spot.at) >= (p.ref === spot.ref ? SAME_ROAD_M : OTHER_ROAD_M)))
      placed.push(spot);
  }
  const counts = new Map<string, number>();
  return placed.map(({ ref, at }): Shape<Point> => {
    const rank = counts.get(ref) ?? 0;
    counts.set(ref, rank + 1);
    return {
      id: `shield-${ref}-${rank}`,
      properties: { ref, rank },
      geometry: { type: 'Point', coordinates: [...at] },
    };
  });
}

/** 0-3: one each for being clear of other roads, clear of names, and in the frame of the whole district. */
function score(at: LonLat, others: readonly LonLat[], names: readonly LonLat[]): number {
  const nearest = (list: readonly LonLat[]): number => Math.min(Infinity, ...list.map((p) => distanceM(p, at)));
  const clear = (meters: number, wanted: number): number => Math.min(1, meters / wanted);
  return clear(nearest(others), CLEAR_ROAD_M) + clear(nearest(names), CLEAR_NAME_M) + (inFrame(at) ? 1 : 0);
}

function inFrame(at: LonLat): boolean {
  const [x, y] = toFrame(at);
  const [left, top, w, h] = FRAME.viewBox;
  return x > left + 15 && y > top + 15 && x < left + w - 15 && y < top + h - 15;
}

function wellInside([lon, lat]: LonLat): boolean {
  const [w, s, e, n] = CONTEXT_BBOX;
  return lon > w + 0.005 && lon < e - 0.005 && lat > s + 0.005 && lat < n - 0.005;
}

/** Points on the line every STEP_M, from half a step in. */
function spotsAlong(line: readonly Position[]): LonLat[] {
  const spots: LonLat[] = [];
  let next = STEP_M / 2;
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const a: LonLat = [line[i - 1]![0]!, line[i - 1]![1]!];
    const b: LonLat = [line[i]![0]!, line[i]![1]!];
    const length = distanceM(a, b);
    for (; next <= walked + length; next += STEP_M) {
      const t = (next - walked) / length;
      spots.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    walked += length;
  }
  return spots;
}

function linesOf({ geometry }: Shape): Position[][] {
  return geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
}
