/** What a Votes figure finds: who led where, or the lowest and the highest of a measure. */
import { ELECTIONS } from '@/lib/elections/catalogue';
import { rollOff, turnout } from '@/lib/elections/contest';
import { highest } from '@/lib/elections/intervals';
import { countLeads, coverageToSay, type LeadCount } from '@/lib/elections/leads';
import { againstFinding } from '@/lib/figure/against';
import { endsOf, extremes, namedOf } from '@/lib/figure/extremes';
import type { Asked, Carried, Finding, Led, Open, Result, Share, Widest } from '@/lib/figure/finding';
import { districtBallots, sum, type Measured, type Shown } from '@/lib/figure/tally';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalize';
import type { VotesLayer } from '@/lib/view/view';

/** What a Votes layer asks; a swing and a group of voters are asked elsewhere. `many`: three or more led somewhere. */
export function askedOf(subject: VotesLayer, many: boolean): Asked {
  const candidate = shareCandidate(subject.measure);
  if (candidate !== null) return { is: 'share', candidate };
  return subject.measure === 'against' || subject.measure === 'turnout' || subject.measure === 'roll-off'
    ? { is: subject.measure }
    : { is: 'lead', many };
}

/** Whether this vote alone gave the seat. */
export function decides(subject: VotesLayer): boolean {
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
  if (subject.measure === 'against')
    return againstFinding(shown, { result: resultOf(c, decides(subject)), coverage: coverageOf(c, shown) });
  const found = extremes(shown);
  if (found === null) return { is: 'nothing-to-rank' };
  const ends = endsOf(found);
  const named = namedOf(shown);
  const coverage = coverageOf(c, shown);
  const candidate = shareCandidate(subject.measure);
  if (candidate !== null) {
    const [whole] = sharesOf(c, [c.candidates.indexOf(candidate)]);
    return { is: 'share', candidate, whole: whole!.percent, ends, named, coverage };
  }
  const { ballots, contestBallots, registered } = districtBallots(pack, c);
  return subject.measure === 'turnout'
    ? { is: 'turnout', whole: turnout(ballots, registered), ends, named, coverage }
    : { is: 'roll-off', whole: rollOff(c.totals, contestBallots), ends, named, coverage };
}

/** Percent of the district's votes that lie in the areas, where it has to be said. */
function coverageOf(c: ContestColumns, shown: readonly Shown[]): number | null {
  return coverageToSay(sum(shown.map((s) => s.counted)), sum(c.totals));
}

/** The widest clear lead of the candidate at k, if it is wider than all others of that candidate for certain. */
function widestOf(c: ContestColumns, k: number, shown: readonly Shown[]): Widest[] {
  const leads = shown.flatMap(({ lead, name, counted, told }) =>
    lead && 'first' in lead && lead.first === k
      ? [{ name, counted, told, value: lead.points, interval: lead.interval, clear: lead.kind === 'clear' }]
      : [],
  );
  const at = highest(leads);
  const found = at === null ? undefined : leads[at];
  return found?.clear ? [{ candidate: c.candidates[k]!, name: found.name, points: found.value }] : [];
}

/** What a headline counts of the areas with a figure. */
function counts(c: ContestColumns, shown: readonly Shown[]): Counts {
  const leads = shown.flatMap(({ lead, counted }) => (lead ? [{ lead, votes: counted }] : []));
  const count = countLeads(leads);
  return {
    count,
    open: { tooClose: count.tooClose, notKnown: count.notKnown, tied: count.tied },
    carried: count.carried.map((l) => ({
      candidate: c.candidates[l.candidate]!,
      percent: (100 * l.votes) / count.votes,
    })),
    coverage: coverageOf(c, shown),
  };
}
interface Counts {
  count: LeadCount;
  open: Open;
  carried: Carried[];
  coverage: number | null;
}

/** Between two: who won the district, and where each led for certain. */
function twoLed(subject: VotesLayer, c: ContestColumns, shown: readonly Shown[]): Finding {
  const { count, ...said } = counts(c, shown);
  const ledBy = (k: number): number => count.carried.find((l) => l.candidate === k)?.areas ?? 0;
  return {
    is: 'lead',
    result: resultOf(c, decides(subject)),
    led: { first: ledBy(0), second: ledBy(1), of: count.areas },
    ...said,
    widest: [0, 1].flatMap((k) => (k < c.candidates.length ? widestOf(c, k, shown) : [])),
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
  const { count, ...said } = counts(c, shown);
  const named = leadingCandidates(leaders);
  const votes = sum(c.totals);
  return {
    is: 'leaders',
    led: ledIn(named, (k) => count.carried.find((l) => l.candidate === k)?.areas ?? 0),
    of: count.areas,
    ...said,
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
