/** How much of an area lies inside a convex outline, without cutting it out: the fast way for boxes and circles. */
import type { Position } from 'geojson';
import { areaM2, polygonsOf } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';

/**
 * Square meters of `area` inside the convex, counter-clockwise, closed `ring` (Sutherland and Hodgman 1974). Strips of no width that the cut may leave
 * along the ring have no area, so the number is right for hollow areas too.
 */
export function areaInside(area: AreaGeometry, ring: readonly Position[]): number {
  const clipped = polygonsOf(area).map((rings) => rings.map((r) => clipRing(r, ring)));
  return clipped.reduce((sum, [outer, ...holes]) => {
    const size = (r: Position[]): number => (r.length >= 4 ? areaM2({ type: 'Polygon', coordinates: [r] }) : 0);
    return sum + (outer ? size(outer) : 0) - holes.reduce((h, hole) => h + size(hole), 0);
  }, 0);
}

function clipRing(subject: readonly Position[], ring: readonly Position[]): Position[] {
  let points = subject.slice(0, -1);
  for (let i = 1; i < ring.length && points.length > 0; i++) points = clipSide(points, ring[i - 1]!, ring[i]!);
  return points.length > 0 ? [...points, points[0]!] : [];
}

/** Keeps what lies to the left of the line from `a` to `b`. */
function clipSide(points: readonly Position[], a: Position, b: Position): Position[] {
  const side = (p: Position): number => (b[0]! - a[0]!) * (p[1]! - a[1]!) - (b[1]! - a[1]!) * (p[0]! - a[0]!);
  const out: Position[] = [];
  let previous = points[points.length - 1]!;
  let before = side(previous);
  for (const point of points) {
    const now = side(point);
    if (now >= 0 !== before >= 0) {
      const t = before / (before - now);
      out.push([previous[0]! + t * (point[0]! - previous[0]!), previous[1]! + t * (point[1]! - previous[1]!)]);
    }
    if (now >= 0) out.push(point);
    [previous, before] = [point, now];
  }
  return out;
}
