/** The 90 % interval of a share or a lead in an area: its own count where votes were counted there, else what the pack says. */
import { share } from '@/lib/elections/contest';
import { counted, turned, type Interval } from '@/lib/elections/intervals';
import { firstTwo } from '@/lib/elections/leads';
import { sum, type Tally } from '@/lib/figure/tally';

/** Of a candidate's share, percent; null where it is not known. */
export function shareInterval(t: Tally, candidate: number): Interval | null {
  if (t.basis !== 'counted') return t.intervals?.share[candidate] ?? null;
  const value = share(t.votes[candidate] ?? 0, sum(t.votes));
  return value === null ? null : counted(value);
}

/** Of the first's lead over the second there, points; null where it is not known. */
export function leadInterval(t: Pick<Tally, 'votes' | 'basis' | 'intervals'>, points: number): Interval | null {
  if (t.basis === 'counted') return counted(points);
  const two = firstTwo(t.votes);
  const lead = t.intervals?.lead;
  if (!two || !lead) return null;
  const [first, second] = two;
  const same = (a: number, b: number): boolean => t.votes[a] === t.votes[b];
  // Whole votes may hide which of two equals is ahead.
  if (same(lead.first, first) && same(lead.second, second)) return lead.interval;
  return same(lead.first, second) && same(lead.second, first) ? turned(lead.interval) : null;
}
