/** What stands over a map: cards, buttons, sheets. */
import type { Size } from '@/geo/svg/camera';

/** How much of a container lies behind them on each side, CSS px: the camera's place is the middle of the rest. */
export interface Walls {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const NO_WALLS: Walls = { left: 0, top: 0, right: 0, bottom: 0 };

export function sameWalls(a: Walls = NO_WALLS, b: Walls = NO_WALLS): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** The size of what they leave of a container; never less than a pixel. */
export function sizeWithin({ width, height }: Size, { left, right, top, bottom }: Walls): Size {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
}
