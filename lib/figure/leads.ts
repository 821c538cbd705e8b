/** Who led, and by how much: one scale between two candidates, or one class for each leader where three or more led somewhere. */
import type { Contest } from '@/lib/elections/catalogue';
import { margin } from '@/lib/elections/contest';
import { FEWEST_TO_NAME, turned } from '@/lib/elections/intervals';
import { firstTwo, leadFrom, turnOf, type Lead } from '@/lib/elections/leads';
import type { Leader } from '@/lib/figure/figure';
import { leadScale, type LeadScale } from '@/lib/figure/leadScale';
import { classOf } from '@/lib/figure/legend';
import { leadInterval } from '@/lib/figure/intervalOf';
import type { Measured, Reading, Tally } from '@/lib/figure/tally';
import type { Told } from '@/lib/figure/told';
import type { ContestColumns } from '@/lib/packs/schema';
import type { VotesLayer } from '@/lib/view/view';
import { LEAD_STEPS, MOST_HUES, rampFor, type ColorToken, type RampId } from '@/lib/scales/palettes';

/** The ramp of the c-th candidate of a contest. */
export function rampAt(contest: Contest, c: ContestColumns, k: number): RampId {
  return rampFor(contest, c.candidates[k]!, k);
}

/** What may be said of the lead in an area. Of an estimate, whose votes are shares out of 100, only whether it is beyond its error. */
export function leadOf(t: Tally): Lead {
  const points = margin(t.votes) ?? 0;
  const interval = leadInterval(t, points);
  if (t.basis === 'counted') return leadFrom({ votes: t.votes, interval, turn: 0 });
  if (t.basis === 'divided') {
    const two = firstTwo(t.votes);
    const turn = two === null ? 0 : turnOf(t.elsewhere, ...two, t.intervals?.missing);
    return leadFrom({ votes: t.votes, interval, turn });
  }
  const scaled = leadFrom({ votes: t.votes.map((v) => v * FEWEST_TO_NAME), interval, turn: 0 });
  return 'votes' in scaled ? { ...scaled, votes: scaled.votes / FEWEST_TO_NAME } : scaled;
}

/** A precinct's own small count is sure, though nothing is named on it; what is divided is lighter unless it is clear. */
function qualityOf(lead: Lead, t: Tally): Reading['quality'] {
  switch (lead.kind) {
    case 'none':
      return 'none';
    case 'clear':
      return 'plain';
    case 'tied':
    case 'too-close':
      return t.basis === 'counted' ? 'plain' : 'light';
    case 'not-known':
      return 'light';
  }
}

/** The reading of a lead; `value` with the sign of its side, `classIndex` of the scale. */
function readingOf(t: Tally, c: ContestColumns, place: (lead: Lead) => Pick<Reading, 'value' | 'classIndex'>): Reading {
  const lead = leadOf(t);
  if (lead.kind === 'none') return NONE;
  const told: Told =
    lead.kind === 'tied' ? { is: 'tied' } : { is: 'lead', candidate: c.candidates[lead.first]!, points: lead.points };
  const placed = place(lead);
  const own = 'interval' in lead ? lead.interval : leadInterval(t, 0);
  const interval = own !== null && (placed.value ?? 0) < 0 ? turned(own) : own;
  return { ...placed, interval, told, quality: qualityOf(lead, t), lead };
}

/**
 * `all`: every area of the contest, whatever the unit shown, so that the kind of legend does not change with the unit. `shown`: those that the map shows; where
 * most of them crowd one class of the common scale, they have one of their own, unless the common one is asked for.
 */
export function leadMeasure(
  contest: Contest,
  c: ContestColumns,
  all: readonly Tally[],
  shown: readonly Tally[] = [],
  scale?: VotesLayer['scale'],
): Measured {
  const leads = all.map(leadOf);
  const tied = leads.some((l) => l.kind === 'tied');
  if (leads.some((l) => 'first' in l && l.first > 1)) return byLeader(contest, c, tied);
  return twoSided(
    contest,
    c,
    tied,
    leadScale(
      shown.map((t) => signedLead(leadOf(t))).filter((v) => v !== null),
      scale,
    ),
  );
}

/** The lead of the district's first over its second in points, below zero where the second leads; 0 for a tie, null where there is none. */
function signedLead(lead: Lead): number | null {
  if (lead.kind === 'none') return null;
  return !('first' in lead) ? 0 : lead.first === 1 ? -lead.points : lead.points;
}

const NONE: Reading = { value: null, interval: null, told: { is: 'none' }, quality: 'none', classIndex: null };

/** The two first of the district against each other: second on the left of the scale, first on the right, and between them a class for ties where there are any. */
function twoSided(contest: Contest, c: ContestColumns, ties: boolean, { edges, ...which }: LeadScale): Measured {
  const n = (edges.length + 1) / 2;
  /** Of fewer classes than steps, the strongest has the strongest color. */
  const token = (k: number, i: number): ColorToken =>
    `${rampAt(contest, c, Math.min(k, c.candidates.length - 1))}.${i + LEAD_STEPS - n}/6`;
  const right = Array.from({ length: n }, (_, i) => token(0, i));
  const left = Array.from({ length: n }, (_, i) => token(1, i)).reverse();
  const steps = { edges, colors: [...left, ...right] };
  const tie = ties ? left.length : null;
  return {
    edges,
    ...which,
    colors: ties ? [...left, 'tie.0', ...right] : steps.colors,
    tie,
    leaders: null,
    read: (t) =>
      readingOf(t, c, (lead) => {
        if (!('first' in lead)) return { value: 0, classIndex: tie };
        const value = signedLead(lead) ?? 0;
        // A lead that is written as 0.0 is still a lead.
        const step = lead.first === 1 ? Math.min(classOf(steps, value), left.length - 1) : classOf(steps, value);
        return { value, classIndex: tie !== null && step >= tie ? step + 1 : step };
      }),
  };
}

/** One class for each of the district's first six, one for all others, one for ties where there are any. */
function byLeader(contest: Contest, c: ContestColumns, ties: boolean): Measured {
  const hued = c.candidates.slice(0, MOST_HUES);
  const leaders: Leader[] = [...hued];
  const colors = hued.map((_, k): ColorToken => `${rampAt(contest, c, k)}.2`);
  const add = (leader: Leader, color: ColorToken): number => {
    colors.push(color);
    return leaders.push(leader) - 1;
  };
  const others = c.candidates.length > MOST_HUES ? add('others', 'others.2') : -1;
  const tied = ties ? add('tied', 'tie.0') : -1;
  return {
    edges: null,
    colors,
    tie: null,
    leaders,
    read: (t) =>
      readingOf(t, c, (lead) =>
        'first' in lead
          ? { value: lead.points, classIndex: lead.first < hued.length ? lead.first : others }
          : { value: 0, classIndex: tied },
      ),
  };
}
