/**
 * The outline of a single shape as an SVG path in frame units, as exact as its pack: what is drawn over a map that is zoomed nearer than the SVG's simplified paths can follow.
 */
import type { Geometry, Position } from 'geojson';
import { toFrame } from '@/geo/svg/frame';
import type { LonLat } from '@/lib/places';

const known = new WeakMap<Geometry, string>();

/** The rings of a polygon or of all polygons of a multipolygon; '' for any other geometry. Made once for each shape. */
export function outlinePath(shape: Geometry): string {
  let d = known.get(shape);
  if (d === undefined) known.set(shape, (d = ringsOf(shape).map(ringPath).join('')));
  return d;
}

/** A circle around a place, `radius` in frame units. */
export function circlePath(at: LonLat, radius: number): string {
  const [x, y] = toFrame(at);
  const arc = (dx: number): string => `a${exact(radius)} ${exact(radius)} 0 1 0 ${exact(dx)} 0`;
  return `M${exact(x - radius)} ${exact(y)}${arc(2 * radius)}${arc(-2 * radius)}z`;
}

function ringsOf(shape: Geometry): Position[][] {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    default:
      return [];
  }
}

function ringPath(ring: Position[]): string {
  const points = ring.slice(0, -1).map(([lon = 0, lat = 0]) => {
    const [x, y] = toFrame([lon, lat]);
    return `${exact(x)} ${exact(y)}`;
  });
  return points.length === 0 ? '' : `M${points.join('L')}z`;
}

/** A tenth of a pixel at the nearest zoom, and less. */
const exact = (n: number): string => String(+n.toFixed(3));
