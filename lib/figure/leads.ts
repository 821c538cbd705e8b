/** Who led, and by how much: one scale between two candidates, or one class for each leader where three or more led somewhere. */
import type { Contest } from '@/lib/elections/catalogue';
import { leader, margin } from '@/lib/elections/contest';
import type { Leader } from '@/lib/figure/figure';
import { classOf } from '@/lib/figure/legend';
import { MIN_VOTES, sum, type Measured, type Reading, type Tally } from '@/lib/figure/tally';
import type { Told } from '@/lib/figure/told';
import type { ContestColumns } from '@/lib/packs/schema';
import { MARGIN_EDGES } from '@/lib/scales/classes';
import { MOST_HUES, rampFor, type ColorToken, type RampId } from '@/lib/scales/palettes';

/** The ramp of the c-th candidate of a contest. */
export function rampAt(contest: Contest, c: ContestColumns, k: number): RampId {
  return rampFor(contest, c.candidates[k]!, k);
}

interface Lead {
  first: number | null;
  points: number;
  told: Told;
  error: number | null;
  within: boolean;
}

/** The leading candidate of an area over the next one there; null under 10 votes. */
export function leadOf(t: Tally, c: ContestColumns): Lead | null {
  if (sum(t.votes) < MIN_VOTES) return null;
  const first = leader(t.votes);
  const points = margin(t.votes) ?? 0;
  // A share off by e moves votes from one of the two to the other, so the lead is off by 2e.
  const error = t.splitError === null ? null : 2 * t.splitError;
  const told: Told = first === null ? { is: 'tied' } : { is: 'lead', candidate: c.candidates[first]!, points };
  return { first, points, told, error, within: error !== null && points < error };
}

/** `all`: every area of the contest, whatever the unit shown, so that the kind of legend does not change with the unit. */
export function leadMeasure(contest: Contest, c: ContestColumns, all: readonly Tally[]): Measured {
  const led = new Set(all.flatMap((t) => leadOf(t, c)?.first ?? []));
  return [...led].every((k) => k < 2) ? twoSided(contest, c) : byLeader(contest, c, all);
}

const NONE: Reading = { value: null, error: null, told: { is: 'none' }, quality: 'none', classIndex: null };

/** The two first of the district against each other: second on the left of the scale, first on the right. */
function twoSided(contest: Contest, c: ContestColumns): Measured {
  const token = (k: number, step: number): ColorToken =>
    `${rampAt(contest, c, Math.min(k, c.candidates.length - 1))}.${step}`;
  const colors = [3, 2, 1, 0].map((s) => token(1, s)).concat([0, 1, 2, 3].map((s) => token(0, s)));
  const scale = { edges: MARGIN_EDGES, colors };
  return {
    ...scale,
    leaders: null,
    read: (t) => {
      const lead = leadOf(t, c);
      if (!lead) return NONE;
      const value = lead.first === 1 ? -lead.points : lead.points;
      return {
        value,
        error: lead.error,
        told: lead.told,
        quality: lead.within ? 'light' : 'plain',
        classIndex: classOf(scale, value),
      };
    },
  };
}

/** One class for each of the district's first six, one for all others, one for ties where there are any. */
function byLeader(contest: Contest, c: ContestColumns, all: readonly Tally[]): Measured {
  const hued = c.candidates.slice(0, MOST_HUES);
  const leaders: Leader[] = [...hued];
  const colors = hued.map((_, k): ColorToken => `${rampAt(contest, c, k)}.2`);
  const add = (leader: Leader, color: ColorToken): number => {
    colors.push(color);
    return leaders.push(leader) - 1;
  };
  const others = c.candidates.length > MOST_HUES ? add('others', 'others.2') : -1;
  const tied = all.some((t) => leadOf(t, c)?.first === null) ? add('tied', 'tie.0') : -1;
  return {
    edges: null,
    colors,
    leaders,
    read: (t) => {
      const lead = leadOf(t, c);
      if (!lead) return NONE;
      const classIndex = lead.first === null ? tied : lead.first < hued.length ? lead.first : others;
      return {
        value: lead.points,
        error: lead.error,
        told: lead.told,
        quality: lead.within ? 'light' : 'plain',
        classIndex,
      };
    },
  };
}
