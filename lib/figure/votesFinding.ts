/** What a Votes figure finds: who led where, or the lowest and the highest of a measure. */
import { ELECTIONS } from '@/lib/elections/catalogue';
import { rollOff, turnout } from '@/lib/elections/contest';
import { endsOf, extremes } from '@/lib/figure/extremes';
import type { Asked, Finding, Led, Result, Share } from '@/lib/figure/finding';
import type { Name } from '@/lib/figure/names';
import { districtBallots, sum, type Measured, type Reading } from '@/lib/figure/tally';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalize';
import type { VotesLayer } from '@/lib/view/view';

export type Shown = Reading & { name: Name };

/** What a Votes layer asks; a swing and a group of voters are asked elsewhere. `many`: three or more led somewhere. */
export function askedOf(subject: VotesLayer, many: boolean): Asked {
  const candidate = shareCandidate(subject.measure);
  if (candidate !== null) return { is: 'share', candidate };
  return subject.measure === 'turnout' || subject.measure === 'roll-off'
    ? { is: subject.measure }
    : { is: 'lead', many };
}

/** Whether this vote alone gave the seat. */
function decides(subject: VotesLayer): boolean {
  const { kind } = ELECTIONS[subject.election];
  return subject.contest === 'us-house' && (kind === 'general' || kind === 'special-runoff');
}

/** The shares of candidates in the whole district, by their places among the columns. */
export function sharesOf(c: ContestColumns, places: readonly number[]): Share[] {
  const total = sum(c.totals);
  return places.map((k) => ({ candidate: c.candidates[k]!, percent: (100 * (c.totals[k] ?? 0)) / total }));
}

/** The two first of the district. */
export function resultOf(c: ContestColumns, decided: boolean): Result {
  const [first, second] = sharesOf(c, [0, c.candidates.length > 1 ? 1 : 0]);
  const [most = 0, next = 0] = c.totals;
  return { first: first!, second: second!, by: most - next, votes: sum(c.totals), decided };
}

export function votesFinding(
  subject: VotesLayer,
  c: ContestColumns,
  pack: ElectionPack,
  measure: Measured,
  shown: readonly Shown[],
): Finding {
  if (subject.measure === 'margin')
    return measure.leaders ? manyLed(c, measure.leaders, shown) : twoLed(subject, c, shown);
  const found = extremes(shown);
  if (found === null) return { is: 'nothing-to-rank' };
  const ends = endsOf(found);
  const candidate = shareCandidate(subject.measure);
  if (candidate !== null) {
    const [whole] = sharesOf(c, [c.candidates.indexOf(candidate)]);
    return { is: 'share', candidate, whole: whole!.percent, ends };
  }
  const { ballots, contestBallots, registered } = districtBallots(pack, c);
  return subject.measure === 'turnout'
    ? { is: 'turnout', whole: turnout(ballots, registered), ends }
    : { is: 'roll-off', whole: rollOff(c.totals, contestBallots), ends };
}

/** Areas with a figure, and those of them whose lead is larger than its own error: a smaller one is nobody's. */
function certain<T extends Reading>(shown: readonly T[]): { known: T[]; sure: T[] } {
  const known = shown.filter((s) => s.value !== null);
  return { known, sure: known.filter((s) => s.quality !== 'light') };
}

/** Between two: who won the district, and where each led. */
function twoLed(subject: VotesLayer, c: ContestColumns, shown: readonly Shown[]): Finding {
  const { known, sure } = certain(shown);
  const ends = extremes(shown);
  const [first, second = first] = c.candidates;
  return {
    is: 'lead',
    result: resultOf(c, decides(subject)),
    led: {
      first: sure.filter((s) => s.value! > 0).length,
      second: sure.filter((s) => s.value! < 0).length,
      of: known.length,
    },
    unclear: known.length - sure.length,
    widest: [
      ...(ends && ends.high.value > 0 ? [{ candidate: first!, name: ends.high.name, points: ends.high.value }] : []),
      ...(ends && ends.low.value < 0 ? [{ candidate: second!, name: ends.low.name, points: -ends.low.value }] : []),
    ],
  };
}

/** Who leads in how many of the areas, most first; who leads in none is left out. */
export function ledIn(candidates: readonly Led['candidate'][], areasOf: (k: number) => number): Led[] {
  return candidates
    .map((candidate, k): Led => ({ candidate, areas: areasOf(k) }))
    .filter((l) => l.areas > 0)
    .sort((a, b) => b.areas - a.areas);
}

/** The candidates that have a class of their own: the first of the district. */
export function leadingCandidates(leaders: NonNullable<Measured['leaders']>): Led['candidate'][] {
  return leaders.filter((l) => l !== 'others' && l !== 'tied');
}

/** Between many: how many areas each led in, and the shares of the first six. */
function manyLed(c: ContestColumns, leaders: NonNullable<Measured['leaders']>, shown: readonly Shown[]): Finding {
  const { known, sure } = certain(shown);
  const named = leadingCandidates(leaders);
  const votes = sum(c.totals);
  return {
    is: 'leaders',
    led: ledIn(named, (k) => sure.filter((s) => s.classIndex === k).length),
    of: known.length,
    unclear: known.length - sure.length,
    shares: sharesOf(
      c,
      named.map((_, k) => k),
    ),
    others: {
      candidates: c.candidates.length - named.length,
      percent: (100 * sum(c.totals.slice(named.length))) / votes,
    },
    votes,
  };
}
