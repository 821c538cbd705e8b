/** The hexagons of a plan: their names, shapes and places, and the estimate on them. */
import type { ElectionId, ContestId } from '@/lib/elections/catalogue';
import type { FigureArea, Quality } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Words } from '@/lib/figure/words';
import type { EstimatePack, PlacesPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';

/** Over this far from the nearest placed precinct, meters, an estimate is drawn under thin stripes: held-out precincts there are told a quarter worse (docs/accuracy.md). */
export const THIN_M = 1000;

export interface Hexagon {
  id: string;
  name: string;
  /** Slug and name of the neighborhood that holds most of it; null where none does. */
  slug: string | null;
  place: string | null;
  geometry: FigureArea['geometry'];
}

/** The hexagons of a plan, in the order of the estimates' columns. @throws when the grid is missing: a caller's mistake. */
export function hexagonsOf(packs: FigurePacks, plan: Plan, w: Words): Hexagon[] {
  const grid = packs.hexagons;
  if (!grid) throw new Error('A figure of hexagons needs the pack hexagons');
  return grid.plans[plan].map((h): Hexagon => {
    const id = grid.ids[h]!;
    const slug = grid.neighborhood[h] ?? null;
    const place = placeName(packs.places, slug);
    return {
      id,
      slug,
      place,
      name: w.m.estimate.hexagonName(place, grid.number[h] ?? null),
      geometry: { pack: 'geometry-hexagons', object: `hexagons-${plan}`, id },
    };
  });
}

function placeName(places: PlacesPack, slug: string | null): string | null {
  return places.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
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

/** The distance to the nearest precinct, in words; and that it is far, where it is. */
export function supportNote(nearestM: number, w: Words): string[] {
  const near = w.m.estimate.nearest(w.f.number(nearestM));
  return nearestM > THIN_M ? [`${near}: ${w.m.estimate.thin}`] : [near];
}

/** Where the estimate is: `around Koreatown`. */
export function aroundOf(hexagon: Hexagon, w: Words): string {
  return w.m.estimate.around(hexagon.place ?? hexagon.name);
}
