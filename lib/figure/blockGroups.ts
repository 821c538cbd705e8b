/** The block groups by name, and how well the votes of each are known: for their Figure and for their profiles. */
import { around, type Interval } from '@/lib/elections/intervals';
import { firstTwo } from '@/lib/elections/leads';
import type { TallyIntervals } from '@/lib/figure/tallyIntervals';
import type { Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { sum } from '@/lib/figure/tally';
import type { BlockGroupVotesPack } from '@/lib/packs/schema';

export interface BlockGroup {
  /** 12-digit GEOID. */
  id: string;
  name: Name;
  /** Slug of the neighborhood that most of its people live in; null where there is none. */
  slug: string | null;
}

/** The block groups, in the order of the columns of votes. @throws when their pack is missing: a caller's mistake. */
export function blockGroupsOf({ blockGroups, places }: FigurePacks): BlockGroup[] {
  if (!blockGroups) throw new Error('A figure by block group needs the pack blockgroups');
  return blockGroups.ids.map((id, g) => {
    const slug = blockGroups.neighborhood[g] ?? null;
    const place = places.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
    return { id, slug, name: { is: 'block-group', geoid: id, place } };
  });
}

/** Points of a lead are told to this. */
const LEAST_POINTS = 0.1;

/** How well the votes of the g-th block group are known; null where there are none. `missing`: its part of the votes without a place, as of those placed. */
export function intervalsAt(
  pack: BlockGroupVotesPack,
  g: number,
  votes: readonly number[],
  missing: number,
): TallyIntervals | null {
  const half = pack.halfWidth[g] ?? null;
  const two = firstTwo(votes);
  if (half === null || two === null) return null;
  const cast = sum(votes);
  // Measured is the share of the contest's first; between two, what one gains the other loses. Of the rest of many nothing is known.
  const measured = pack.candidates.length === 2 ? 2 : 1;
  const share = votes.map((v, c) => (c < measured ? around((100 * v) / cast, half) : null));
  const points = (100 * (votes[two[0]]! - votes[two[1]]!)) / cast;
  return {
    votes: null,
    share,
    lead: { first: two[0], second: two[1], interval: leadWithin(points, half, pack.wide[g]!) },
    missing,
  };
}

/** What one of two loses the other may gain, so a lead is off by twice as much as a share; whether it holds 0 was measured for itself. */
function leadWithin(points: number, half: number, wide: boolean): Interval {
  const { low, high } = { low: points - 2 * half, high: points + 2 * half };
  return { low: wide ? Math.min(0, low) : Math.max(LEAST_POINTS, low), high };
}
