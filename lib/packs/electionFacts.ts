/** Facts about a published election that its methods are explained by. */
import type { Placement } from '@/lib/elections/catalogue';
import type { ElectionPack } from './votesPacks';

/** How many published precincts stand at each placement; pooled ones are not among them. */
export function placementCounts(pack: ElectionPack): Record<Placement, number> {
  const counts: Record<Placement, number> = { exact: 0, 'same-shape': 0, near: 0, 'same-name': 0, unplaced: 0 };
  for (const p of pack.precincts.placement) counts[p] += 1;
  return counts;
}

/** The neighborhoods whose split is least and most exact, in points; null where no error was measured. */
export function widestSplits(
  pack: ElectionPack,
): { worst: { slug: string; error: number }; best: { slug: string; error: number } } | null {
  const errors = pack.neighborhoods.flatMap((slug, k) => {
    const error = pack.contests[0]?.splitError[k] ?? null;
    return error === null ? [] : [{ slug, error }];
  });
  if (errors.length === 0) return null;
  errors.sort((a, b) => a.error - b.error || (a.slug < b.slug ? -1 : 1));
  return { best: errors[0]!, worst: errors[errors.length - 1]! };
}
