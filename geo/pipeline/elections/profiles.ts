/** The packs `profiles` and `profiles-precincts`: how each place voted in every election, so that selecting a place doesn't fetch all of them. */
import { profileVotes } from '@/lib/packs/profiles';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { AreaIntervals, ElectionPack, ProfileUnit, ProfilesPack } from '@/lib/packs/schema';
import type { BuiltPack } from '../contract';
import type { SourceId } from '../sourceCatalogue';

/** `packs`: newest first, as they are published; `intervals` of the neighborhoods in an election's first contest; `sources`: what they cite. */
export function profilePacks(
  packs: readonly ElectionPack[],
  intervals: (election: ElectionId) => AreaIntervals | null,
  sources: readonly SourceId[],
): BuiltPack[] {
  const years = packs
    .filter((p) => p.precincts.id.length > 0)
    .map((p) => p.election.slice(0, 4))
    .sort();
  const built = (id: BuiltPack['id'], unit: ProfileUnit): BuiltPack => {
    const pack: ProfilesPack = {
      unit,
      elections: packs.flatMap((p) => profileVotes(p, unit, intervals(p.election)) ?? []),
    };
    return {
      id,
      kind: 'election',
      vintage: `elections of ${years[0]} to ${years.at(-1)}`,
      sources: [...new Set(sources)],
      content: `${JSON.stringify(pack)}\n`,
      extension: 'json',
    };
  };
  return [built('profiles', 'neighborhood'), built('profiles-precincts', 'precinct')];
}
