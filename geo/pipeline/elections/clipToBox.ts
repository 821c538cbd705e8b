/** A cheap cut before the exact one: large outlines are trimmed to the neighborhood of the small area they are laid over. */
import type { Position } from 'geojson';
import { polygonsOf } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import type { BBox } from '@/lib/places';

/** One side of a box: which points are inside, and where an edge crosses it. */
interface Side {
  inside(p: Position): boolean;
  cross(a: Position, b: Position): Position;
}

/**
 * What of an area is inside the box, or null (Sutherland and Hodgman 1974). A hollow area may keep strips of no width along the
 * box's sides: take a box a little larger than what the result is then intersected with.
 */
export function clipToBox(area: AreaGeometry, [west, south, east, north]: BBox): AreaGeometry | null {
  const sides = [side(0, west, 1), side(0, east, -1), side(1, south, 1), side(1, north, -1)];
  const polygons = polygonsOf(area).flatMap((rings) => {
    const clipped = rings.map((ring) => sides.reduce(clipRing, ring));
    return clipped[0] && clipped[0].length >= 4 ? [clipped.filter((ring) => ring.length >= 4)] : [];
  });
  return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null;
}

function side(axis: 0 | 1, limit: number, sign: 1 | -1): Side {
  return {
    inside: (p) => (p[axis]! - limit) * sign >= 0,
    cross: (a, b) => {
      const t = (limit - a[axis]!) / (b[axis]! - a[axis]!);
      const other = a[1 - axis]! + t * (b[1 - axis]! - a[1 - axis]!);
      return axis === 0 ? [limit, other] : [other, limit];
    },
  };
}

/** A closed ring cut by one side; closed again. */
function clipRing(ring: Position[], { inside, cross }: Side): Position[] {
  const out: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (inside(a) !== inside(b)) out.push(cross(a, b));
    if (inside(b)) out.push(b);
  }
  return out.length > 0 ? [...out, out[0]!] : [];
}
