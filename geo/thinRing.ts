/** Brings an outline down to the resolution of another, so that the two can be compared. */
import type { PlanePoint } from './californiaAlbers';
import { ringLength } from './compactness';

/** Corners of a closed ring per unit of its length; its last point repeats the first and is not counted. */
export function cornerDensity(ring: readonly PlanePoint[]): number {
  return (ring.length - 1) / ringLength(ring);
}

/**
 * Takes corners out of a closed ring, each time the one whose triangle with its neighbors is smallest (Visvalingam and Whyatt, 1993), until there are
 * at most `density` corners per unit of the remaining length. Returns it unchanged when it is no finer than that; at least a triangle remains.
 */
export function thinToDensity(ring: readonly PlanePoint[], density: number): PlanePoint[] {
  const open = ring.slice(0, -1);
  const closed = (): PlanePoint[] => [...open, open[0]!];
  while (open.length > 3 && cornerDensity(closed()) > density) open.splice(smallest(open), 1);
  return closed();
}

function smallest(open: readonly PlanePoint[]): number {
  let [at, least] = [0, Infinity];
  open.forEach((p, i) => {
    const [a, b] = [open[(i + open.length - 1) % open.length]!, open[(i + 1) % open.length]!];
    const size = Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0]));
    if (size < least) [at, least] = [i, size];
  });
  return at;
}
