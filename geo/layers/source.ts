import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';

/** How far a tile's shapes go beyond its edge, px: the widest line and the largest circle have room; more would be drawn twice for nothing. */
const BUFFER = 32;

/** A GeoJSON source of the map. */
export const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  buffer: BUFFER,
});
