/** Of all solutions that cost hardly more, the one closest to the prior: a corner of a linear program is only one of many. */

/** How the closest point is sought: by Frank and Wolfe (1956), each step followed by a new mixture of all corners seen. */
export interface Search {
  near: readonly number[];
  weights: readonly number[];
  /** A corner of the allowed set that minimizes a linear function over it. */
  corner: (direction: readonly number[]) => readonly number[];
  steps: number;
}

/** The mixture of corners of the allowed set that is closest to `near` (Σ weight·difference²). It is allowed itself, as the set is convex. */
export function closestMixture(first: readonly number[], { near, weights, corner, steps }: Search): number[] {
  const corners = [first.slice(0, near.length)];
  let parts = [1];
  let point = [...corners[0]!];
  for (let step = 0; step < steps; step++) {
    const slope = point.map((x, j) => weights[j]! * (x - near[j]!));
    const next = corner(slope).slice(0, near.length);
    const gain = slope.reduce((sum, g, j) => sum + g * (point[j]! - next[j]!), 0);
    if (gain <= 1e-9) break;
    corners.push(next);
    parts = bestMixture(corners, [...parts, 0], near, weights);
    point = mix(corners, parts);
  }
  return point;
}

function mix(corners: readonly (readonly number[])[], parts: readonly number[]): number[] {
  return corners[0]!.map((_, j) => corners.reduce((sum, c, k) => sum + parts[k]! * c[j]!, 0));
}

/** Parts of 0 or more that add up to 1, so that the mixture is closest to `near`: pairs of parts are traded until none gains. */
function bestMixture(
  corners: readonly (readonly number[])[],
  from: readonly number[],
  near: readonly number[],
  weights: readonly number[],
): number[] {
  const away = corners.map((c) => c.map((x, j) => x - near[j]!));
  const product = away.map((a) => away.map((b) => a.reduce((sum, x, j) => sum + weights[j]! * x * b[j]!, 0)));
  const parts = [...from];
  for (let round = 0; round < 500; round++) {
    const slope = product.map((row) => row.reduce((sum, v, k) => sum + v * parts[k]!, 0));
    const to = slope.indexOf(Math.min(...slope));
    const giver = slope.reduce((best, s, k) => (parts[k]! > 0 && s > (slope[best] ?? -Infinity) ? k : best), to);
    const curve = product[to]![to]! + product[giver]![giver]! - 2 * product[to]![giver]!;
    if (giver === to || curve <= 0) break;
    const step = Math.min(parts[giver]!, (slope[giver]! - slope[to]!) / curve);
    if (step < 1e-9) break;
    parts[to]! += step;
    parts[giver]! -= step;
  }
  return parts;
}
