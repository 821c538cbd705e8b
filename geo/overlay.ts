/** Laying one set of areas over another: which pairs meet, and on how many square meters. */
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { areaM2, bboxOf, bboxesTouch } from './measure';

export type AreaGeometry = Polygon | MultiPolygon;

export interface Area {
  id: string;
  geometry: AreaGeometry;
}

export interface OverlayPair {
  /** Index into the first list. */
  a: number;
  /** Index into the second list. */
  b: number;
  areaM2: number;
}

/** Pairs that meet on less than this are edges drawn twice, not overlaps. */
const NOISE_M2 = 0.5;

type Ring = [number, number][];

// Clipping is exact only on a grid: 1e-8° (about 1 mm) keeps it from failing on lines that all but coincide.
const snap = (x: number): number => Math.round(x * 1e8) / 1e8;
const toRings = (polygon: Position[][]): Ring[] =>
  polygon.map((ring) => ring.map((p): [number, number] => [snap(p[0]!), snap(p[1]!)]));
const toClipping = (g: AreaGeometry): Ring[][] =>
  g.type === 'Polygon' ? [toRings(g.coordinates)] : g.coordinates.map(toRings);

/** A box `[west, south, east, north]` as a polygon. */
export function boxPolygon(box: readonly [number, number, number, number]): Polygon {
  const [w, s, e, n] = box;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  };
}

/** What both share, or null where they don't meet. */
export function intersect(a: AreaGeometry, b: AreaGeometry): MultiPolygon | null {
  if (!bboxesTouch(bboxOf(a), bboxOf(b))) return null;
  const coordinates = polygonClipping.intersection(toClipping(a), toClipping(b));
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** All of `a` that is outside `b`, or null when nothing is left. */
export function subtract(a: AreaGeometry, b: AreaGeometry): MultiPolygon | null {
  const coordinates = polygonClipping.difference(toClipping(a), toClipping(b));
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** All of them as one area; null for an empty list. */
export function union(areas: readonly AreaGeometry[]): MultiPolygon | null {
  const [first, ...rest] = areas.map(toClipping);
  if (first === undefined) return null;
  return { type: 'MultiPolygon', coordinates: polygonClipping.union(first, ...rest) };
}

/** Shared area in square meters; 0 where they don't meet. */
export function intersectionArea(a: AreaGeometry, b: AreaGeometry): number {
  const shared = intersect(a, b);
  return shared ? areaM2(shared) : 0;
}

/**
 * Every pair of one area from each list that overlaps, sorted by `a`, then `b`, with the shared area.
 * A box index keeps this near-linear: thousands against hundreds take seconds.
 */
export function overlay(as: readonly Area[], bs: readonly Area[]): OverlayPair[] {
  if (as.length === 0 || bs.length === 0) return [];
  const index = new Flatbush(bs.length);
  for (const b of bs) index.add(...bboxOf(b.geometry));
  index.finish();
  const pairs: OverlayPair[] = [];
  as.forEach((area, a) => {
    for (const b of index.search(...bboxOf(area.geometry)).sort((x, y) => x - y)) {
      const shared = intersectionArea(area.geometry, bs[b]!.geometry);
      if (shared > NOISE_M2) pairs.push({ a, b, areaM2: shared });
    }
  });
  return pairs;
}
