/** What a click on the ground selects. Decided from shapes, not from pixels, so that both renderers and the keyboard agree. */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { BBox as GeoBox, Geometry } from 'geojson';
import { featureOf, type LoadedGeometry } from '@/geo/features';
import type { WordedFigure, WordedArea } from '@/lib/figure/figure';
import type { LonLat } from '@/lib/places';

/**
 * The area under a point: the neighborhood where the figure shows any, else the precinct or tract. Circles never count.
 * Returns null where no area of the figure lies, or where its pack has not arrived.
 */
export function areaAt(figure: WordedFigure, geometry: LoadedGeometry, at: LonLat): WordedArea | null {
  for (const area of pickable(figure)) {
    const shape = featureOf(geometry, area.geometry)?.geometry;
    if (!shape || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) continue;
    if (inBox(at, shape) && booleanPointInPolygon([at[0], at[1]], shape)) return area;
  }
  return null;
}

const boxes = new WeakMap<Geometry, GeoBox>();

/** Whether a point lies in a shape's box: asked first, since a pointer that moves asks for every area. */
function inBox([lon, lat]: LonLat, shape: Geometry): boolean {
  let box = boxes.get(shape);
  if (!box) boxes.set(shape, (box = bbox(shape)));
  const [west, south, east, north] = box;
  return lon >= west && lon <= east! && lat >= south && lat <= north!;
}

/** The areas that a click may select: neighborhoods alone when there are any. */
export function pickable(figure: WordedFigure): readonly WordedArea[] {
  const neighborhoods = figure.areas.filter((a) => a.kind === 'neighborhood');
  return neighborhoods.length > 0 ? neighborhoods : figure.areas;
}
