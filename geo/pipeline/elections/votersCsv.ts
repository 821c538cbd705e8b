/** `neighborhoods/voters-<election>.csv`. */
import { share } from '@/lib/elections/contest';
import type { VotersPack } from '@/lib/packs/schema';
import { formatCsv } from '../csv';

/**
 * One row per neighborhood and group: people of the group, voters and their share in percent; both empty where withheld. Then `not-placed`, the rest, so that each
 * group's rows add up, and last the whole `district`.
 */
export function votersCsv(pack: VotersPack): string {
  const block = (name: string, voters: number, counts: readonly (number | null)[]) =>
    pack.groups.map((group, g) => {
      const n = counts[g] ?? null;
      return [name, group, n, voters, n === null ? null : (share(n, voters)?.toFixed(2) ?? null)];
    });
  return formatCsv(
    ['neighborhood', 'group', 'people', 'voters', 'share_of_voters'],
    [
      ...pack.neighborhoods.flatMap((slug, k) =>
        block(
          slug,
          pack.neighborhoodVoters[k]!,
          pack.neighborhood.map((column) => column[k]!),
        ),
      ),
      ...block('not-placed', pack.notPlaced.voters, pack.notPlaced.counts),
      ...block('district', pack.district.voters, pack.district.counts),
    ],
  );
}
