/** Intervals of a contest for the areas of a unit. */
import type { AreaIntervals } from '@/lib/packs/schema';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import type { Method } from '../recovered/draws';
import type { Calibration } from './calibrate';
import { missingVotes } from './missing';
import { estimatesOf, type Known } from './scale';

export interface AreasKnown extends Omit<Known, 'missing'> {
  ids: readonly string[];
  /** Citizens of voting age per area. */
  citizens: readonly number[];
  /** Votes of the contest without a place. */
  unplaced: number;
}

/** Areas under ten votes are left out: nothing is promised of them. */
export function areaIntervals(
  { ids, citizens, unplaced, ...known }: AreasKnown,
  method: Method,
  factor: Calibration,
): AreaIntervals {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const placed = estimatesOf({ ...known, missing: ids.map(() => 0) }).map((e) => sum(e.placed));
  const votable = placed.map((n, k) => (n > 0 ? citizens[k]! : 0));
  const estimates = estimatesOf({ ...known, missing: missingVotes(placed, votable, unplaced) });
  const at = ids.flatMap((_, k) => (placed[k]! >= MIN_BALLOTS ? [k] : []));
  const columns = at.map((k) => {
    const { votes, scale, missing } = estimates[k]!;
    const all = sum(votes);
    const shares = votes.map((n) => (100 * n) / all);
    const order = votes.map((_, c) => c).sort((a, b) => votes[b]! - votes[a]! || a - b);
    const [first, second] = [order[0]!, order[1] ?? order[0]!];
    const lead = shares[first]! - shares[second]!;
    const away = factor(method, 'lead') * scale.lead(first, second);
    return {
      missing: Math.round(missing),
      votes: votes.map((n, c) => around(n, factor(method, 'votes') * scale.votes(c))),
      shares: shares.map((s, c) => around(s, factor(method, 'share') * scale.share(c))),
      lead: { first, second, low: outward(lead - away, -1), high: outward(Math.min(100, lead + away), 1) },
    };
  });
  const candidates = estimates[0]?.votes.map((_, c) => c) ?? [];
  return {
    ids: at.map((k) => ids[k]!),
    votes: {
      low: candidates.map((c) => columns.map((x) => Math.max(0, Math.floor(x.votes[c]!.low)))),
      high: candidates.map((c) => columns.map((x) => Math.ceil(x.votes[c]!.high))),
    },
    share: {
      low: candidates.map((c) => columns.map((x) => outward(Math.max(0, x.shares[c]!.low), -1))),
      high: candidates.map((c) => columns.map((x) => outward(Math.min(100, x.shares[c]!.high), 1))),
    },
    lead: {
      first: columns.map((x) => x.lead.first),
      second: columns.map((x) => x.lead.second),
      low: columns.map((x) => x.lead.low),
      high: columns.map((x) => x.lead.high),
    },
    missing: columns.map((x) => x.missing),
  };
}

function around(middle: number, half: number): { low: number; high: number } {
  return { low: middle - half, high: middle + half };
}
/** To one decimal, away from the middle: a rounded interval still holds what it promised. */
function outward(x: number, sign: 1 | -1): number {
  return (sign * Math.ceil(sign * x * 10 - 1e-9)) / 10 + 0;
}
