/** Which census tracts belong to the atlas: one rule for the tracts' shapes and for their figures. */
import type { Area } from '@/geo/overlay';
import type { TractYear } from '@/lib/people/measures';
import type { PeopledArea } from './people/blockGroups';
import { readAreas } from './people/readAreas';
import { insideShare } from './people/shares';
import { areaWeights } from './people/weights';
import type { Sources } from './sources';

/** A tract belongs to a plan when more than this share of its land, or of its people, is inside. */
export const LEAST_SHARE = 0.01;

/**
 * GEOIDs, sorted, of the tracts that touch any of the plans: more than 1 % of their land inside, or more than 1 % of their people (block
 * groups split by area). Land under half a percent is a line drawn twice, whatever the more coarsely drawn block groups say of people there.
 */
export function tractsTouching(
  tracts: readonly Area[],
  blockGroups: readonly PeopledArea[],
  plans: readonly Area[],
): string[] {
  const inside = new Set<string>();
  for (const plan of plans) {
    const people = areaWeights(blockGroups, insideShare(blockGroups, plan)).tracts;
    insideShare(tracts, plan).forEach((land, i) => {
      const { id } = tracts[i]!;
      if (land > LEAST_SHARE || (land > 0 && (people.get(id) ?? 0) > LEAST_SHARE)) inside.add(id);
    });
  }
  return [...inside].sort();
}

/** All tracts of one vintage in the source. @throws SourceError as `sources` does. */
export function readTracts(sources: Sources, year: TractYear): Area[] {
  return readAreas(sources, `demographics/geometry/tracts${year}.geojson`, /^\d{11}$/);
}
