/** Who led, and by how much: one scale between two candidates, or one class for each leader where three or more led somewhere. */
import { CANDIDATES, type Contest } from '@/lib/elections/catalogue';
import { leader, margin } from '@/lib/elections/contest';
import { classOf } from '@/lib/figure/legend';
import { MIN_VOTES, sum, type Measured, type Reading, type Tally } from '@/lib/figure/tally';
import type { Words } from '@/lib/figure/words';
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
  text: string;
  error: number | null;
  within: boolean;
}

/** The leading candidate of an area over the next one there; null under 10 votes. */
export function leadOf(t: Tally, c: ContestColumns, w: Words): Lead | null {
  if (sum(t.votes) < MIN_VOTES) return null;
  const first = leader(t.votes);
  const points = margin(t.votes) ?? 0;
  // A share off by e moves votes from one of the two to the other, so the lead is off by 2e.
  const error = t.splitError === null ? null : 2 * t.splitError;
  const text =
    first === null ? w.m.figure.tied : w.m.figure.lead(CANDIDATES[c.candidates[first]!].short, w.f.points(points));
  return { first, points, text, error, within: error !== null && points < error };
}

/** `all`: every area of the contest, whatever the unit shown, so that the kind of legend does not change with the unit. */
export function leadMeasure(contest: Contest, c: ContestColumns, all: readonly Tally[], w: Words): Measured {
  const led = new Set(all.flatMap((t) => leadOf(t, c, w)?.first ?? []));
  return [...led].every((k) => k < 2) ? twoSided(contest, c, w) : byLeader(contest, c, all, w);
}

const NONE = (w: Words): Reading => ({
  value: null,
  error: null,
  text: w.m.figure.noFigure,
  quality: 'none',
  classIndex: null,
});

/** The two first of the district against each other: second on the left of the scale, first on the right. */
function twoSided(contest: Contest, c: ContestColumns, w: Words): Measured {
  const token = (k: number, step: number): ColorToken =>
    `${rampAt(contest, c, Math.min(k, c.candidates.length - 1))}.${step}`;
  const colors = [3, 2, 1, 0].map((s) => token(1, s)).concat([0, 1, 2, 3].map((s) => token(0, s)));
  const scale = { edges: MARGIN_EDGES, colors };
  return {
    ...scale,
    leaders: null,
    read: (t) => {
      const lead = leadOf(t, c, w);
      if (!lead) return NONE(w);
      const value = lead.first === 1 ? -lead.points : lead.points;
      return {
        value,
        error: lead.error,
        text: lead.text,
        quality: lead.within ? 'light' : 'plain',
        classIndex: classOf(scale, value),
      };
    },
  };
}

/** One class for each of the district's first six, one for all others, one for ties where there are any. */
function byLeader(contest: Contest, c: ContestColumns, all: readonly Tally[], w: Words): Measured {
  const hued = c.candidates.slice(0, MOST_HUES);
  const leaders: { label: string; candidate: number | null }[] = hued.map((id, k) => ({
    label: CANDIDATES[id].short,
    candidate: k,
  }));
  const colors = hued.map((_, k): ColorToken => `${rampAt(contest, c, k)}.2`);
  const add = (label: string, color: ColorToken): number => {
    colors.push(color);
    return leaders.push({ label, candidate: null }) - 1;
  };
  const others = c.candidates.length > MOST_HUES ? add(w.m.figure.legend.others, 'others.2') : -1;
  const tied = all.some((t) => leadOf(t, c, w)?.first === null) ? add(w.m.figure.legend.tied, 'tie.0') : -1;
  return {
    edges: null,
    colors,
    leaders,
    read: (t) => {
      const lead = leadOf(t, c, w);
      if (!lead) return NONE(w);
      const classIndex = lead.first === null ? tied : lead.first < hued.length ? lead.first : others;
      return {
        value: lead.points,
        error: lead.error,
        text: lead.text,
        quality: lead.within ? 'light' : 'plain',
        classIndex,
      };
    },
  };
}
