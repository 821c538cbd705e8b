/** Which census tracts belong to the atlas: one rule for the tracts' shapes and for their figures. */
import { areaM2 } from '@/geo/measure';
import { overlay, type Area } from '@/geo/overlay';
import type { TractYear } from '@/lib/people/measures';
import { readBlockGroups, type PeopledArea } from './people/blockGroups';
import { insideShare, type InsideShares } from './people/shares';
import { readAreas } from './people/readAreas';
import type { Sources } from './sources';

/** A tract with no one inside still belongs when more than this share of its area does (parks, yards, the river). */
export const LEAST_AREA_SHARE = 0.01;

/**
 * GEOIDs, sorted, of the tracts that touch any of the plans: with people inside (block groups split by area, slivers under half a percent
 * of a block group ignored) or with more than 1 % of their area inside. A block group belongs to the tract whose GEOID begins its own.
 */
export function tractsTouching(tracts: readonly Area[], blockGroups: readonly PeopledArea[], plans: readonly Area[]): string[] {
  const peopled = new Set<string>();
  for (const plan of plans) {
    const shares: InsideShares = insideShare(blockGroups, plan);
    blockGroups.forEach((group, i) => {
      if (group.people * (shares[i] ?? 0) >= 1) peopled.add(group.id.slice(0, 11));
    });
  }
  const bare = tracts.filter((tract) => !peopled.has(tract.id));
  const large = new Set(
    overlay(bare, plans).filter((pair) => pair.areaM2 > LEAST_AREA_SHARE * areaM2(bare[pair.a]!.geometry)).map((pair) => bare[pair.a]!.id),
  );
  return tracts.map((tract) => tract.id).filter((id) => peopled.has(id) || large.has(id)).sort();
}

/** All tracts of one vintage in the source. @throws SourceError as `sources` does. */
export function readTracts(sources: Sources, year: TractYear): Area[] {
  return readAreas(sources, `demographics/geometry/tracts${year}.geojson`, /^\d{11}$/);
}

/** `tractsTouching` on the source's own tracts and block groups. @throws SourceError as `sources` does. */
export function selectTracts(sources: Sources, plans: readonly Area[], year: TractYear): string[] {
  return tractsTouching(readTracts(sources, year), readBlockGroups(sources, year), plans);
}
