/** How well an area's votes are known, as the pack of its contest says. */
import type { Interval } from '@/lib/elections/intervals';
import type { AreaIntervals } from '@/lib/packs/schema';

/** Of all votes that the area's voters cast, those without a place included. Candidates by index. */
export interface TallyIntervals {
  /** Votes; null where shares alone are estimated. */
  votes: readonly Interval[] | null;
  /** Shares, percent; null for a candidate whose error is not known. */
  share: readonly (Interval | null)[];
  /** The lead of the first over the second, points; null where it is not known. */
  lead: { first: number; second: number; interval: Interval } | null;
  /** Votes without a place that may belong here. */
  missing: number;
}

/** What a pack says of one of its areas; null where it says nothing: the error is then unknown, never zero. */
export function intervalsIn(areas: AreaIntervals, id: string): TallyIntervals | null {
  const i = areas.ids.indexOf(id);
  if (i < 0) return null;
  const at = ({ low, high }: AreaIntervals['votes']): Interval[] =>
    low.map((column, c) => ({ low: column[i]!, high: high[c]![i]! }));
  const { lead } = areas;
  return {
    votes: at(areas.votes),
    share: at(areas.share),
    lead: { first: lead.first[i]!, second: lead.second[i]!, interval: { low: lead.low[i]!, high: lead.high[i]! } },
    missing: areas.missing[i]!,
  };
}
