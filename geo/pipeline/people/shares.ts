/** How much of each unit lies inside an area. */
import { areaM2, bboxOf, contains, polygonsOf } from '@/geo/measure';
import { boxPolygon, intersect, overlay, type Area, type AreaGeometry } from '@/geo/overlay';
import type { PeopledArea } from './blockGroups';

/** One share (0…1) per unit, in the order of the units. */
export type InsideShares = readonly number[];

/** Where two sources draw the same line a little apart, hairline slivers arise: shares this near to 0 or 1 mean 0 or 1. */
export const HAIRLINE = 0.005;

/** 0 under half a percent, 1 over 99.5 %, else the share itself. */
export function snapShare(share: number): number {
  if (share < HAIRLINE) return 0;
  return share > 1 - HAIRLINE ? 1 : share;
}

/** Share of each unit's area inside the area, hairlines snapped. */
export function insideShare(units: readonly Area[], area: Area): InsideShares {
  const shared = units.map(() => 0);
  const tiles = tilesOf(area.geometry).map((geometry, i) => ({ id: `${area.id}/${i}`, geometry }));
  for (const pair of overlay(units, tiles)) shared[pair.a]! += pair.areaM2;
  return shared.map((m2, i) => (m2 === 0 ? 0 : snapShare(m2 / areaM2(units[i]!.geometry))));
}

/**
 * The same shares of people instead of land: group quarters that stand at one spot are inside or outside as a whole, and only the rest of the unit's
 * people is spread over its land.
 */
export function peopleInside(
  units: readonly PeopledArea[],
  shares: InsideShares,
  geometry: AreaGeometry,
): InsideShares {
  return shares.map((share, i) => {
    const apart = units[i]?.apart;
    return apart ? apart.share * (contains(geometry, apart.at) ? 1 : 0) + (1 - apart.share) * share : share;
  });
}

/** More corners than this in one outline and it is quartered: clipping takes as long as the longer of two outlines. */
const CORNERS = 120;
const DEEPEST = 6;

/** The same area as pieces of few corners, cut along a grid. */
function tilesOf(geometry: AreaGeometry, depth = 0): AreaGeometry[] {
  const corners = polygonsOf(geometry)
    .flat()
    .reduce((n, ring) => n + ring.length, 0);
  if (corners <= CORNERS || depth >= DEEPEST) return [geometry];
  const [w, s, e, n] = bboxOf(geometry);
  const [x, y] = [(w + e) / 2, (s + n) / 2];
  const quarters = [
    [w, s, x, y],
    [x, s, e, y],
    [w, y, x, n],
    [x, y, e, n],
  ] as const;
  return quarters.flatMap((box) => {
    const piece = intersect(geometry, boxPolygon(box));
    return piece === null ? [] : tilesOf(piece, depth + 1);
  });
}
