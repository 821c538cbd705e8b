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
  /** Those in the key: a scale ends at the last class in use on each side, a leader who led nowhere has no entry. */
  classes: readonly DrawnClass[];
  /** All of them, as marks number them. */
  byIndex: readonly DrawnClass[];
  /** Where most places crowd one class of the scale that all elections share: whether it is this map's own, or the common one. */
  scaleOf: 'own' | 'common' | null;
  /** Who each side is; null on a side that has no class in the key. */
  ends: readonly [string | null, string | null] | null;
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
  const byIndex = legend.classes.map((c, i): DrawnClass => ({
    color: c.color,
    label: c.label,
    count: c.count,
    pattern: patternOf(legend, i),
    mark: paperMarkOf(legend, i),
    share: c.count / most,
    marked: marked.has(i),
    to: steps && i !== tie ? c.to : null,
  }));
  const inUse = (i: number): boolean =>
    byIndex[i]!.count > 0 || marked.has(i) || (circles && figure.points.some((p) => p.classIndex === i));
  const [low, high] = keyed(legend, inUse);
  return {
    kind: n === 0 ? 'none' : steps ? 'scale' : 'leaders',
    title: legend.title,
    of: legend.of,
    scale: steps
      ? {
          domain: [legend.classes[low]!.from, legend.classes[high]!.to],
          breaks: byIndex.slice(low, high + 1).flatMap((c) => (c.to === null ? [] : [c.to])),
          unit: legend.unit,
          format: formatOf(figure),
        }
      : null,
    classes: legend.scale.kind === 'leaders' ? byIndex.filter((_, i) => inUse(i)) : byIndex.slice(low, high + 1),
    byIndex,
    scaleOf: (legend.scale.kind === 'lead' && legend.scale.of) || null,
    ends: legend.ends && [
      low < Math.floor(n / 2) ? legend.ends[0] : null,
      high >= Math.ceil(n / 2) ? legend.ends[1] : null,
    ],
    markers: legend.markers.map((k) => ({ ...k, at: (k.at - low) / (high + 1 - low) })),
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

/** The first and the last class in the key: of two sides each ends at its last class in use, and a side without any is left out. */
function keyed(legend: WordedFigure['legend'], inUse: (i: number) => boolean): [number, number] {
  const last = legend.classes.length - 1;
  if (legend.scale.kind !== 'lead' && legend.scale.kind !== 'change') return [0, last];
  const half = Math.floor(legend.classes.length / 2);
  const right = legend.classes.length - half;
  const used = legend.classes.flatMap((_, i) => (inUse(i) ? [i] : []));
  return used.length === 0 ? [0, last] : [Math.min(right, ...used), Math.max(half - 1, ...used)];
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
