/** Which packs are wanted around a View besides those of its Figure and its overlays (packs.ts): nothing waits for them but who shows them. */
import { BLOCK_GROUP_ELECTIONS } from '@/lib/elections/blockGroups';
import { firstContest } from '@/lib/elections/catalogue';
import type { DataPackId } from '@/lib/packs/schema';
import { groupPackOf } from '@/lib/people/measures';
import { PLANS, placeIdKind } from '@/lib/places';

/** Streets, parks, names of places outside: what the map draws under and over its areas. */
export const CONTEXT_PACK = 'geometry-context';

/** Votes of block groups in the first contest of each election that is known by them. */
const BLOCK_GROUP_PROFILE: readonly DataPackId[] = [
  'blockgroups',
  ...BLOCK_GROUP_ELECTIONS.map((e) => `blockgroups-${e}-${firstContest(e)}` as const),
];

/** What the profiles of these places read: the votes of their kind of place in every election, and the people of the place's unit. */
export function profilePacks(selection: readonly string[]): DataPackId[] {
  if (selection.length === 0) return [];
  const has = (kind: ReturnType<typeof placeIdKind>): boolean => selection.some((id) => placeIdKind(id) === kind);
  return [
    'places',
    'people-neighborhoods',
    ...(has('neighborhood') ? (['profiles', 'people-lasting-neighborhoods'] as const) : []),
    ...(has('precinct') ? (['profiles-precincts'] as const) : []),
    ...(has('block-group') ? [...BLOCK_GROUP_PROFILE, ...PLANS.map(groupPackOf)] : []),
    ...(has('tract') ? (['people-tracts-2010', 'people-tracts-2020'] as const) : []),
  ];
}
