/** Of what and when a Figure is: `U.S. House, 34th district, November 2020 · leader and margin`. */
import type { Figure } from '@/lib/figure/figure';
import type { Asked } from '@/lib/figure/finding';
import { groupText } from '@/lib/figure/wording/legend';
import { shortName } from '@/lib/figure/wording/names';
import type { Words } from '@/lib/figure/words';
import { UNITS } from '@/lib/view/units/units';
import { shareCandidate, swingElection, voterGroup } from '@/lib/view/voteMeasure';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import type { PeopleLayer, VotesLayer } from '@/lib/view/view';

export function subtitleText(
  { view, asked, estimated }: Pick<Figure, 'view' | 'asked' | 'estimated'>,
  words: Words,
): string {
  const { m } = words;
  const { subject } = view;
  switch (subject.layer) {
    case 'people':
      return m.figure.peopleSubtitle(m.measures.vintages[subject.vintage], describedText(subject, words));
    case 'votes': {
      if (asked.is === 'voters') return votersSubtitle(subject, asked, words);
      const subtitle = votesSubtitle(subject, askedText(asked, words), words);
      return estimated ? m.figure.subtitleWith(subtitle, m.estimate.estimate) : subtitle;
    }
  }
}

/** The same of a Votes layer alone, for where no Figure is at hand: whose share changed is then not told. */
export function layerText(subject: VotesLayer, words: Words): string {
  const { m } = words;
  const group = voterGroup(subject.measure);
  if (group !== null) return votersSubtitle(subject, { is: 'voters', group }, words);
  const candidate = shareCandidate(subject.measure);
  const since = swingElection(subject.measure);
  const what =
    since !== null
      ? m.figure.changeAsked(m.elections[since].name)
      : askedText(
          candidate !== null
            ? { is: 'share', candidate }
            : subject.measure === 'against' || subject.measure === 'turnout' || subject.measure === 'roll-off'
              ? { is: subject.measure }
              : { is: 'lead', many: false },
          words,
        );
  return votesSubtitle(subject, what, words);
}

function votesSubtitle({ contest, election }: VotesLayer, what: string, { m }: Words): string {
  return m.figure.votesSubtitle(m.contests[contest].label, m.elections[election].name, what);
}

function votersSubtitle({ election }: VotesLayer, { group }: Asked & { is: 'voters' }, words: Words): string {
  const { m } = words;
  return m.voters.subtitle(m.elections[election].name, groupText(group, words));
}

/** What is asked, inside a line. */
function askedText(asked: Asked, words: Words): string {
  const { m } = words;
  switch (asked.is) {
    case 'lead':
    case 'against':
    case 'turnout':
    case 'roll-off':
      return m.figure.asked[asked.is];
    case 'share':
      return m.voteMeasures.share(shortName(asked.candidate, words));
    case 'change':
      return m.estimate.swing.word(shortName(asked.candidate, words), m.elections[asked.since].name);
    case 'voters':
      return groupText(asked.group, words);
    case 'measure':
      return m.measures[asked.measure].label;
  }
}

/** Of which areas, and which part of them. */
function describedText({ unit, part }: PeopleLayer, { m }: Words): string {
  const { kind } = UNITS[unit];
  if (isAreaUnit(kind)) return m.figure.partOf(m.units[kind], m.parts[part]);
  if (kind === 'block-group') return m.figure.partOf(m.units[kind], m.parts[part]);
  return kind === 'tract' ? m.units.tract : m.parts[part];
}
