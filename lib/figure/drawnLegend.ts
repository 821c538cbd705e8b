/** The legend as it is drawn: its scale, the share of each bar, where markers stand, the keys of the marks in use. Whoever draws it writes numbers by language and decides nothing. */
import { radiusOf } from '@/lib/figure/circles';
import type { WordedClass, Quality, WordedFigure } from '@/lib/figure/figure';
import { paperMarkOf, patternOf, type PaperMark, type Pattern } from '@/lib/figure/patterns';
import type { Formatters } from '@/lib/i18n/format';
import { MEASURES } from '@/lib/people/measures';
import type { ColorToken } from '@/lib/scales/palettes';

/** How the numbers at its breaks are written: `lead` without a sign, the side says whose; `dollars` with their sign. */
export type EdgeFormat = 'number' | 'lead' | 'dollars';

export interface DrawnClass extends Pick<WordedClass, 'color' | 'label' | 'count'> {
  /** In black and white. */
  pattern: Pattern;
  mark: PaperMark;
  /** Its areas as a share of the fullest class's, 0–1. */
  share: number;
  /** A selected area falls in it. */
  marked: boolean;
  /** The break at its upper end, in the scale's unit; null where it is open, or where classes are leaders. */
  to: number | null;
}

export interface DrawnLegend {
  /** `none`: hidden, or nothing to be told; `leaders`: each class is a leader and not a step. */
  kind: 'none' | 'scale' | 'leaders';
  title: string;
  of: string;
  /** Null where it has no steps. Lowest and highest are null where the end class is open. */
  scale: {
    domain: readonly [number | null, number | null];
    breaks: readonly number[];
    unit: string;
    format: EdgeFormat;
  } | null;
  classes: readonly DrawnClass[];
  ends: readonly [string, string] | null;
  /** Where the selected areas stand: 0 at the left end of the classes, 1 at the right. */
  markers: readonly { id: string; name: string; at: number }[];
  circles: { label: string; sizes: readonly { votes: number; radius: number }[] } | null;
  /** Marks in use besides plain fills, each over the color of the first area that has it, as on the map. */
  marks: readonly { quality: Quality; label: string; color: ColorToken | null }[];
}

/** `circles`: whether the medium draws any. */
export function legendDrawn(figure: WordedFigure, circles: boolean): DrawnLegend {
  const { legend } = figure;
  const n = legend.classes.length;
  const most = Math.max(1, ...legend.classes.map((c) => c.count));
  const marked = new Set(legend.markers.map((k) => Math.floor(k.at)));
  const steps = n > 0 && !legend.leaders;
  const tie = tieIn(legend);
  return {
    kind: n === 0 ? 'none' : steps ? 'scale' : 'leaders',
    title: legend.title,
    of: legend.of,
    scale: steps
      ? {
          domain: [legend.classes[0]!.from, legend.classes[n - 1]!.to],
          breaks: legend.classes.flatMap((c, i) => (c.to === null || i === tie ? [] : [c.to])),
          unit: legend.unit,
          format: formatOf(figure),
        }
      : null,
    classes: legend.classes.map((c, i) => ({
      color: c.color,
      label: c.label,
      count: c.count,
      pattern: patternOf(legend, i),
      mark: paperMarkOf(legend, i),
      share: c.count / most,
      marked: marked.has(i),
      to: steps && i !== tie ? c.to : null,
    })),
    ends: legend.ends,
    markers: legend.markers.map((k) => ({ ...k, at: k.at / n })),
    circles:
      circles && legend.circles
        ? {
            label: legend.circles.label,
            sizes: legend.circles.sizes.map((votes) => ({ votes, radius: radiusOf(votes, figure.maxSize) })),
          }
        : null,
    marks: legend.marks.map((mark) => ({
      ...mark,
      color: mark.quality === 'none' ? null : (figure.areas.find((a) => a.quality === mark.quality)?.color ?? null),
    })),
  };
}

/** The class of ties between two sides; null without one. */
function tieIn({ scale }: Pick<WordedFigure['legend'], 'scale'>): number | null {
  return scale.kind === 'lead' ? (scale.tie ?? null) : null;
}

function formatOf({ legend, view: { subject } }: WordedFigure): EdgeFormat {
  if (legend.ends !== null) return 'lead';
  return subject.layer === 'people' && ['dollars', 'rent'].includes(MEASURES[subject.measure].unit)
    ? 'dollars'
    : 'number';
}

const THOUSAND = 1_000;
/** From here on breaks are written in thousands: there is little room between two of them. */
const SHORTENED_FROM = 10_000;

/** A break in words: `20`, `−5`, `1,200`, `$45k`. */
export function edgeText(edge: number, format: EdgeFormat, f: Formatters): string {
  const size = Math.abs(edge);
  const written =
    size >= SHORTENED_FROM ? `${f.number(size / THOUSAND)}k` : f.decimal(size, Number.isInteger(size) ? 0 : 1);
  const sign = edge < 0 && format !== 'lead' ? '−' : '';
  return `${sign}${format === 'dollars' ? '$' : ''}${written}`;
}
