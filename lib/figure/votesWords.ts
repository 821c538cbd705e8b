/** The words of a Votes figure: headline, sentence, votes placed, caveats. */
import { CANDIDATES, ELECTIONS, type Contest } from '@/lib/elections/catalogue';
import { rollOff, turnout } from '@/lib/elections/contest';
import type { Figure, FigureArea, FigurePoint } from '@/lib/figure/figure';
import { districtBallots, sum, type Measured, type Reading } from '@/lib/figure/tally';
import { extremes, type Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { shareCandidate } from '@/lib/view/normalize';
import type { VotesLayer } from '@/lib/view/view';

type HeadlineWords = Pick<Figure, 'title' | 'subtitle' | 'sentence'>;
type Shown = Reading & { name: string };

/** Of what and when: `U.S. House, 34th district, November 2020 · leader and margin`. `said`: the measure in words, where it needs more than its name. */
export function subtitleOf(subject: VotesLayer, { m }: Words, said?: string): string {
  const word = measureWord(subject, { m });
  return `${m.contests[subject.contest].label}, ${m.elections[subject.election].name} · ${said ?? (shareCandidate(subject.measure) === null ? word.toLowerCase() : word)}`;
}

function measureWord(subject: VotesLayer, { m }: Pick<Words, 'm'>): string {
  const candidate = shareCandidate(subject.measure);
  if (candidate !== null) return m.voteMeasures.share(CANDIDATES[candidate].short);
  return subject.measure === 'turnout'
    ? m.voteMeasures.turnout
    : subject.measure === 'roll-off'
      ? m.voteMeasures.rollOff
      : m.voteMeasures.margin;
}

/** Whether this vote alone gave the seat. */
function decides(subject: VotesLayer): boolean {
  const { kind } = ELECTIONS[subject.election];
  return subject.contest === 'us-house' && (kind === 'general' || kind === 'special-runoff');
}

export function headline(
  subject: VotesLayer,
  c: ContestColumns,
  pack: ElectionPack,
  measure: Measured,
  shown: readonly Shown[],
  unitWord: string,
  w: Words,
): HeadlineWords {
  const { m, f } = w;
  const subtitle = subtitleOf(subject, w);
  if (subject.measure === 'margin')
    return {
      subtitle,
      ...(measure.leaders
        ? leadersWords(c, measure.leaders, shown, unitWord, w)
        : marginWords(subject, c, shown, unitWord, w)),
    };
  const ends = extremes(shown);
  if (ends === null) return { title: measureWord(subject, w), subtitle, sentence: m.figure.nothingToRank };
  const { low, high } = ends;
  const percent = (value: number | null): string => (value === null ? m.figure.noFigure : f.percent(value));
  const district = districtBallots(pack, c);
  if (subject.measure === 'turnout') {
    const whole = percent(turnout(district.ballots, district.registered));
    return {
      title: m.figure.turnoutTitle(high.name, high.text),
      subtitle,
      sentence: m.figure.turnoutSentence(whole, low.name, low.text, high.name, high.text),
    };
  }
  if (subject.measure === 'roll-off') {
    const whole = percent(rollOff(c.totals, district.contestBallots));
    return {
      title: m.figure.rollOffTitle(high.name, high.text),
      subtitle,
      sentence: m.figure.rollOffSentence(whole, low.name, low.text, high.name, high.text),
    };
  }
  const candidate = shareCandidate(subject.measure)!;
  const name = CANDIDATES[candidate];
  const whole = f.percent((100 * c.totals[c.candidates.indexOf(candidate)]!) / sum(c.totals));
  return {
    title: m.figure.shareTitle(name.short, high.name, high.text),
    subtitle,
    sentence: m.figure.shareSentence(name.name, whole, low.name, low.text, high.name, high.text),
  };
}

/** Between two: who won the district, and where each led. */
function marginWords(
  subject: VotesLayer,
  c: ContestColumns,
  shown: readonly Shown[],
  unitWord: string,
  { m, f }: Words,
): Omit<HeadlineWords, 'subtitle'> {
  const [first, second] = [CANDIDATES[c.candidates[0]!], CANDIDATES[c.candidates[1] ?? c.candidates[0]!]];
  const [most = 0, next = 0] = c.totals;
  const total = sum(c.totals);
  const known = shown.filter((s) => s.value !== null);
  const ends = extremes(shown);
  // A lead smaller than its own error is nobody's.
  const sure = known.filter((s) => s.quality !== 'light');
  const led = {
    first: sure.filter((s) => s.value! > 0).length,
    second: sure.filter((s) => s.value! < 0).length,
    of: known.length,
  };
  const best =
    ends === null
      ? []
      : [
          ...(ends.high.value > 0
            ? [{ candidate: first.short, place: ends.high.name, lead: f.points(ends.high.value) }]
            : []),
          ...(ends.low.value < 0
            ? [{ candidate: second.short, place: ends.low.name, lead: f.points(-ends.low.value) }]
            : []),
        ];
  const decided = decides(subject);
  const close = known.length - sure.length;
  return {
    title: (decided ? m.figure.marginTitle : m.figure.leadTitle)(first.short, second.short, led, unitWord),
    sentence:
      m.figure.marginSentence({
        winner: first.name,
        winnerShare: f.percent((100 * most) / total),
        second: second.name,
        secondShare: f.percent((100 * next) / total),
        by: f.number(most - next),
        total: f.number(total),
        best,
        decided,
      }) + (close > 0 ? m.figure.closeSentence(close, unitWord) : ''),
  };
}

/** Between many: how many places each led in, and the shares of the first six. */
function leadersWords(
  c: ContestColumns,
  leaders: NonNullable<Measured['leaders']>,
  shown: readonly Shown[],
  unitWord: string,
  { m, f }: Words,
): Omit<HeadlineWords, 'subtitle'> {
  const known = shown.filter((s) => s.value !== null);
  const sure = known.filter((s) => s.quality !== 'light');
  const places = leaders
    .flatMap((l, i) =>
      l.candidate === null ? [] : [{ candidate: l.label, places: sure.filter((s) => s.classIndex === i).length }],
    )
    .filter((l) => l.places > 0);
  places.sort((a, b) => b.places - a.places);
  const total = sum(c.totals);
  const named = leaders.filter((l) => l.candidate !== null).length;
  const share = (votes: number): string => f.percent((100 * votes) / total);
  const close = known.length - sure.length;
  return {
    title: places.length > 0 ? m.figure.leadersTitle(places, known.length, unitWord) : m.voteMeasures.margin,
    sentence:
      m.figure.leadersSentence({
        shares: c.candidates
          .slice(0, named)
          .map((id, k) => ({ candidate: CANDIDATES[id].name, share: share(c.totals[k]!) })),
        others: c.candidates.length - named,
        othersShare: share(sum(c.totals.slice(named))),
        total: f.number(total),
      }) + (close > 0 ? m.figure.closeSentence(close, unitWord) : ''),
  };
}

export function placedOf(pack: ElectionPack, c: ContestColumns, w: Words): Figure['placed'] {
  const { m, f } = w;
  const unplaced = sum(c.precinct.map((v) => sum(v.filter((_, i) => pack.precincts.placement[i] === 'unplaced'))));
  const withheld = sum(c.withheld);
  const returned = sum(c.totals);
  const total = c.certified ? sum(c.certified) : returned;
  const placed = returned - unplaced - withheld;
  const text = (n: number): string => (n > 0 ? f.number(n) : '');
  return {
    placed,
    total,
    text: m.figure.placed(f.number(placed), f.number(total)),
    note:
      placed === total
        ? m.figure.placedAll
        : m.figure.placedRest({ unplaced: text(unplaced), withheld: text(withheld), absent: text(total - returned) }),
  };
}

export function caveats(
  subject: VotesLayer,
  contest: Contest,
  pack: ElectionPack,
  columns: ContestColumns,
  points: readonly FigurePoint[],
  areas: readonly FigureArea[],
  w: Words,
): string[] {
  const c = w.m.figure.caveats;
  const near = points.filter((p) => p.placement === 'near').length;
  return [
    ...(near > 0 ? [c.near(near)] : []),
    ...(isAreaUnit(subject.unit)
      ? [c.split, c.areaUnit(pack.plan), c.areaUnits[subject.unit]]
      : subject.unit !== 'precinct'
        ? [c.split, c.part(pack.plan), c.koreatown]
        : []),
    ...(areas.some((a) => a.quality === 'light') ? [c.ambiguous] : []),
    ...(subject.measure === 'turnout' && pack.registration === 'export' ? [c.exportRegistration] : []),
    ...(subject.measure === 'turnout' && pack.registration === 'canvass' ? [c.canvassRegistration] : []),
    ...(subject.measure === 'roll-off' ? [c.rollOff] : []),
    ...(contest.inferred ? [c.inferred] : []),
    ...(columns.ballots ? [c.partBallot] : []),
    ...(subject.election === '2017-04-special-primary' ? [c.writeIn] : []),
  ];
}
