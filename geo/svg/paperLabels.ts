/** Direct labels for a map on paper: each area's name and value where there is room, else its number in the table. Pure. */
import { nameLines } from '@/geo/layers/basemap';
import { toFrame, type FrameBox } from '@/geo/svg/frame';
import type { Figure } from '@/lib/figure/figure';

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

/**
 * Labels that neither overlap nor leave the box, when one CSS px of paper is `k` frame units. An area has its name and value, or its value's number from `numbers`
 * (by id) where the two find no room, or nothing. Where areas have no names of their own (precincts, tracts) the neighborhoods' names stand alone.
 */
export function paperLabels(figure: Figure, box: FrameBox, k: number, numbers: ReadonlyMap<string, number>): PaperLabel[] {
  const named = figure.areas.filter((a) => a.kind === 'neighborhood' && a.label !== null);
  const letters = new Map(figure.names.map((n) => [n.id, n.name]));
  const wanted = named.length > 0
    ? named.map((a) => {
      const mark = a.quality === 'hatch' ? ' ?' : a.quality === 'light' ? ' ≈' : '';
      const name = (figure.hidden?.includes('names') ? letters.get(a.id) : a.name) ?? a.name;
      return { id: a.id, at: a.label!, name, value: a.valueText === '' ? '' : `${a.valueText}${mark}` };
    })
    : figure.names.map((n) => ({ id: n.id, at: n.at, name: n.name, value: '' }));
  const taken: PaperLabel[] = [];
  // Names that fill the most come last: a long one finds room or makes do with its number.
  for (const want of wanted) {
    const [x, y] = toFrame(want.at);
    const full = [...nameLines(want.name).map((text) => ({ text, bold: true })), ...(want.value === '' ? [] : [{ text: want.value, bold: false }])];
    const number = numbers.get(want.id);
    const forms = [full, ...(number === undefined || want.value === '' ? [] : [[{ text: String(number), bold: true }]])];
    for (const lines of forms) {
      const label: PaperLabel = {
        id: want.id, x, y, lines,
        width: (Math.max(...lines.map((l) => l.text.length)) * PAPER_TYPE * ADVANCE + 2 * PAD) * k,
        height: (lines.length * PAPER_TYPE * LINE + 2 * PAD) * k,
      };
      if (!inside(label, box) || taken.some((t) => overlaps(t, label))) continue;
      taken.push(label);
      break;
    }
  }
  return taken;
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
