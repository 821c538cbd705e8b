/** The ground under a reach, as a polygon. */
import { boxPolygon, type Area, type AreaGeometry } from '@/geo/overlay';
import { BOX_GRID, type Reach } from '@/lib/elections/placement';
import type { BBox, LonLat } from '@/lib/places';

/** The polygon of a reach; throws RangeError for a shape that is not among `shapes`. */
export function reachPolygon(reach: Reach, shapes: ReadonlyMap<string, Area>): AreaGeometry {
  switch (reach.kind) {
    case 'polygon': {
      const shape = shapes.get(reach.shape);
      if (!shape) throw new RangeError(`No precinct shape ${reach.shape}.`);
      return shape.geometry;
    }
    case 'box':
      return boxPolygon(reach.bbox);
    case 'circle':
      return circle(reach.at, reach.radiusM);
  }
}

const METERS_PER_DEGREE = 111_195;
const CORNERS = 48;

/** A circle as a polygon of the same area (its corners lie a little outside the radius). */
export function circle([lon, lat]: LonLat, radiusM: number): AreaGeometry {
  const step = (2 * Math.PI) / CORNERS;
  const reachM = radiusM * Math.sqrt(step / Math.sin(step));
  const ring = Array.from({ length: CORNERS }, (_, i) => [
    lon + (reachM * Math.cos(i * step)) / (METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
    lat + (reachM * Math.sin(i * step)) / METERS_PER_DEGREE,
  ]);
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

/** A corner of the grid that the 2020 boxes lie on, fitted through all their edges (they agree with it to 0.0003°, about 30 m). */
const GRID_ORIGIN = { lon: -118.38514, lat: 33.96658 };

/** The box that the 2020 index would keep of a polygon: its bounding box, rounded outward to whole cells of the grid. `shift`: the grid moved by so many cells east and north. */
export function indexBox([w, s, e, n]: BBox, shift: readonly [number, number] = [0, 0]): BBox {
  const lon = GRID_ORIGIN.lon + shift[0] * BOX_GRID.lon;
  const lat = GRID_ORIGIN.lat + shift[1] * BOX_GRID.lat;
  const snap = (x: number, origin: number, cell: number, round: (y: number) => number) =>
    origin + round((x - origin) / cell) * cell;
  return [
    snap(w, lon, BOX_GRID.lon, Math.floor),
    snap(s, lat, BOX_GRID.lat, Math.floor),
    snap(e, lon, BOX_GRID.lon, Math.ceil),
    snap(n, lat, BOX_GRID.lat, Math.ceil),
  ];
}
