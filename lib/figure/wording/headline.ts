/** The headline and the sentence of a Figure, written from what it found. */
import { isSurnameGroup } from '@/lib/elections/voterGroups';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import type { Asked, Finding, Result } from '@/lib/figure/finding';
import { groupText, legendTitle } from '@/lib/figure/wording/legend';
import { fullName, nameText, shortName } from '@/lib/figure/wording/names';
import { subtitleText } from '@/lib/figure/wording/subtitle';
import { againstText, changeText, endTexts, estimateText } from '@/lib/figure/wording/ends';
import { toldText } from '@/lib/figure/wording/told';
import type { Words } from '@/lib/figure/words';
import type { AreaKind } from '@/lib/view/units/units';

type Told = Pick<WordedFigure, 'title' | 'sentence'>;
type Of<Is extends Finding['is']> = Extract<Finding, { is: Is }>;

export function headline(figure: Figure, words: Words): Pick<WordedFigure, 'title' | 'subtitle' | 'sentence'> {
  const { m } = words;
  const subtitle = subtitleText(figure, words);
  const { finding, asked } = figure;
  if (finding.is !== 'hidden') return { subtitle, ...foundText(figure, finding, words) };
  const sentence = m.hide.sentence(finding.areas, figure.legend.of);
  // What is asked, without an answer: a Votes figure says it in its subtitle, a People figure in the name of its measure.
  return asked.is === 'measure'
    ? { title: legendTitle(figure, words), subtitle: m.figure.subtitleWith(subtitle, m.hide.values), sentence }
    : { title: subtitle, subtitle: m.hide.values, sentence };
}

function foundText(figure: Figure, finding: Exclude<Finding, { is: 'hidden' }>, words: Words): Told {
  const { m } = words;
  const kind = figure.legend.of;
  switch (finding.is) {
    case 'lead':
      return leadText(finding, kind, words);
    case 'leaders':
      return leadersText(finding, kind, words);
    case 'district': {
      const { result } = finding;
      return {
        title: m.figure.districtTitle(shortName(result.first.candidate, words), result.by, result.decided),
        sentence: m.figure.sentences([resultText(result, words), m.figure.districtOnly]),
      };
    }
    case 'estimate':
      return estimateText(finding, figure.asked, words);
    case 'change':
      return changeText(finding, kind, figure.estimated, words);
    case 'against':
      return againstText(finding, kind, resultText(finding.result, words), words);
    case 'people':
      return peopleText(finding, figure.asked, kind, words);
    case 'kinds': {
      const { typology } = m.measures;
      return {
        title: m.figure.kindsTitle(askedTitle(figure.asked, words), finding.different),
        sentence: m.figure.kindsSentence(
          finding.of,
          finding.kinds.map((k) => ({ kind: typology[k.kind], areas: k.areas })),
        ),
      };
    }
    case 'nothing-to-rank':
      return { title: askedTitle(figure.asked, words), sentence: m.figure.nothingToRank };
    case 'share':
    case 'turnout':
    case 'roll-off':
    case 'voters':
      return rangeText(finding, words);
  }
}

/** What is asked, as a headline of its own. */
function askedTitle(asked: Asked, words: Words): string {
  const { m } = words;
  switch (asked.is) {
    case 'lead':
      return m.voteMeasures.margin;
    case 'against':
      return m.voteMeasures.against;
    case 'share':
      return m.voteMeasures.share(shortName(asked.candidate, words));
    case 'turnout':
      return m.voteMeasures.turnout;
    case 'roll-off':
      return m.voteMeasures.rollOff;
    case 'change':
      return m.voteMeasures.swing(m.elections[asked.since].name);
    case 'voters':
      return groupText(asked.group, words);
    case 'measure':
      return m.measures[asked.measure].label;
  }
}

function resultText({ first, second, by, votes, decided }: Result, words: Words): string {
  return words.m.figure.resultSentence({
    winner: fullName(first.candidate, words),
    winnerPercent: first.percent,
    second: fullName(second.candidate, words),
    secondPercent: second.percent,
    by,
    votes,
    decided,
  });
}

/** How many leads are clear, whose places hold how many votes, and how much is placed at all. */
function countText(
  { open, carried, coverage }: Pick<Of<'lead'>, 'open' | 'carried' | 'coverage'>,
  kind: AreaKind,
  words: Words,
): string[] {
  const { m } = words;
  return [
    ...(open.tooClose + open.notKnown + open.tied > 0 ? [m.intervals.openSentence(open, kind)] : []),
    ...(carried.length > 0
      ? [
          m.intervals.carriedSentence(
            carried.map((l) => ({ candidate: shortName(l.candidate, words), percent: l.percent })),
          ),
        ]
      : []),
    ...(coverage === null ? [] : [m.intervals.coverageSentence(coverage)]),
  ];
}

