/** Moving the keyboard focus over things that lie about on a map: one Tab stop, arrows go to the nearest in that direction. */

export interface Spot {
  id: string;
  x: number;
  y: number;
}

/** The id that a key leads to from `from`; null for keys that don't move. Home and End go to the first and the last in reading order. */
export function nextSpot(spots: readonly Spot[], from: string, key: string): string | null {
  if (key === 'Home') return spots[0]?.id ?? null;
  if (key === 'End') return spots[spots.length - 1]?.id ?? null;
  const direction = DIRECTIONS[key];
  const start = spots.find((s) => s.id === from);
  if (!direction || !start) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.id === from) continue;
    const ahead = (spot.x - start.x) * direction[0] + (spot.y - start.y) * direction[1];
    const aside = Math.abs((spot.x - start.x) * direction[1] - (spot.y - start.y) * direction[0]);
    // Within a cone of 60° to either side: every spot is reached by some key.
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const cost = ahead + aside * 1.2;
    if (cost < least) {
      least = cost;
      best = spot.id;
    }
  }
  return best ?? wrapped(spots, from, direction);
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Nothing lies that way: the next or previous in reading order, so that no key ever does nothing. */
function wrapped(spots: readonly Spot[], from: string, [dx, dy]: readonly [number, number]): string | null {
  const at = spots.findIndex((s) => s.id === from);
  return spots[(at + (dx + dy > 0 ? 1 : -1) + spots.length) % spots.length]?.id ?? null;
}
