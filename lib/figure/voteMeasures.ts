/** How a measure reads the votes of an area: the same reading for the map, the circles and the table. */
import type { CandidateId, Contest } from '@/lib/elections/catalogue';
import { rollOff, share, turnout } from '@/lib/elections/contest';
import { counted, halfOf, type Interval } from '@/lib/elections/intervals';
import { againstMeasure } from '@/lib/figure/against';
import type { Quality } from '@/lib/figure/figure';
import { leadMeasure } from '@/lib/figure/leads';
import { classOf } from '@/lib/figure/legend';
import { MIN_VOTES, sum, type Measured, type Reading, type Tally } from '@/lib/figure/tally';
import { shareInterval } from '@/lib/figure/intervalOf';
import type { ContestColumns } from '@/lib/packs/schema';
import { quality } from '@/lib/people/quality';
import { shareEdges, turnoutEdges } from '@/lib/scales/classes';
import { rampFor, type ColorToken } from '@/lib/scales/palettes';
import { shareCandidate } from '@/lib/view/normalize';
import type { VotesLayer } from '@/lib/view/view';

/** Shares are judged by half of their interval, as estimates of people are. Where none is known nothing is named, but the share is shown as it was counted. */
function qualityOf(estimate: number, interval: Interval | null): Quality {
  return quality({ estimate, moe: interval && halfOf(interval), unit: 'percent' });
}

/** A percentage on a ramp: `shown` are the areas that decide the edges. */
function percentMeasure(
  shown: readonly Tally[],
  value: (t: Tally) => number | null,
  interval: (t: Tally) => Interval | null,
  edgesOf: (values: number[]) => number[],
  color: (step: number) => ColorToken,
): Measured {
  const edges = edgesOf(shown.map(value).filter((v) => v !== null));
  const scale = { edges, colors: edges.concat(0).map((_, i) => color(i)) };
  return {
    ...scale,
    tie: null,
    leaders: null,
    read: (t): Reading => {
      const v = value(t);
      return v === null
        ? { value: null, interval: null, told: { is: 'none' }, quality: 'none', classIndex: null }
        : {
            value: v,
            interval: interval(t),
            told: { is: 'percent', percent: v },
            quality: qualityOf(v, interval(t)),
            classIndex: classOf(scale, v),
          };
    },
  };
}

function shareMeasure(contest: Contest, c: ContestColumns, candidate: CandidateId, shown: readonly Tally[]): Measured {
  const k = c.candidates.indexOf(candidate);
  const ramp = rampFor(contest, candidate, k);
  const value = (t: Tally): number | null => (sum(t.votes) < MIN_VOTES ? null : share(t.votes[k] ?? 0, sum(t.votes)));
  return percentMeasure(
    shown,
    value,
    (t) => shareInterval(t, k),
    shareEdges,
    (i) => `${ramp}.${Math.min(i, 3)}`,
  );
}

/** Ballots in percent of registered voters; null where either is under 10 or unknown. At most 100: both are estimates where precincts are split. */
export function turnoutOf(t: Tally): number | null {
  const value = t.registered === null || t.registered < MIN_VOTES ? null : turnout(t.ballots, t.registered);
  return value === null ? null : Math.min(100, value);
}

/** Ballots without a valid vote in the contest, in percent; null where they are under 10, unknown, or did not carry the contest. */
export function rollOffOf(t: Tally): number | null {
  const value = t.contestBallots === null || t.contestBallots < MIN_VOTES ? null : rollOff(t.votes, t.contestBallots);
  return value === null ? null : Math.max(0, value);
}

/** What was counted in a precinct is sure; the error of dividing ballots and voters was not measured. */
const ifCounted =
  (value: (t: Tally) => number | null) =>
  (t: Tally): Interval | null => {
    const v = t.basis === 'counted' ? value(t) : null;
    return v === null ? null : counted(v);
  };

/** The measure that a Votes layer asks for. `shown`: areas of the unit shown; `all`: of both units. */
export function measureOf(
  subject: VotesLayer,
  contest: Contest,
  c: ContestColumns,
  shown: readonly Tally[],
  all: readonly Tally[],
): Measured {
  switch (subject.measure) {
    case 'margin':
      return leadMeasure(contest, c, all, shown, subject.scale);
    case 'against':
      return againstMeasure(contest, c, shown, subject.scale);
    case 'turnout':
      return percentMeasure(shown, turnoutOf, ifCounted(turnoutOf), turnoutEdges, (i) => `turnout.${i}`);
    case 'roll-off':
      return percentMeasure(shown, rollOffOf, ifCounted(rollOffOf), turnoutEdges, (i) => `turnout.${i}`);
    default: {
      const candidate = shareCandidate(subject.measure);
      return candidate === null
        ? leadMeasure(contest, c, all, shown, subject.scale)
        : shareMeasure(contest, c, candidate, shown);
    }
  }
}
