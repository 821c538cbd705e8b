/** The legend in words. */
import { isSurnameGroup, type VoterGroup } from '@/lib/elections/voterGroups';
import type { Figure, Legend, LegendClass, WordedLegend } from '@/lib/figure/figure';
import type { Asked } from '@/lib/figure/finding';
import { leaderText, nameText, shortName } from '@/lib/figure/wording/names';
import { measureText, type Words } from '@/lib/figure/words';
import { unitOf } from '@/lib/people/measures';

type Asking = Pick<Figure, 'asked' | 'estimated'>;

/** `Ages 18 to 24`, `Korean surname match`. */
export function groupText(group: VoterGroup, { m: { voters } }: Words): string {
  return voters.group(voters.groups[group], isSurnameGroup(group));
}

export function legendTitle({ asked, estimated }: Asking, words: Words): string {
  const title = askedTitle(asked, words);
  return estimated ? words.m.estimate.marked(title) : title;
}

function askedTitle(asked: Asked, words: Words): string {
  const {
    m,
    m: {
      figure: { legend },
    },
  } = words;
  switch (asked.is) {
    case 'lead':
      return asked.many ? legend.leadersTitle : legend.marginTitle;
    case 'against':
      return legend.againstTitle;
    case 'share':
      return legend.shareTitle(shortName(asked.candidate, words));
    case 'turnout':
      return legend.turnoutTitle;
    case 'roll-off':
      return legend.rollOffTitle;
    case 'change':
      return m.estimate.swing.legendTitle(shortName(asked.candidate, words));
    case 'voters':
      return m.voters.legend(groupText(asked.group, words));
    case 'measure':
      return m.measures[asked.measure].label;
  }
}

/** Says which scale it is, where most places crowd one class of the common one. */
function scaleTitle(title: string, scale: Legend['scale'], { m }: Words): string {
  return scale.kind === 'lead' && scale.of ? m.figure.legend.scales[scale.of](title) : title;
}

function unitText(unit: Legend['unit'], { m }: Words): string {
  return unit === 'points' ? m.figure.legend.points : m.figure.legend.units[unit];
}

export function legendInWords(legend: Legend, asking: Asking, words: Words): WordedLegend {
  const { m } = words;
  const { scale, circles } = legend;
  return {
    title: scaleTitle(legendTitle(asking, words), scale, words),
    unit: unitText(legend.unit, words),
    of: m.figure.legend.of(legend.of),
    scale,
    domain: legend.domain,
    ...(scale.kind === 'leaders' || scale.kind === 'kinds' ? { leaders: true as const } : {}),
    classes: legend.classes.map((c, i) => ({ ...c, label: classLabel(c, i, legend, asking.asked, words) })),
    ends: endsText(scale, words),
    markers: legend.markers.map((k) => ({ ...k, name: nameText(k.name, words) })),
    circles: circles && {
      sizes: circles.sizes,
      label: circles.of === 'votes' ? m.figure.legend.circles : m.voters.circles,
    },
    marks: legend.marks.map(({ quality, reason }) => ({ quality, label: m.figure.legend.marks[reason] })),
  };
}

function endsText(scale: Legend['scale'], words: Words): [string, string] | null {
  switch (scale.kind) {
    case 'lead':
      return [shortName(scale.ends[0], words), shortName(scale.ends[1], words)];
    case 'change':
      return words.m.estimate.swing.ends2;
    case 'leaders':
    case 'amount':
    case 'kinds':
    case 'none':
      return null;
  }
}

function classLabel(c: LegendClass, i: number, { scale, classes }: Legend, asked: Asked, words: Words): string {
  const { m } = words;
  const lower = i < classes.length / 2;
  const size = (edge: number | null): number | null => (edge === null ? null : Math.abs(edge));
  switch (scale.kind) {
    case 'lead':
      if (scale.tie === i) return m.figure.legend.tied;
      return m.figure.legend[scale.less === 'district' ? 'more' : 'by'](
        shortName(scale.ends[lower ? 0 : 1], words),
        lower ? Math.abs(c.to!) : c.from!,
        size(lower ? c.from : c.to),
      );
    case 'change':
      return lower
        ? m.estimate.swing.down(Math.abs(c.to!), size(c.from))
        : m.estimate.swing.up(Math.abs(c.from!), size(c.to));
    case 'leaders':
      return leaderText(scale.leaders[i]!, words);
    case 'kinds':
      return measureText(i, 'category', words);
    case 'amount': {
      const [from, to] = edgeTexts(asked, words);
      return m.figure.legend.range(c.from === null ? null : from(c.from), c.to === null ? null : to(c.to));
    }
    case 'none':
      return '';
  }
}

type EdgeText = (edge: number) => string;

/** How the lower and the upper edge of a class are written. */
function edgeTexts(asked: Asked, words: Words): [EdgeText, EdgeText] {
  const { f } = words;
  switch (asked.is) {
    case 'measure': {
      const text = (edge: number): string => measureText(edge, unitOf(asked.measure), words, true);
      return [text, text];
    }
    case 'voters':
      return [
        (edge) => f.decimal(edge, Number.isInteger(edge) ? 0 : 1),
        (edge) => (Number.isInteger(edge) ? f.wholePercent(edge) : f.percent(edge)),
      ];
    default:
      return [f.number, f.wholePercent];
  }
}
