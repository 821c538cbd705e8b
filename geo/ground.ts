/** Distances on the ground as places, for marks drawn over a map. */
import type { LonLat } from '@/lib/places';

/** Mean radius of the Earth, km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** The place `km` kilometers east of another along its parallel; degrees. */
export function eastOf([lon, lat]: LonLat, km: number): LonLat {
  const radians = km / (EARTH_RADIUS_KM * Math.cos((lat * Math.PI) / 180));
  return [lon + (radians * 180) / Math.PI, lat];
}
