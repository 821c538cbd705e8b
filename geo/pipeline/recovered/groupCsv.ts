/** Votes by block group as CSV: what the packs hold. */
import { share } from '@/lib/elections/contest';
import { CANDIDATES, contestOf } from '@/lib/elections/catalogue';
import type { BlockGroupVotesPack, BlockGroupsPack } from '@/lib/packs/schema';
import { formatCsv, type Cell } from '../csv';
import { SHARE_ALIKE, isRecovered } from './blockGroups';

const REST = 'rest';

/**
 * `block-groups/results-<election>.csv`: one row per contest, block group and candidate, empty votes where fewer than ten stand there; of each contest last `rest`, so that
 * the rows add up to the whole. `share_half_width` is of the first candidate's share, on that candidate's row.
 */
export function blockGroupsCsv(packs: readonly BlockGroupVotesPack[], { ids, neighborhood }: BlockGroupsPack): string {
  const rows = packs.flatMap(({ election, contest, candidates, votes, rest, halfWidth, wide }): Cell[][] => {
    const { ballot } = contestOf(election, contest)!;
    const terms = isRecovered(election) ? SHARE_ALIKE : '';
    const line = (
      group: string,
      place: string | null,
      counts: readonly (number | null)[],
      g: number | null,
    ): Cell[][] =>
      candidates.map((candidate, c) => {
        const known = counts.every((n) => n !== null);
        const told = known
          ? share(
              counts[c]!,
              (counts as readonly number[]).reduce((a, b) => a + b, 0),
            )
          : null;
        return [
          ...[group, place, contest, CANDIDATES[candidate].name],
          ballot.find((b) => b.candidate === candidate)?.party ?? '',
          counts[c] ?? null,
          told?.toFixed(2) ?? null,
          g === null || c > 0 ? null : (halfWidth[g] ?? null),
          g === null || !known ? null : wide[g] ? 'too-close' : 'clear',
          terms,
        ];
      });
    return [
      ...ids.flatMap((id, g) =>
        line(
          id,
          neighborhood[g] ?? null,
          votes.map((column) => column[g] ?? null),
          g,
        ),
      ),
      ...line(REST, null, rest, null),
    ];
  });
  return formatCsv(
    [
      ...['block_group_2020', 'neighborhood', 'contest', 'candidate', 'party', 'votes', 'share', 'share_half_width'],
      ...['lead_is', 'terms'],
    ],
    rows,
  );
}
