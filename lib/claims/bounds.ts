/** The bounds of the district as reported in 2017: percent of its residents who live beyond each. */
import { crossings, residentsOf2011, shareOf } from '@/lib/claims/beyond';
import type { ReadPack } from '@/lib/figure/published';

/** West of here the 10 is the Santa Monica Freeway; from here on, by the river, it is the San Bernardino Freeway too. */
const SANTA_MONICA_ENDS = -118.2245;

/** West of the westernmost point of Koreatown. */
export function beyondWest(read: ReadPack): number {
  const west = read('places').neighborhoods.find((n) => n.slug === 'koreatown')?.bbox[0];
  if (west === undefined) throw new Error('no neighborhood “koreatown”');
  return shareOf(residentsOf2011(read), (r) => r.lon < west);
}

/** East of the 710. */
export function beyondEast(read: ReadPack): number {
  const of710 = crossings(read, '710', 'parallel');
  return shareOf(residentsOf2011(read), (r) => of710(r.lat).some((lon) => r.lon > lon));
}

/** South of the 10 under either of its names, and of its western part alone. */
export function beyondSouth(read: ReadPack): { beyond: number; west: number } {
  const of10 = crossings(read, '10', 'meridian');
  const south = (r: { lon: number; lat: number }): boolean => of10(r.lon).some((lat) => r.lat < lat);
  const residents = residentsOf2011(read);
  return {
    beyond: shareOf(residents, south),
    west: shareOf(residents, (r) => r.lon < SANTA_MONICA_ENDS && south(r)),
  };
}

/** North of the 134. */
export function beyondNorth(read: ReadPack): number {
  const of134 = crossings(read, '134', 'meridian');
  return shareOf(residentsOf2011(read), (r) => of134(r.lon).some((lat) => r.lat > lat));
}
