/** Names as facts: who or what is called, before a language writes it; and where the names of places stand on the map. */
import type { CandidateId } from '@/lib/elections/catalogue';
import type { PlacesPack } from '@/lib/packs/schema';
import type { ApartId } from '@/lib/people/groupQuarters';
import type { LonLat, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';

export type Name =
  /** A neighborhood: its slug, and its proper name as the pack has it. */
  | { is: 'place'; slug: string; proper: string }
  | { is: 'precinct'; id: string }
  | { is: 'tract'; geoid: string }
  /** `place`: proper name of the neighborhood that most of its people live in; null where there is none. */
  | { is: 'block-group'; geoid: string; place: string | null }
  /** `place`: proper name of the neighborhood that holds most of it; `number`: counted within that neighborhood; null at the edge. */
  | { is: 'hexagon'; place: string | null; number: number | null }
  /** A group or a council district: its id in a Figure, and its proper name as the pack has it. */
  | { is: 'area'; unit: AreaUnit; id: string; proper: string }
  /** Mostly group quarters: a line of its own in tables. */
  | { is: 'apart'; place: ApartId }
  | { is: 'candidate'; candidate: CandidateId }
  /** What stands for a hidden name; null where there is nothing to stand for it. */
  | { is: 'letter'; letter: string | null }
  | { is: 'numbered-hexagon'; number: number };

/** A name and where it stands on the map. */
export interface MapName<N = Name> {
  id: string;
  name: N;
  at: LonLat;
}

/** Parts under this are hairlines between two surveys of one street: named in the table, not on the map. */
const LEAST_KM2 = 0.35;

/** Names of the areas of a pack that are large enough on a plan (or whole), where they stand. */
export function namesOn(
  part: Plan | 'whole',
  { neighborhoods }: PlacesPack,
  nameOf: (place: { slug: string; name: string }) => Name = placeName,
): MapName[] {
  return neighborhoods.flatMap((n) => {
    const at = n.label[part];
    return at && n.areaKm2[part] >= LEAST_KM2 ? [{ id: n.slug, name: nameOf(n), at }] : [];
  });
}

export function placeName({ slug, name }: { slug: string; name: string }): Name {
  return { is: 'place', slug, proper: name };
}

/** The name of a neighborhood by its slug. */
export function nameOfPlace(slug: string, places: PlacesPack): Name {
  return placeName(places.neighborhoods.find((n) => n.slug === slug) ?? { slug, name: slug });
}

/** What orders equals without a language: the proper name, else the id. */
export function neutralKey(name: Name): string {
  switch (name.is) {
    case 'place':
    case 'area':
      return name.proper;
    case 'precinct':
      return name.id;
    case 'tract':
    case 'block-group':
      return name.geoid;
    case 'hexagon':
      return name.place ?? '';
    case 'apart':
      return name.place;
    case 'candidate':
      return name.candidate;
    case 'letter':
      return name.letter ?? '';
    case 'numbered-hexagon':
      return String(name.number);
  }
}
