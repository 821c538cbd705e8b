/** The middle of an area by its land. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '@/lib/places';
import { polygonsOf } from './measure';

/**
 * Center of mass of the land, degrees, reckoned on a plane of longitude and latitude: over an area of a few kilometers that is exact to a meter.
 * @throws RangeError for an area without land.
 */
export function centroidOf(geometry: Polygon | MultiPolygon): LonLat {
  let [area, x, y] = [0, 0, 0];
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, i) => {
      const sums = ringSums(ring);
      // Outer rings count, holes are taken away, whichever way they run.
      const sign = (i === 0 ? 1 : -1) * Math.sign(sums.area);
      area += sign * sums.area;
      x += sign * sums.x;
      y += sign * sums.y;
    });
  }
  if (area === 0) throw new RangeError('An area without land has no center');
  return [x / area, y / area];
}

/** Area of a ring and its moments about its own first corner's axes, in square and cubic degrees. */
function ringSums(ring: readonly Position[]): { area: number; x: number; y: number } {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = [ring[i]![0]! - ox, ring[i]![1]! - oy];
    const [bx, by] = [ring[i + 1]![0]! - ox, ring[i + 1]![1]! - oy];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area, x: x + ox * area, y: y + oy * area };
}
