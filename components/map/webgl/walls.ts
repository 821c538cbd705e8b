/** What stands over a map: cards, buttons, sheets. */

/** How much of a container lies behind them on each side, CSS px: the camera's place is the middle of the rest. */
export interface Walls {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const NO_WALLS: Walls = { left: 0, top: 0, right: 0, bottom: 0 };

export function sameWalls(a: Walls, b: Walls): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
