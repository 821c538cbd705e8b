/** How the people of each tract are divided among areas: by where their block groups lie. */
import { areaM2 } from '@/geo/measure';
import type { AreaGeometry } from '@/geo/overlay';
import { apartOf, type ApartPlace } from '@/lib/people/groupQuarters';
import type { TractYear } from '@/lib/people/measures';
import type { PeopledArea } from './blockGroups';
import { insideShare, peopleInside } from './shares';

/** The share of each tract that belongs to one area, and the area's people. */
export interface AreaWeights {
  /** Tract GEOID → share (above 0, to 1) of its people inside the area. Tracts outside are absent. */
  tracts: ReadonlyMap<string, number>;
  /** Block group GEOID → share (above 0, to 1) of its land inside the area. */
  groups: ReadonlyMap<string, number>;
  /** People of the block groups inside, not rounded. */
  people: number;
}

/**
 * The weights of an area for what is counted of whom: as its land divides its households; everyone, with group quarters that stand at one spot inside or
 * outside as a whole; and residents without the places that are mostly group quarters (of the district: with them, as the official figure has them).
 */
export interface DividedWeights extends AreaWeights {
  everyone: AreaWeights;
  residents: AreaWeights;
}

/** All weights of an area; `whole`: it is the district, whose residents are everyone. */
export function dividedWeights(
  year: TractYear,
  blockGroups: readonly PeopledArea[],
  area: { id: string; geometry: AreaGeometry },
  whole = false,
): DividedWeights {
  const shares = insideShare(blockGroups, area);
  const byLand = areaWeights(blockGroups, shares);
  const everyone = areaWeights(blockGroups, peopleInside(blockGroups, shares, area.geometry));
  return { ...byLand, everyone, residents: whole ? byLand : withoutApart(byLand, year) };
}

function withoutApart(weights: AreaWeights, year: TractYear): AreaWeights {
  const kept = (of: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...of].filter(([geoid]) => apartOf(year, geoid) === null));
  return { tracts: kept(weights.tracts), groups: kept(weights.groups), people: weights.people };
}

/** Weights of a place that stands apart: all of its tracts, or of each block group the share in `inPlan`. */
export function apartWeights(
  place: ApartPlace,
  year: TractYear,
  blockGroups: readonly PeopledArea[],
  inPlan: ReadonlyMap<string, number> | null,
): DividedWeights {
  const shares = blockGroups.map(({ id }) =>
    place.tracts[year].includes(tractOf(id)) ? (inPlan === null ? 1 : (inPlan.get(id) ?? 0)) : 0,
  );
  const all = areaWeights(blockGroups, shares);
  return { ...all, everyone: all, residents: all };
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
