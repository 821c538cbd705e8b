/** Shares and votes of neighborhoods and block groups on the lasting geography, with their intervals. */
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { Part } from '@/lib/places';
import type { Figure } from '../people/aggregate';
import { settleColumns } from '../people/slivers';
import type { Weighing } from '../people/weighing';
import { sumOf, type LastingContest, type Pair } from './contests';
import { fromGroups, shareOf } from './holdOut';

export interface AreaFigure {
  /** The Democrat's share of the two-party vote and half of its interval, percent; null under ten votes. */
  share: Figure | null;
  /** Two-party votes, a whole number. */
  votes: number | null;
}
export type AreaFigures = Readonly<Record<Part, readonly (AreaFigure | null)[]>>;

/** One row per id of the weighing; null where there is no such part. `factor`: half the width per unit of scale. */
export function areaFigures(contest: LastingContest, weighing: Weighing, factor: number): AreaFigures {
  const shares = byPart((part) => sharesOf(contest, weighing, part, factor));
  const votes = settleColumns(
    byPart((part) => shares[part].map((s) => (s === null ? null : { estimate: s.votes, moe: null }))),
  );
  return byPart((part) =>
    shares[part].map((s, i) => {
      if (s === null) return null;
      const settled = votes[part][i]?.estimate ?? 0;
      return settled < MIN_BALLOTS ? { share: null, votes: null } : { share: s.share, votes: settled };
    }),
  );
}

function byPart<T>(of: (part: Part) => T): Record<Part, T> {
  return { whole: of('whole'), '2011': of('2011'), '2021': of('2021') };
}

function sharesOf(
  contest: LastingContest,
  weighing: Weighing,
  part: Part,
  factor: number,
): ({ share: Figure; votes: number } | null)[] {
  const areas = weighing.ids.map((id) => weighing.of('2020', part, id)?.groups ?? null);
  const groups = [...new Set(areas.flatMap((weights) => [...(weights?.keys() ?? [])]))].sort();
  const votes = groups.map((id): Pair => contest.votes.get(id) ?? [0, 0]);
  const land = groups.map((id) => areas.map((weights) => weights?.get(id) ?? 0));
  return fromGroups(votes, land, areas.length).map(({ pair, scale }, k) =>
    areas[k] === null ? null : { share: { estimate: shareOf(pair), moe: factor * scale }, votes: sumOf(pair) },
  );
}
