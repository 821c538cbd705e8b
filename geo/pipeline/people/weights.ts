/** How the people of each tract are divided among areas: by where their block groups lie. */
import { areaM2 } from '@/geo/measure';
import type { PeopledArea } from './blockGroups';

/** The share of each tract that belongs to one area, and the area's people. */
export interface AreaWeights {
  /** Tract GEOID → share (above 0, to 1) of its people inside the area. Tracts outside are absent. */
  tracts: ReadonlyMap<string, number>;
  /** Block group GEOID → share (above 0, to 1) of its land inside the area. */
  groups: ReadonlyMap<string, number>;
  /** People of the block groups inside, not rounded. */
  people: number;
}

/** Tract of a block group: the first 11 digits of its GEOID. */
export const tractOf = (blockGroup: string): string => blockGroup.slice(0, 11);

/**
 * Weights of one area from the share of each block group's land inside it (`shares[i]` belongs to `blockGroups[i]`): people are taken as
 * evenly spread inside a block group and nowhere else. A tract without people is divided by land.
 */
export function areaWeights(blockGroups: readonly PeopledArea[], shares: readonly number[]): AreaWeights {
  const inside = new Map<string, { people: number; all: number; land: number; allLand: number }>();
  const touched = new Set(blockGroups.filter((_, i) => (shares[i] ?? 0) > 0).map((group) => tractOf(group.id)));
  blockGroups.forEach((group, i) => {
    const id = tractOf(group.id);
    if (!touched.has(id)) return;
    const tract = inside.get(id) ?? { people: 0, all: 0, land: 0, allLand: 0 };
    const share = shares[i] ?? 0;
    const land = areaM2(group.geometry);
    tract.people += share * group.people;
    tract.all += group.people;
    tract.land += share * land;
    tract.allLand += land;
    inside.set(id, tract);
  });
  const tracts = new Map<string, number>();
  const groups = new Map(
    blockGroups.flatMap((group, i): [string, number][] => ((shares[i] ?? 0) > 0 ? [[group.id, shares[i] ?? 0]] : [])),
  );
  let people = 0;
  for (const [id, t] of inside) {
    const weight = t.all > 0 ? t.people / t.all : t.land / t.allLand;
    if (weight > 0) tracts.set(id, weight);
    people += t.people;
  }
  return { tracts, groups, people };
}
