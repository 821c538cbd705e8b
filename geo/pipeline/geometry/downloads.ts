/** The shapes as GeoJSON files for others: source resolution, 6 decimals (10 cm), ids and names in the properties. */
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
    ? { type: 'Polygon', coordinates: roundRings(g.coordinates) }
    : { type: 'MultiPolygon', coordinates: g.coordinates.map(roundRings) };
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
