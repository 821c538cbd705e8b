/** How a precinct's votes are divided among the areas of a ground: by the recovered geography where there is one, else by the people under its reach. */
import type { ReachWeights } from './homes';
import type { Ground } from './holdOut';
import { spreadable, type PlacedReturns } from './placed';

/** Weights per spreadable precinct, in their order. */
export function dividedWeights(placed: PlacedReturns, ground: Ground): ReachWeights[] {
  const precincts = spreadable(placed);
  const crosswalk = ground.recovered.get(placed.election);
  if (!crosswalk) return ground.weigh(precincts.flatMap((p) => p.located.reach ?? []));
  const bins = ground.caps.citizens.length;
  const parts = new Map<string, { group: string; weight: number }[]>();
  for (const { precinct, group, weight } of crosswalk.rows) {
    const own = parts.get(precinct) ?? [];
    own.push({ group, weight });
    parts.set(precinct, own);
  }
  return precincts.map((p): ReachWeights => {
    const people = new Array<number>(bins).fill(0);
    const area = new Array<number>(bins).fill(0);
    const pieces = ground.supports(crosswalk.reachOf(p));
    for (const { group, weight } of parts.get(p.precinct) ?? []) {
      const own = pieces.filter((piece) => ground.homes[piece.home]!.id === group);
      const all = own.reduce((sum, piece) => sum + piece.people, 0);
      const land = own.reduce((sum, piece) => sum + piece.areaM2, 0);
      for (const piece of own) {
        const { bin } = ground.homes[piece.home]!;
        people[bin]! += weight * (all > 0 ? piece.people / all : piece.areaM2 / land);
        area[bin]! += piece.areaM2;
      }
    }
    return { people, area };
  });
}
