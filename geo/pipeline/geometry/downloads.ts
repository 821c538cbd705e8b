/** The shapes as GeoJSON files for others (RFC 7946): source resolution, 6 decimals (10 cm), ids and names in the properties. */
import type { Position } from 'geojson';
import type { AreaGeometry } from '@/geo/overlay';

export interface DownloadFeature {
  properties: Readonly<Record<string, string | number | boolean | null>>;
  geometry: AreaGeometry;
}

/** A FeatureCollection, one feature a line, so that two versions can be compared by eye and by diff. */
export function formatGeojson(features: readonly DownloadFeature[]): string {
  const lines = features.map((f) =>
    JSON.stringify({ type: 'Feature', properties: f.properties, geometry: roundGeometry(f.geometry) }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function roundGeometry(g: AreaGeometry): AreaGeometry {
  return g.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turnRings(roundRings(g.coordinates)) }
    : { type: 'MultiPolygon', coordinates: g.coordinates.map((rings) => turnRings(roundRings(rings))) };
}

/** Drops points that rounding made equal to the one before. */
function roundRings(rings: Position[][]): Position[][] {
  const rounded = rings.map((ring) =>
    ring
      .map((p): Position => [Math.round(p[0]! * 1e6) / 1e6, Math.round(p[1]! * 1e6) / 1e6])
      .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]),
  );
  return rounded.filter((ring) => ring.length >= 4);
}

/** The outer ring counter-clockwise, holes clockwise, as RFC 7946 (section 3.1.6) asks: the sources have them either way. */
function turnRings(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (isCounterClockwise(ring) === (i === 0) ? ring : [...ring].reverse()));
}

/** By the sign of a closed ring's area (shoelace formula), measured from its first corner so that little is lost to rounding. */
export function isCounterClockwise(ring: readonly Position[]): boolean {
  const [x0, y0] = ring[0] as [number, number];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice > 0;
}
