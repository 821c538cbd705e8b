/** What a reader must keep in mind, by id and with what it is about. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ApartId } from '@/lib/people/groupQuarters';
import type { MeasureId, MeasureName } from '@/lib/people/measures';
import type { Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';

/** Those that say the same of everything. */
export type PlainCaveat =
  | 'split'
  | 'koreatown'
  | 'ambiguous'
  | 'against'
  | 'areas'
  | 'tracts'
  | 'whole'
  | 'export-registration'
  | 'canvass-registration'
  | 'roll-off'
  | 'inferred'
  | 'part-ballot'
  | 'write-in'
  | 'across-the-line'
  | 'above-citizens'
  | 'group-quarters'
  | 'district-only'
  | 'tracts-only'
  | 'asian'
  | 'citizens'
  | 'not-for-sale'
  | 'no-margins'
  | 'estimate'
  | 'estimate-support'
  | 'change-same'
  | 'change-opponents'
  | 'change-plans'
  | 'change-within-error'
  | 'surname'
  | 'surname-list'
  | 'voters-not'
  | 'voters-file'
  | 'voters-small'
  | 'voters-split'
  | 'precincts-redrawn'
  | 'hidden-profile'
  | 'recovered'
  | 'mixed'
  | 'lasting'
  | 'lasting-unnamed';

export type Caveat =
  | { is: PlainCaveat }
  | { is: 'near'; precincts: number }
  | { is: 'part'; plan: Plan }
  | { is: 'area-part'; plan: Plan }
  | { is: 'area-unit'; unit: AreaUnit }
  | { is: 'universe'; measure: MeasureName }
  /** Half of the block groups are known to so many points or better. */
  | { is: 'mix-error'; points: number }
  /** A place of mostly group quarters that the neighborhood's shares leave out: how many people are there, and who. */
  | { is: 'apart'; place: ApartId; people: number | null; shares: { measure: MeasureId; percent: number }[] }
  /** Mean errors of three ways to tell a left-out precinct, points; `election` where there are two. */
  | {
      is: 'estimate-error';
      election: ElectionId | null;
      precincts: number;
      estimate: number;
      neighborhood: number;
      district: number;
    }
  /** How many stood in each of two elections. */
  | { is: 'change-ballot'; since: ElectionId; before: number; now: number };

export function plain(...ids: PlainCaveat[]): Caveat[] {
  return ids.map((is) => ({ is }));
}
