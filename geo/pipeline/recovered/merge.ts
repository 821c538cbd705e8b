/** Neighboring precincts counted as one, at random: what such a pair hides is what a precinct hides inside. */
import type { BBox } from '@/lib/places';

/** For each precinct the one it is counted with (its own index where it stands alone), so that `left` are left where enough of them touch. `boxes` are theirs. */
export function mergedAtRandom(boxes: readonly BBox[], left: number, random: () => number): number[] {
  const order = boxes.map((_, p) => ({ p, at: random() })).sort((a, b) => a.at - b.at);
  const pair = boxes.map((_, p) => p);
  const taken = new Set<number>();
  let count = boxes.length;
  for (const { p } of order) {
    if (count <= left) break;
    if (taken.has(p)) continue;
    const near = order.find(({ p: q }) => q !== p && !taken.has(q) && meet(boxes[p]!, boxes[q]!));
    if (!near) continue;
    taken.add(p).add(near.p);
    pair[near.p] = p;
    count--;
  }
  return pair;
}

/** True where two boxes overlap in both directions: their precincts touch or nearly do. */
function meet(a: BBox, b: BBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
