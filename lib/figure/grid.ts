/** The hexagons of a plan: their names, shapes and places, and the estimate on them. */
import type { ElectionId, ContestId } from '@/lib/elections/catalogue';
import type { GeometryRef, Quality } from '@/lib/figure/figure';
import { placeName, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Note } from '@/lib/figure/told';
import type { EstimatePack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { byVotes } from '@/lib/view/units/units';

/** Over this far from the nearest placed precinct, meters, an estimate is drawn under thin stripes: held-out precincts there are told a quarter worse (docs/accuracy.md). */
export const THIN_M = 1000;

export interface Hexagon {
  id: string;
  name: Name;
  /** Slug of the neighborhood that holds most of it; null where none does. */
  slug: string | null;
  /** What it lies around: that neighborhood, else the hexagon itself. */
  around: Name;
  geometry: GeometryRef;
}

/** The hexagons of a plan, in the order of the estimates' columns. @throws when the grid is missing: a caller's mistake. */
export function hexagonsOf(packs: FigurePacks, plan: Plan): Hexagon[] {
  const grid = packs.hexagons;
  if (!grid) throw new Error('A figure of hexagons needs the pack hexagons');
  return grid.plans[plan].map((h): Hexagon => {
    const id = grid.ids[h]!;
    const slug = grid.neighborhood[h] ?? null;
    const place = packs.places.neighborhoods.find((n) => n.slug === slug);
    const name: Name = { is: 'hexagon', place: place?.name ?? null, number: grid.number[h] ?? null };
    return {
      id,
      slug,
      name,
      around: place ? placeName(place) : name,
      geometry: { ...byVotes('hexagon').shape(plan), id },
    };
  });
}

/** The estimate of a contest. @throws when its pack is missing: a caller's mistake. */
export function estimateOf(packs: FigurePacks, election: ElectionId, contest: ContestId): EstimatePack {
  const pack = packs.estimates?.[`estimate-${election}-${contest}`];
  if (!pack) throw new Error(`A figure of hexagons needs the pack estimate-${election}-${contest}`);
  return pack;
}

/** How an estimate is drawn: under thin stripes where the nearest precinct is far, or where the value is smaller than its error. */
export function supportOf(nearestM: number | null, within: boolean): Quality {
  return nearestM === null ? 'none' : within || nearestM > THIN_M ? 'light' : 'plain';
}

/** The distance to the nearest precinct, and whether it is far. */
export function supportNote(meters: number): Note {
  return { is: 'nearest', meters, thin: meters > THIN_M };
}
