/**
 * California Albers (NAD83, EPSG:3310): the state's own equal-area projection, in meters, so that areas are true and lengths nearly so.
 * Computed on the ellipsoid, not on a sphere. Formulas: Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), 3-12 and 14-1 to 14-15.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from './measure';

export interface AlbersParameters {
  /** Semi-major axis, meters. */
  semiMajor: number;
  /** Eccentricity squared. */
  eccentricity2: number;
  /** Latitude and longitude of the origin and both standard parallels, degrees. */
  originLatitude: number;
  originLongitude: number;
  parallels: readonly [number, number];
  falseEasting: number;
  falseNorthing: number;
}

/** `[x, y]` in meters, y to the north. */
export type PlanePoint = readonly [number, number];

const GRS80_FLATTENING = 1 / 298.257222101;

/** EPSG:3310 as registered. NAD83 and WGS 84 are taken as one: they are about a meter apart, and shapes move as a whole. */
export const EPSG_3310: AlbersParameters = {
  semiMajor: 6_378_137,
  eccentricity2: GRS80_FLATTENING * (2 - GRS80_FLATTENING),
  originLatitude: 0,
  originLongitude: -120,
  parallels: [34, 40.5],
  falseEasting: 0,
  falseNorthing: -4_000_000,
};

/** Albers equal-area conic on an ellipsoid: degrees in, meters out. */
export function albers(p: AlbersParameters): (position: Position) => PlanePoint {
  const rad = Math.PI / 180;
  const e2 = p.eccentricity2;
  const e = Math.sqrt(e2);
  const q = (latitude: number): number => {
    const sine = Math.sin(latitude * rad);
    return (1 - e2) * (sine / (1 - e2 * sine * sine) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
  };
  const m = (latitude: number): number => Math.cos(latitude * rad) / Math.sqrt(1 - e2 * Math.sin(latitude * rad) ** 2);
  const [m1, m2] = [m(p.parallels[0]), m(p.parallels[1])];
  const n = (m1 ** 2 - m2 ** 2) / (q(p.parallels[1]) - q(p.parallels[0]));
  const c = m1 ** 2 + n * q(p.parallels[0]);
  const rho = (latitude: number): number => (p.semiMajor * Math.sqrt(c - n * q(latitude))) / n;
  const rho0 = rho(p.originLatitude);
  return (position) => {
    const theta = n * (position[0]! - p.originLongitude) * rad;
    const r = rho(position[1]!);
    return [p.falseEasting + r * Math.sin(theta), p.falseNorthing + rho0 - r * Math.cos(theta)];
  };
}

/** A place in California Albers. */
export const toCaliforniaAlbers = albers(EPSG_3310);

/** Every ring of an area in California Albers, one list of rings per polygon, outer ring first; rings stay closed. */
export function ringsInCaliforniaAlbers(geometry: Polygon | MultiPolygon): PlanePoint[][][] {
  return polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(toCaliforniaAlbers)));
}
