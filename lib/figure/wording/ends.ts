/** The headline of what runs between two ends: estimates on hexagons, and changes between elections. */
import type { WordedFigure } from '@/lib/figure/figure';
import type { Asked, Ends, Finding } from '@/lib/figure/finding';
import { fullName, nameText, shortName } from '@/lib/figure/wording/names';
import { toldText } from '@/lib/figure/wording/told';
import type { Words } from '@/lib/figure/words';
import type { AreaKind } from '@/lib/view/units/units';

type Told = Pick<WordedFigure, 'title' | 'sentence'>;
type Of<Is extends Finding['is']> = Extract<Finding, { is: Is }>;

/** The lowest area, its value, the highest and its value: the order in which messages take them. */
export function endTexts({ low, high }: Ends, words: Words): [string, string, string, string] {
  return [nameText(low.name, words), toldText(low.told, words), nameText(high.name, words), toldText(high.told, words)];
}

export function estimateText(
  { district, error, of, led, ends, named }: Of<'estimate'>,
  asked: Asked,
  words: Words,
): Told {
  const { m } = words;
  const whole = m.estimate.district(
    district.map((s) => ({ candidate: fullName(s.candidate, words), percent: s.percent })),
  );
  const leaders = led.map((l) => ({ candidate: shortName(l.candidate, words), areas: l.areas }));
  if (ends === null)
    return { title: m.estimate.leadTitle([], of), sentence: m.figure.sentences([whole, m.figure.nothingToRank]) };
  const [low, lowValue, high, highValue] = endTexts(ends, words);
  return {
    title:
      asked.is === 'share'
        ? named.high
          ? m.estimate.shareTitle(shortName(asked.candidate, words), high, highValue)
          : m.estimate.shareRange(shortName(asked.candidate, words), lowValue, highValue)
        : m.estimate.leadTitle(leaders, of),
    sentence: m.figure.sentences([
      whole,
      named.low && named.high
        ? m.estimate.sentence({ error, low, lowValue, high, highValue })
        : m.estimate.range({ error, lowValue, highValue }),
    ]),
  };
}

export function changeText(found: Of<'change'>, kind: AreaKind, estimated: boolean, words: Words): Told {
  const { m } = words;
  const { swing } = m.estimate;
  const { candidate, up, down, of, unclear, before, now } = found;
  const [since, then] = [m.elections[found.since].name, m.elections[found.then].name];
  return {
    title: swing.title({ candidate: shortName(candidate, words), up, down, of, kind, since, estimated }),
    sentence: m.figure.sentences([
      swing.sentence({ candidate: fullName(candidate, words), before, since, now, then }),
      ...changeEnds(found, estimated, words),
      ...(unclear > 0 ? [swing.close(unclear, kind)] : []),
    ]),
  };
}

/** The places of the largest changes where they may be named, else how far the changes reach. */
function changeEnds({ ends, named }: Of<'change'>, estimated: boolean, words: Words): string[] {
  const { swing } = words.m.estimate;
  if (ends === null) return [];
  const [lowPoints, highPoints] = [pointsOf(ends.low.told), pointsOf(ends.high.told)];
  const [low, high] = [nameText(ends.low.name, words), nameText(ends.high.name, words)];
  return named.low && named.high
    ? [swing.ends({ low, lowPoints, high, highPoints, estimated })]
    : [swing.range({ lowPoints, highPoints })];
}

function pointsOf(told: Ends['low']['told']): number {
  return 'points' in told ? told.points : 0;
}

/** Where each of the district's two first did better than in the district, and where most. */
export function againstText(found: Of<'against'>, kind: AreaKind, result: string, words: Words): Told {
  const { m } = words;
  const { against } = m.figure;
  const { result: whole, more, of, unclear, ends, named, coverage } = found;
  const farthest = ends && [...(named.high ? [ends.high] : []), ...(named.low ? [ends.low] : [])];
  return {
    title: against.title({
      first: shortName(whole.first.candidate, words),
      second: shortName(whole.second.candidate, words),
      more,
      of,
      kind,
    }),
    sentence: m.figure.sentences([
      result,
      ...(ends && farthest && farthest.length > 0
        ? [against.widest(farthest.map((e) => ({ place: nameText(e.name, words), value: toldText(e.told, words) })))]
        : ends
          ? [against.range(toldText(ends.low.told, words), toldText(ends.high.told, words))]
          : []),
      ...(unclear > 0 ? [against.unclear(unclear, kind)] : []),
      ...(coverage === null ? [] : [m.intervals.coverageSentence(coverage)]),
    ]),
  };
}
