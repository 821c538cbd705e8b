/** Direct labels for a map on paper: each area's name and value where there is room, else its number in the table. Pure. */
import { toFrame, type FrameBox } from '@/geo/svg/frame';
import type { NameMark } from '@/lib/figure/mapNames';

export interface PaperLabel {
  id: string;
  /** Middle of the label, frame units. */
  x: number;
  y: number;
  /** Size of its ground, frame units. */
  width: number;
  height: number;
  lines: { text: string; bold: boolean }[];
}

/** CSS px on paper: 7 points. */
export const PAPER_TYPE = 9.4;
const LINE = 1.12;
/** Wide enough for any letter mix of the sans, in ems. */
const ADVANCE = 0.56;
const PAD = 1.6;
/** Where a label may go when circles are in its way: its own place, then ever farther up, down and aside; label heights and widths. */
const MOVES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -0.5],
  [0, 0.5],
  [0, -1],
  [0, 1],
  [-0.4, 0],
  [0.4, 0],
  [0.4, -0.6],
  [-0.4, -0.6],
  [0.4, 0.6],
  [-0.4, 0.6],
  [0, -1.4],
  [0, 1.4],
];

/**
 * Labels that neither overlap nor leave the box, when one CSS px of paper is `k` frame units. An area has its name and value, or its value's number from `numbers`
 * (by id) where the two find no room, or nothing. It steps aside for circles as far as it can.
 */
export function paperLabels(
  names: readonly NameMark[],
  box: FrameBox,
  k: number,
  numbers: ReadonlyMap<string, number>,
  circles: readonly Circle[] = [],
): PaperLabel[] {
  const taken: PaperLabel[] = [];
  for (const want of names) {
    const [x, y] = toFrame(want.at);
    const full = [
      ...want.lines.map((text) => ({ text, bold: true })),
      ...(want.value === '' ? [] : [{ text: want.value, bold: false }]),
    ];
    const number = numbers.get(want.id);
    const forms = [
      full,
      ...(number === undefined || want.value === '' ? [] : [[{ text: String(number), bold: true }]]),
    ];
    for (const lines of forms) {
      const label: PaperLabel = {
        id: want.id,
        x,
        y,
        lines,
        width: (Math.max(...lines.map((l) => l.text.length)) * PAPER_TYPE * ADVANCE + 2 * PAD) * k,
        height: (lines.length * PAPER_TYPE * LINE + 2 * PAD) * k,
      };
      const spots = (circles.length === 0 ? MOVES.slice(0, 1) : MOVES)
        .map(([right, down]) => ({ ...label, x: x + right * label.width, y: y + down * label.height }))
        .filter((l) => inside(l, box) && !taken.some((t) => overlaps(t, l)));
      const best = spots[leastCovering(spots, circles)];
      if (best === undefined) continue;
      taken.push(best);
      break;
    }
  }
  return taken;
}

/** A precinct's circle, frame units. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** Index of the spot that covers the fewest circles, the first of equals; -1 of none. */
function leastCovering(spots: readonly PaperLabel[], circles: readonly Circle[]): number {
  const covered = spots.map(
    (s) =>
      circles.filter((c) => Math.abs(c.x - s.x) < s.width / 2 + c.r && Math.abs(c.y - s.y) < s.height / 2 + c.r).length,
  );
  return covered.indexOf(Math.min(...covered));
}

function overlaps(a: PaperLabel, b: PaperLabel): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function inside({ x, y, width, height }: PaperLabel, [left, top, wide, high]: FrameBox): boolean {
  return x - width / 2 >= left && x + width / 2 <= left + wide && y - height / 2 >= top && y + height / 2 <= top + high;
}

/** Where the lines of a label stand: baselines, frame units. */
export function baselines(label: PaperLabel, k: number): number[] {
  const line = PAPER_TYPE * LINE * k;
  const first = label.y - (label.lines.length * line) / 2 + 0.8 * PAPER_TYPE * k + ((LINE - 1) / 2) * PAPER_TYPE * k;
  return label.lines.map((_, i) => first + i * line);
}
