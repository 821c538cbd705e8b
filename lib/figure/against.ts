/** A place against the district: its lead of the district's first over the second, less that lead in the whole district. */
import type { Contest } from '@/lib/elections/catalogue';
import { lead } from '@/lib/elections/contest';
import { FEWEST_TO_NAME, counted, holdsZero, turned, type Interval } from '@/lib/elections/intervals';
import { firstTwo } from '@/lib/elections/leads';
import { endsOf, extremes, namedOf } from '@/lib/figure/extremes';
import type { Quality } from '@/lib/figure/figure';
import type { Finding } from '@/lib/figure/finding';
import { shareInterval } from '@/lib/figure/intervalOf';
import { leadScale } from '@/lib/figure/leadScale';
import { classOf } from '@/lib/figure/legend';
import { MIN_VOTES, sum, type Measured, type Reading, type Shown, type Tally } from '@/lib/figure/tally';
import type { Note, Told } from '@/lib/figure/told';
import type { ContestColumns } from '@/lib/packs/schema';
import { LEAD_STEPS, type ColorToken, type RampId } from '@/lib/scales/palettes';
import type { VotesLayer } from '@/lib/view/view';

/**
 * Hues that are nobody's in the contest, second and first of the district: a candidate's color means a lead, and a place may be more for one than the district
 * is and still be led by the other.
 */
function huesIn({ ballot }: Contest): readonly [RampId, RampId] {
  return ballot.some((b) => b.candidate === 'yes') ? ['rank-2', 'rank-1'] : ['no', 'yes'];
}

/** The lead of the first over the second in an area, points, below zero where the second is ahead; null under 10 votes. */
function leadIn({ votes }: Pick<Tally, 'votes'>): number | null {
  return sum(votes) < MIN_VOTES ? null : lead(votes, 0, 1);
}

/** 90 % interval of that lead: of the lead there where these two are first there, else the errors of both shares together; null where it is not known. */
export function intervalIn(t: Tally): Interval | null {
  const here = leadIn(t);
  if (here === null) return null;
  if (t.basis === 'counted') return counted(here);
  const told = t.intervals?.lead;
  const two = firstTwo(t.votes);
  if (told && two && Math.max(...two) === 1) return told.first === 0 ? told.interval : turned(told.interval);
  const [first, second] = [shareInterval(t, 0), shareInterval(t, 1)];
  return first && second ? { low: first.low - second.high, high: first.high - second.low } : null;
}

/** The interval of a place's lead, moved by the district's: that is counted, so it has no error of its own. */
const less = (interval: Interval | null, whole: number): Interval | null =>
  interval && { low: interval.low - whole, high: interval.high - whole };

function qualityOf(t: Tally, interval: Interval | null): Quality {
  if (t.basis === 'counted') return 'plain';
  return interval === null || holdsZero(interval) || sum(t.votes) < FEWEST_TO_NAME ? 'light' : 'plain';
}

const NONE: Reading = { value: null, interval: null, told: { is: 'none' }, quality: 'none', classIndex: null };

/** `shown`: the areas that the map shows. Their values are on the scale of leads. */
export function againstMeasure(
  contest: Contest,
  c: ContestColumns,
  shown: readonly Tally[],
  asked: VotesLayer['scale'],
): Measured {
  const whole = lead(c.totals, 0, 1) ?? 0;
  const value = (t: Tally): number | null => {
    const here = leadIn(t);
    return here === null ? null : here - whole;
  };
  const { edges, ...which } = leadScale(
    shown.map(value).filter((v) => v !== null),
    asked,
  );
  const n = (edges.length + 1) / 2;
  const [left, right] = huesIn(contest);
  const token = (ramp: RampId, i: number): ColorToken => `${ramp}.${i + LEAD_STEPS - n}/6`;
  const colors = [
    ...Array.from({ length: n }, (_, i) => token(left, n - 1 - i)),
    ...Array.from({ length: n }, (_, i) => token(right, i)),
  ];
  return {
    edges,
    ...which,
    colors,
    tie: null,
    leaders: null,
    read: (t): Reading => {
      const v = value(t);
      if (v === null) return NONE;
      const interval = less(intervalIn(t), whole);
      const told: Told = { is: 'against', ...sideOf(v, c), here: sideOf(v + whole, c), whole: sideOf(whole, c) };
      return { value: v, interval, told, quality: qualityOf(t, interval), classIndex: classOf({ edges, colors }, v) };
    },
  };
}

/** Whose side a signed lead is on, and by how many points. */
function sideOf(points: number, { candidates: [first, second = first] }: ContestColumns) {
  return { candidate: points < 0 ? second! : first!, points: Math.abs(points) };
}

/** What is added to such a value: both leads, and how well the difference is known. */
export function againstNotes(r: Reading): Note[] {
  if (r.told.is !== 'against' || r.value === null) return [];
  const leads: Note = { is: 'against-leads', here: r.told.here, whole: r.told.whole };
  if (r.interval === null) return [leads, { is: 'against-not-known' }];
  const { low, high } = r.value < 0 ? turned(r.interval) : r.interval;
  if (low === high) return [leads];
  return [
    leads,
    { is: 'against-interval', low, high },
    ...(holdsZero(r.interval) ? [{ is: 'against-within-error' as const }] : []),
  ];
}

/** Whether a place differs from the district for certain. */
const isClear = (s: Shown): boolean => s.interval !== null && !holdsZero(s.interval) && s.counted >= FEWEST_TO_NAME;

export function againstFinding(
  shown: readonly Shown[],
  said: Pick<Extract<Finding, { is: 'against' }>, 'result' | 'coverage'>,
): Finding {
  const known = shown.filter((s) => s.value !== null);
  const clear = known.filter(isClear);
  const ends = extremes(clear);
  if (known.length === 0) return { is: 'nothing-to-rank' };
  return {
    is: 'against',
    ...said,
    more: { first: clear.filter((s) => s.value! > 0).length, second: clear.filter((s) => s.value! < 0).length },
    of: known.length,
    unclear: known.length - clear.length,
    ends: ends && endsOf(ends),
    named: namedOf(known),
  };
}
