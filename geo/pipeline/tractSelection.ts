/** Which census tracts belong to the atlas: one rule for the tracts' shapes and for their figures. */
import type { Area } from '@/geo/overlay';
import type { TractYear } from '@/lib/people/measures';
import { readBlockGroups, type PeopledArea } from './people/blockGroups';
import { readAreas } from './people/readAreas';
import { insideShare } from './people/shares';
import { tractOf } from './people/weights';
import type { Sources } from './sources';

/** A tract with no one inside still belongs when more than this share of its area does (parks, yards, the river). */
export const LEAST_AREA_SHARE = 0.01;

/**
 * GEOIDs, sorted, of the tracts that touch any of the plans: with people inside (block groups split by area, slivers under half a percent
 * of a block group ignored) or with more than 1 % of their area inside. A block group belongs to the tract whose GEOID begins its own.
 */
export function tractsTouching(tracts: readonly Area[], blockGroups: readonly PeopledArea[], plans: readonly Area[]): string[] {
  const inside = new Set<string>();
  for (const plan of plans) {
    insideShare(blockGroups, plan).forEach((share, i) => {
      const group = blockGroups[i]!;
      if (group.people * share >= 1) inside.add(tractOf(group.id));
    });
    const bare = tracts.filter((tract) => !inside.has(tract.id));
    insideShare(bare, plan).forEach((share, i) => {
      if (share > LEAST_AREA_SHARE) inside.add(bare[i]!.id);
    });
  }
  return tracts.map((tract) => tract.id).filter((id) => inside.has(id)).sort();
}

/** All tracts of one vintage in the source. @throws SourceError as `sources` does. */
export function readTracts(sources: Sources, year: TractYear): Area[] {
  return readAreas(sources, `demographics/geometry/tracts${year}.geojson`, /^\d{11}$/);
}

/** `tractsTouching` on the source's own tracts and block groups. @throws SourceError as `sources` does. */
export function selectTracts(sources: Sources, plans: readonly Area[], year: TractYear): string[] {
  return tractsTouching(readTracts(sources, year), readBlockGroups(sources, year), plans);
}
