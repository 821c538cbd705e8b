/** Classes without color: patterns for areas and shapes for circles, for paper in black and white. */
import type { WordedLegend } from '@/lib/figure/figure';

/** Sizes in CSS px on paper: `gap` from line to line or dot to dot, `weight` a line's width or the radius of a dot or ring. */
export type Pattern =
  | { kind: 'blank' }
  | { kind: 'lines' | 'cross'; angle: 0 | 45 | 90 | 135; gap: number; weight: number }
  | { kind: 'dots' | 'rings'; gap: number; weight: number };

/** The shape of a precinct's mark, and how dark it is: 0 white to 1 black. */
export interface PaperMark {
  shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';
  gray: number;
}

const BLANK: Pattern = { kind: 'blank' };
/** A scale that rises: ever more ink. */
const RISING: readonly Pattern[] = [
  BLANK,
  { kind: 'lines', angle: 45, gap: 9, weight: 0.8 },
  { kind: 'lines', angle: 45, gap: 4.5, weight: 1 },
  { kind: 'cross', angle: 45, gap: 4.5, weight: 1 },
  { kind: 'cross', angle: 45, gap: 3, weight: 1.5 },
];
/** Either side of zero, weakest first: dots for the side on the left, lines for the one on the right. */
const LEFT: readonly Pattern[] = [
  { kind: 'dots', gap: 11, weight: 1 },
  { kind: 'dots', gap: 8.5, weight: 1.1 },
  { kind: 'dots', gap: 7, weight: 1.25 },
  { kind: 'dots', gap: 5.8, weight: 1.4 },
  { kind: 'dots', gap: 4.9, weight: 1.6 },
  { kind: 'dots', gap: 4.2, weight: 1.8 },
];
const RIGHT: readonly Pattern[] = [
  { kind: 'lines', angle: 135, gap: 11, weight: 0.7 },
  { kind: 'lines', angle: 135, gap: 8, weight: 0.8 },
  { kind: 'lines', angle: 135, gap: 6.2, weight: 0.9 },
  { kind: 'lines', angle: 135, gap: 4.8, weight: 1.05 },
  { kind: 'lines', angle: 135, gap: 3.8, weight: 1.25 },
  { kind: 'lines', angle: 135, gap: 3, weight: 1.5 },
];
/** Leaders have no order: patterns as unlike as can be, in the order of the legend. */
const UNLIKE: readonly Pattern[] = [
  { kind: 'lines', angle: 135, gap: 5, weight: 1.1 },
  { kind: 'dots', gap: 5.5, weight: 1.4 },
  { kind: 'lines', angle: 0, gap: 4.5, weight: 1 },
  { kind: 'cross', angle: 0, gap: 6, weight: 0.8 },
  { kind: 'lines', angle: 90, gap: 5, weight: 1.6 },
  { kind: 'cross', angle: 45, gap: 5, weight: 0.9 },
  { kind: 'dots', gap: 9, weight: 2.6 },
  { kind: 'lines', angle: 45, gap: 9, weight: 3.6 },
  { kind: 'rings', gap: 8, weight: 2.4 },
  { kind: 'lines', angle: 0, gap: 9, weight: 3.4 },
  { kind: 'cross', angle: 0, gap: 9, weight: 2.8 },
  { kind: 'lines', angle: 90, gap: 9, weight: 0.9 },
];
const SHAPES: readonly PaperMark['shape'][] = ['circle', 'square', 'diamond', 'triangle', 'cross'];

type Scale = Pick<WordedLegend, 'classes' | 'ends' | 'leaders'> & Partial<Pick<WordedLegend, 'scale'>>;

/** A tie is between the sides: white, and with a mark of its own. */
const isTie = ({ scale }: Scale, index: number): boolean => scale?.kind === 'lead' && scale.tie === index;

/** Where the right side begins: after a class of ties, if there is one. */
const rightOf = ({ classes, scale }: Scale): number =>
  scale?.kind === 'lead' && scale.tie !== undefined ? scale.tie + 1 : Math.floor(classes.length / 2);

/** The i-th of n steps picked from a longer list, ends kept. */
const step = <T>(list: readonly T[], i: number, n: number): T =>
  list[n < 2 ? list.length - 1 : Math.round((i * (list.length - 1)) / (n - 1))]!;

/** The pattern of a class. No two classes of a legend of up to 5 rising, 12 two-sided or 12 leaders' classes share one. */
export function patternOf(legend: Scale, index: number): Pattern {
  const { classes, ends, leaders } = legend;
  if (isTie(legend, index)) return BLANK;
  if (leaders) return UNLIKE[index % UNLIKE.length]!;
  if (ends === null) return step(RISING, index, classes.length);
  const half = Math.floor(classes.length / 2);
  const right = rightOf(legend);
  return index < half ? step(LEFT, half - 1 - index, half) : step(RIGHT, index - right, classes.length - right);
}

/** The mark of a class for precincts known only as points: squares for the left side, circles for the right; a shape a leader; darker where the figure is larger. */
export function paperMarkOf(legend: Scale, index: number): PaperMark {
  const { classes, ends, leaders } = legend;
  if (isTie(legend, index)) return { shape: 'diamond', gray: 0 };
  if (leaders)
    return { shape: SHAPES[index % SHAPES.length]!, gray: [0.25, 0.75, 0][Math.floor(index / SHAPES.length)] ?? 1 };
  const gray = (i: number, n: number): number => (n < 2 ? 0.5 : i / (n - 1));
  if (ends === null) return { shape: 'circle', gray: gray(index, classes.length) };
  const half = Math.floor(classes.length / 2);
  return index < half
    ? { shape: 'square', gray: gray(half - 1 - index, half) }
    : { shape: 'circle', gray: gray(index - rightOf(legend), classes.length - rightOf(legend)) };
}
