/** Facts about a published election that its methods are explained by. */
import type { Placement } from '@/lib/elections/catalogue';
import { halfOf } from '@/lib/elections/intervals';
import type { AreaIntervals } from './recoveredPacks';
import type { ElectionPack } from './votesPacks';

/** How many published precincts stand at each placement; pooled ones are not among them. */
export function placementCounts(pack: ElectionPack): Record<Placement, number> {
  const counts: Record<Placement, number> = { exact: 0, 'same-shape': 0, near: 0, 'same-name': 0, unplaced: 0 };
  for (const p of pack.precincts.placement) counts[p] += 1;
  return counts;
}

/** The neighborhoods where the leader's share is known best and worst: half of its 90 % interval, points; null where there are none. */
export function widestIntervals({
  ids,
  share,
  lead,
}: AreaIntervals): { worst: { slug: string; error: number }; best: { slug: string; error: number } } | null {
  const errors = ids
    .map((slug, k) => {
      const first = lead.first[k]!;
      return { slug, error: halfOf({ low: share.low[first]![k]!, high: share.high[first]![k]! }) };
    })
    .sort((a, b) => a.error - b.error || (a.slug < b.slug ? -1 : 1));
  const [best, worst] = [errors[0], errors.at(-1)];
  return best && worst ? { best, worst } : null;
}