function leadText({ result, led, widest, ...said }: Of<'lead'>, kind: AreaKind, words: Words): Told {
  const { m } = words;
  const leads = widest.map((l) => ({
    candidate: shortName(l.candidate, words),
    place: nameText(l.name, words),
    points: l.points,
  }));
  return {
    title: m.figure.leadTitle({
      winner: shortName(result.first.candidate, words),
      second: shortName(result.second.candidate, words),
      led,
      kind,
      decided: result.decided,
    }),
    sentence: m.figure.sentences([
      resultText(result, words),
      ...(leads.length > 0 ? [m.figure.widestSentence(leads)] : []),
      ...countText(said, kind, words),
    ]),
  };
}

function leadersText(found: Of<'leaders'>, kind: AreaKind, words: Words): Told {
  const { m } = words;
  const { led, of, shares, others, votes } = found;
  return {
    title: m.figure.leadersTitle(
      led.map((l) => ({ candidate: shortName(l.candidate, words), areas: l.areas })),
      of,
      kind,
    ),
    sentence: m.figure.sentences([
      m.figure.leadersSentence({
        shares: shares.map((s) => ({ candidate: fullName(s.candidate, words), percent: s.percent })),
        others,
        votes,
      }),
      ...countText(found, kind, words),
    ]),
  };
}

function rangeText(found: Of<'share' | 'turnout' | 'roll-off' | 'voters'>, words: Words): Told {
  const { m, f } = words;
  const ends = endTexts(found.ends, words);
  const [lowPlace, lowValue, place, value] = ends;
  const percent = (whole: number | null): string => (whole === null ? m.figure.noFigure : f.percent(whole));
  /** Places are named only where they differ beyond the errors: else the range alone. */
  const told = (label: string, title: string, whole: string, sentence: string): Told => {
    const coverage =
      found.is === 'voters' || found.coverage === null ? [] : [m.intervals.coverageSentence(found.coverage)];
    if (found.named.low && found.named.high) return { title, sentence: m.figure.sentences([sentence, ...coverage]) };
    return {
      title: found.named.high ? title : m.figure.rangeOnly(label, lowValue, value),
      sentence: m.figure.sentences([
        whole,
        m.intervals.rangeSentence({
          low: found.named.low ? m.intervals.placeWith(lowPlace, lowValue) : null,
          high: found.named.high ? m.intervals.placeWith(place, value) : null,
        }),
        ...coverage,
      ]),
    };
  };
  switch (found.is) {
    case 'share': {
      const name = shortName(found.candidate, words);
      return told(
        m.voteMeasures.share(name),
        m.figure.shareTitle(name, place, value),
        m.figure.shareWhole(fullName(found.candidate, words), found.whole),
        m.figure.shareSentence(fullName(found.candidate, words), found.whole, ...ends),
      );
    }
    case 'turnout':
      return told(
        m.voteMeasures.turnout,
        m.figure.turnoutTitle(place, value),
        m.figure.turnoutWhole(percent(found.whole)),
        m.figure.turnoutSentence(percent(found.whole), ...ends),
      );
    case 'roll-off':
      return told(
        m.voteMeasures.rollOff,
        m.figure.rollOffTitle(place, value),
        m.figure.rollOffWhole(percent(found.whole)),
        m.figure.rollOffSentence(percent(found.whole), ...ends),
      );
    case 'voters': {
      const { voters } = m;
      const noun = voters.noun(voters.groups[found.group], isSurnameGroup(found.group));
      return told(
        groupText(found.group, words),
        voters.headline(groupText(found.group, words), place, value),
        voters.whole(noun, found.whole),
        voters.sentence(noun, found.whole, ...ends),
      );
    }
  }
}

function peopleText(found: Of<'people'>, asked: Asked, kind: AreaKind, words: Words): Told {
  const { m } = words;
  const { whole, ranked, of, named } = found;
  const [low, lowValue, high, highValue] = endTexts(found.ends, words);
  const label = askedTitle(asked, words);
  const ranking = {
    high: named.high ? { place: high, value: highValue } : null,
    low: named.low ? { place: low, value: lowValue } : null,
  };
  return {
    title:
      kind === 'tract'
        ? m.people.titleTracts(label, lowValue, highValue)
        : m.people.title(label, ranking, { low: lowValue, high: highValue }),
    sentence: m.figure.sentences([
      ...(whole === null ? [] : [m.people.whole(label, toldText(whole, words))]),
      m.people.sentence(ranking, { ranked, of, kind }),
    ]),
  };
}
