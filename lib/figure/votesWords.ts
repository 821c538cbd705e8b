/** The words of a Votes figure: headline, sentence, votes placed, caveats. */
import { CANDIDATES } from '@/lib/elections/catalogue';
import type { Figure, FigureArea, FigurePoint, Quality } from '@/lib/figure/figure';
import { pair, sum } from '@/lib/figure/tally';
import { extremes, type Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { shareCandidate } from '@/lib/view/normalise';
import type { VotesLayer } from '@/lib/view/view';

type HeadlineWords = Pick<Figure, 'title' | 'subtitle' | 'sentence'>;

export function headline(subject: VotesLayer, c: ContestColumns, pack: ElectionPack, shown: { name: string; value: number | null; text: string; quality: Quality }[], unitWord: string, w: Words): HeadlineWords {
  const { m, f } = w;
  const candidate = shareCandidate(subject.measure);
  const measureWord = candidate !== null ? m.voteMeasures.share(CANDIDATES[candidate].short) : subject.measure === 'turnout' ? m.voteMeasures.turnout : m.voteMeasures.margin;
  const subtitle = `${m.contests[subject.contest].label}, ${m.elections[subject.election].name} · ${candidate === null ? measureWord.toLowerCase() : measureWord}`;
  const total = sum(c.totals);
  const ends = extremes(shown);
  if (subject.measure === 'margin') {
    const { first, second } = pair(c);
    const known = shown.filter((s) => s.value !== null);
    // A lead smaller than its own error is nobody's.
    const sure = known.filter((s) => s.quality !== 'light');
    const led = { first: sure.filter((s) => s.value! > 0).length, second: sure.filter((s) => s.value! < 0).length, of: known.length };
    const best = ends === null ? [] : [
      ...(ends.high.value > 0 ? [{ candidate: CANDIDATES[first].short, place: ends.high.name, lead: f.points(ends.high.value) }] : []),
      ...(ends.low.value < 0 ? [{ candidate: CANDIDATES[second].short, place: ends.low.name, lead: f.points(-ends.low.value) }] : []),
    ];
    return {
      title: m.figure.marginTitle(CANDIDATES[first].short, CANDIDATES[second].short, led, unitWord),
      subtitle,
      sentence: m.figure.marginSentence({
        winner: CANDIDATES[first].name, winnerShare: f.percent((100 * c.totals[0]!) / total), second: CANDIDATES[second].name, secondShare: f.percent((100 * c.totals[1]!) / total),
        by: f.number(c.totals[0]! - c.totals[1]!), total: f.number(total), best,
      }) + (sure.length < known.length ? m.figure.closeSentence(known.length - sure.length, unitWord) : ''),
    };
  }
  if (ends === null) return { title: measureWord, subtitle, sentence: m.figure.nothingToRank };
  if (candidate === null) {
    const ballots = sum(pack.precincts.ballots.map((b) => b ?? 0)) + (pack.withheld.ballots ?? 0);
    const registered = sum(pack.precincts.registered.map((b) => b ?? 0)) + (pack.withheld.registered ?? 0);
    return {
      title: m.figure.turnoutTitle(ends.high.name, ends.high.text), subtitle,
      sentence: m.figure.turnoutSentence(f.percent((100 * ballots) / registered), ends.low.name, ends.low.text, ends.high.name, ends.high.text),
    };
  }
  const k = c.candidates.indexOf(candidate);
  const name = CANDIDATES[candidate];
  return {
    title: m.figure.shareTitle(name.short, ends.high.name, ends.high.text), subtitle,
    sentence: m.figure.shareSentence(name.name, f.percent((100 * c.totals[k]!) / total), ends.low.name, ends.low.text, ends.high.name, ends.high.text),
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
    placed, total, text: m.figure.placed(f.number(placed), f.number(total)),
    note: placed === total ? m.figure.placedAll : m.figure.placedRest({ unplaced: text(unplaced), withheld: text(withheld), absent: text(total - returned) }),
  };
}

export function caveats(subject: VotesLayer, pack: ElectionPack, points: FigurePoint[], areas: FigureArea[], w: Words): string[] {
  const c = w.m.figure.caveats;
  const near = points.filter((p) => p.placement === 'near').length;
  return [
    ...(near > 0 ? [c.near(near)] : []),
    ...(subject.unit !== 'precinct' ? [c.split, c.part(pack.plan), c.koreatown] : []),
    ...(areas.some((a) => a.quality === 'light') ? [c.ambiguous] : []),
    ...(subject.measure === 'turnout' && pack.registration === 'export' ? [c.exportRegistration] : []),
  ];
}
