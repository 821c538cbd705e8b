/** Points that other layers lend may fall outside the lines of the election's day; a precinct of the district is shown inside them. */
import type { Position } from 'geojson';
import { contains, distanceM, polygonsOf } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import type { LonLat } from '@/lib/places';

/** So far inside the line a moved point stands, meters: more than outlines drawn at two scales differ. */
const INSIDE_M = 60;
const DIRECTIONS = 32;
const METERS_PER_DEGREE = 111_195;

/**
 * `at` where it lies inside the plan, else a point just inside the line, as near to it as may be. Where the precinct's true center lies inside
 * too, the move rarely takes the point farther from it.
 */
export function insidePlan(at: LonLat, plan: AreaGeometry): LonLat {
  if (contains(plan, at)) return at;
  const edge = nearestOnLine(at, plan);
  const reachM = distanceM(at, edge) + INSIDE_M;
  const tries = [edge, at].flatMap((from) =>
    Array.from({ length: DIRECTIONS }, (_, i) =>
      moved(from, from === edge ? INSIDE_M : reachM, (2 * Math.PI * i) / DIRECTIONS),
    ),
  );
  const inside = tries.filter((p) => contains(plan, p));
  return inside.reduce((best, p) => (distanceM(p, at) < distanceM(best, at) ? p : best), inside[0] ?? edge);
}

function moved([lon, lat]: LonLat, meters: number, angle: number): LonLat {
  return [
    lon + (meters * Math.cos(angle)) / (METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
    lat + (meters * Math.sin(angle)) / METERS_PER_DEGREE,
  ];
}

function nearestOnLine(at: LonLat, plan: AreaGeometry): LonLat {
  let best: LonLat = at;
  let least = Infinity;
  for (const ring of polygonsOf(plan).flat())
    for (let i = 0; i + 1 < ring.length; i++) {
      const p = onSegment(at, ring[i]!, ring[i + 1]!);
      const d = distanceM(at, p);
      if (d < least) [least, best] = [d, p];
    }
  return best;
}

/** The point of a segment nearest to `at`, on a plane true to scale at `at`. */
function onSegment([lon, lat]: LonLat, a: Position, b: Position): LonLat {
  const scale = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(a[0]! - lon) * scale, a[1]! - lat];
  const [dx, dy] = [(b[0]! - a[0]!) * scale, b[1]! - a[1]!];
  const along = dx * dx + dy * dy;
  const t = along === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / along));
  return [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)];
}
