/** Where the name of an area goes: the point inside it that is farthest from its outline. */
import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { LonLat } from '@/lib/places';
import { areaM2, polygonsOf } from './measure';

/** About 2 m: finer than a label can be placed. */
const PRECISION_DEGREES = 0.00002;

/**
 * Pole of inaccessibility of the largest piece, `[lon, lat]` rounded to 5 decimals (1 m).
 * Longitudes are shrunk by the cosine of the latitude first, so that distance means the same in both directions.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): LonLat {
  const pieces = polygonsOf(geometry).map((coordinates) => ({
    coordinates,
    area: areaM2({ type: 'Polygon', coordinates }),
  }));
  const largest = pieces.reduce((best, piece) => (piece.area > best.area ? piece : best));
  const k = Math.cos((largest.coordinates[0]![0]![1]! * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.coordinates.map((ring) => ring.map((p) => [p[0]! * k, p[1]!])),
    PRECISION_DEGREES,
  );
  return [round5(x / k), round5(y)];
}

const round5 = (x: number): number => Math.round(x * 1e5) / 1e5;
