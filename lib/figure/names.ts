/** Names of areas and where they stand on the map. */
import type { Figure } from '@/lib/figure/figure';
import type { Words } from '@/lib/figure/words';
import type { PlacesPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';

/** Parts under this are hairlines between two surveys of one street: named in the table, not on the map. */
const LEAST_KM2 = 0.35;

/** Names of neighborhoods on a map of a plan. */
export function namesOn(plan: Plan, places: PlacesPack): Figure['names'] {
  return places.neighborhoods.flatMap((n) => {
    const at = n.label[plan];
    return at && n.areaKm2[plan] >= LEAST_KM2 ? [{ id: n.slug, name: n.name, at }] : [];
  });
}

export function nameOf(id: string, places: PlacesPack, precinct: boolean, w: Words): string {
  return precinct ? w.m.figure.precinctName(id) : (places.neighborhoods.find((n) => n.slug === id)?.name ?? id);
}
