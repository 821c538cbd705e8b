/** Rings that cross themselves: two sides that meet inside both. A ring that touches itself in a corner does not cross. */
import Flatbush from 'flatbush';
import type { Position } from 'geojson';

/** Where a closed ring crosses itself first, in the order of its sides: the numbers of the two sides, from 1; null where it does not. */
export function selfCrossing(ring: readonly Position[]): readonly [number, number] | null {
  const sides = ring.length - 1;
  if (sides < 4) return null;
  const index = new Flatbush(sides);
  for (let i = 0; i < sides; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    index.add(Math.min(a[0]!, b[0]!), Math.min(a[1]!, b[1]!), Math.max(a[0]!, b[0]!), Math.max(a[1]!, b[1]!));
  }
  index.finish();
  for (let i = 0; i < sides; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    const near = index.search(
      Math.min(a[0]!, b[0]!),
      Math.min(a[1]!, b[1]!),
      Math.max(a[0]!, b[0]!),
      Math.max(a[1]!, b[1]!),
      (j) => j > i + 1,
    );
    const other = near.sort((x, y) => x - y).find((j) => cross(a, b, ring[j]!, ring[j + 1]!));
    if (other !== undefined) return [i + 1, other + 1];
  }
  return null;
}

/** Coordinates are kept to 5 or 6 decimals: what crosses by less than this, about 0.2 m, crosses by rounding. */
const ROUNDING_DEG = 2e-6;

/** Whether two sides meet inside both, by more than rounding. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return besides(a, b, c) * besides(a, b, d) < 0 && besides(c, d, a) * besides(c, d, b) < 0;
}

/** On which side of the line from `a` to `b` a point lies: 1 or -1, 0 where it lies on it. */
function besides([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number {
  const [dx, dy] = [bx! - ax!, by! - ay!];
  const length = Math.hypot(dx, dy);
  const off = length === 0 ? 0 : (dx * (y! - ay!) - dy * (x! - ax!)) / length;
  return Math.abs(off) <= ROUNDING_DEG ? 0 : Math.sign(off);
}
