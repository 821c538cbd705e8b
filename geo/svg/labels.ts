/** Which area names have room on the SVG map, decided from estimated widths, biggest areas first. Pure, so that the server decides as the browser does. */
import { nameLines } from '@/geo/layers/basemap';
import { toFrame } from '@/geo/svg/frame';
import type { WordedFigure } from '@/lib/figure/figure';

export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  lines: string[];
}

const FONT_PX = 12.5;
const LINE_PX = FONT_PX * 1.1;
/** Mean advance of a semibold sans in ems. */
const ADVANCE = 0.53;

/** Size of the type, CSS px. */
export const LABEL_PX = FONT_PX;

/**
 * Labels that do not overlap when one CSS px is `k` frame units. Selected places come first, then the figure's order.
 */
export function placeLabels(figure: WordedFigure, k: number): PlacedLabel[] {
  const taken: [number, number, number, number][] = [];
  const out: PlacedLabel[] = [];
  const chosen = new Set(figure.view.selection);
  for (const name of [
    ...figure.names.filter((n) => chosen.has(n.id)),
    ...figure.names.filter((n) => !chosen.has(n.id)),
  ]) {
    const lines = nameLines(name.name);
    const [x, y] = toFrame(name.at);
    const halfW = (Math.max(...lines.map((l) => l.length)) * FONT_PX * ADVANCE * k) / 2;
    const halfH = (lines.length * LINE_PX * k) / 2;
    const box: [number, number, number, number] = [x - halfW, y - halfH, x + halfW, y + halfH];
    if (taken.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) continue;
    taken.push(box);
    out.push({ id: name.id, x, y, lines });
  }
  return out;
}
