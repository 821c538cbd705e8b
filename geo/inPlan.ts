/** Point-in-polygon questions about the base geometry: is this spot in the district, and in which neighborhood? */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryPack } from '@/lib/packs/schema';
import type { LonLat, Plan } from '@/lib/places';

function featuresOf(base: GeometryPack, object: string): Feature<Polygon | MultiPolygon>[] {
  const o = base.objects[object];
  if (!o) return [];
  const made = feature(base, o);
  const all = made.type === 'FeatureCollection' ? made.features : [made];
  return all.filter(
    (f): f is Feature<Polygon | MultiPolygon> => f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon',
  );
}

const contains = (f: Feature<Polygon | MultiPolygon>, at: LonLat): boolean => booleanPointInPolygon([at[0], at[1]], f);

/** True where `at` lies inside the lines of `plan` (on the line counts as inside), as drawn in `base`. */
export function inPlan(base: GeometryPack, plan: Plan, at: LonLat): boolean {
  return featuresOf(base, `plan-${plan}`).some((f) => contains(f, at));
}

/** The slug of the Mapping L.A. neighborhood that `at` lies in, whole; null outside the listed ones. */
export function neighborhoodAt(base: GeometryPack, at: LonLat): string | null {
  const found = featuresOf(base, 'neighborhoods').find((f) => contains(f, at));
  return found?.id === undefined ? null : String(found.id);
}
