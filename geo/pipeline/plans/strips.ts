/** Tells land that changed hands from the strip between two drawings of one line. */
import type { MultiPolygon } from 'geojson';
import polylabel from 'polylabel';
import { ringsInCaliforniaAlbers } from '@/geo/californiaAlbers';
import type { AreaGeometry } from '@/geo/overlay';

/**
 * A piece into which no circle of this radius fits is a strip. Where both plans share a line, the 2021 outline (1:500,000) is off by up to about 50 m
 * (90th percentile): strips up to twice as wide arise where nothing moved.
 */
export const STRIP_RADIUS_M = 50;

/** The pieces of an area that are wide enough to be moved land; null when all of it is strips. */
export function solidPieces(geometry: AreaGeometry): MultiPolygon | null {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const planes = ringsInCaliforniaAlbers(geometry);
  const solid = pieces.filter((_, i) => polylabel(planes[i]!, 1).distance > STRIP_RADIUS_M);
  return solid.length > 0 ? { type: 'MultiPolygon', coordinates: solid } : null;
}
