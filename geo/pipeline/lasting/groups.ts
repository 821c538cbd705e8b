/** Shares of block groups, and which of them lie in each plan. */
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import { PLANS, type Plan } from '@/lib/places';
import type { Ground } from '../elections/holdOut';
import type { Figure } from '../people/aggregate';
import type { Weighing } from '../people/weighing';
import { sumOf, type LastingContest } from './contests';
import { shareOf, spreadOf } from './holdOut';

/** Land inside a plan under this, m², is a sliver between two drawings of one line. */
const SLIVER_M2 = 5000;

export interface GroupFigures {
  /** GEOIDs of all that lie in either plan, sorted. */
  ids: readonly string[];
  inside: Readonly<Record<Plan, ReadonlySet<string>>>;
  /** Slug of the neighborhood that most of its land lies in; null for none. */
  neighborhood: readonly (string | null)[];
  /** Shares along `ids`; null under ten two-party votes. */
  contests: readonly { contest: LastingContest; shares: readonly (Figure | null)[] }[];
}

/** @param factor half the width of an interval per point of spread, by the block group's votes */
export function groupFigures(
  contests: readonly LastingContest[],
  grounds: Readonly<Record<Plan, Ground>>,
  weighing: Weighing,
  factor: (votes: number) => number,
): GroupFigures {
  const inside = { '2011': insideOf(grounds['2011']), '2021': insideOf(grounds['2021']) };
  const ids = [...new Set(PLANS.flatMap((plan) => [...inside[plan]]))].sort();
  return {
    ids,
    inside,
    neighborhood: ids.map((id) => mostOf(id, weighing)),
    contests: contests.map((contest) => {
      const votes = ids.map((id) => contest.votes.get(id) ?? ([0, 0] as const));
      const spread = spreadOf(votes);
      return {
        contest,
        shares: votes.map((pair): Figure | null =>
          sumOf(pair) < MIN_BALLOTS ? null : { estimate: shareOf(pair), moe: factor(sumOf(pair)) * spread },
        ),
      };
    }),
  };
}

function insideOf({ homes }: Ground): ReadonlySet<string> {
  const land = new Map<string, number>();
  for (const { id, areaM2 } of homes) land.set(id, (land.get(id) ?? 0) + areaM2);
  return new Set([...land].filter(([, m2]) => m2 >= SLIVER_M2).map(([id]) => id));
}

function mostOf(id: string, weighing: Weighing): string | null {
  let most: { slug: string; share: number } | null = null;
  for (const slug of weighing.ids) {
    if (slug === 'district') continue;
    const share = weighing.of('2020', 'whole', slug)?.groups.get(id) ?? 0;
    if (share > (most?.share ?? 0)) most = { slug, share };
  }
  return most?.slug ?? null;
}
