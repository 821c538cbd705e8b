/** Names on an SVG map: those that have room at a scale. Pure, so that the server decides as the browser does. */
import { toFrame, zoomOfFrame, type FramePoint } from '@/geo/svg/frame';
import type { Shapes } from '@/geo/svg/shapes';
import type { Drawing, OverlayNamesMark } from '@/lib/figure/drawing';
import { NAME_PX, OVERLAY_NAME_PX } from '@/lib/figure/mapNames';

export interface PlacedName {
  id: string;
  x: number;
  y: number;
  lines: readonly string[];
}

/** Mean advance of a sans in ems, and the height of a line. */
const ADVANCE = 0.55;
const LINE = 1.1;

/** The names that are shown when one CSS px is `k` frame units, highest priority first. */
export function namesAt({ names }: Pick<Drawing, 'names'>, k: number): PlacedName[] {
  const zoom = zoomOfFrame(1 / k);
  return names
    .filter((n) => n.zoom <= zoom)
    .map(({ id, at, lines }) => {
      const [x, y] = toFrame(at);
      return { id, x, y, lines };
    });
}

type Box = readonly [number, number, number, number];

function boxOf(lines: readonly string[], [x, y]: FramePoint, px: number, k: number): Box {
  const halfW = (Math.max(...lines.map((l) => l.length)) * px * ADVANCE * k) / 2;
  const halfH = (lines.length * px * LINE * k) / 2;
  return [x - halfW, y - halfH, x + halfW, y + halfH];
}

/** Names of the overlays, in their order, that touch no name in `taken` (of `px` CSS px) and not each other, when one CSS px is `k` frame units. */
export function overlayNamesAt(
  overlayNames: readonly OverlayNamesMark[],
  shapes: Pick<Shapes, 'overlays'>,
  taken: readonly PlacedName[],
  k: number,
  px: number = NAME_PX,
): PlacedName[] {
  const boxes = taken.map((n) => boxOf(n.lines, [n.x, n.y], px, k));
  return overlayNames
    .flatMap((mark) => (shapes.overlays[mark.id]?.names ?? []).map((name) => ({ overlay: mark.id, ...name })))
    .flatMap(({ overlay, id, at, lines }): PlacedName[] => {
      const box = boxOf(lines, at, OVERLAY_NAME_PX, k);
      if (boxes.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) return [];
      boxes.push(box);
      return [{ id: `${overlay} ${id}`, x: at[0], y: at[1], lines }];
    });
}
