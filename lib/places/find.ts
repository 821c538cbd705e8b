/** Search by name over everything findable: neighborhoods, small places, groups, freeways. */
import { fold } from '@/lib/i18n/fold';
import type { BBox, LonLat } from '@/lib/places';

/** What is searched, as the pack of places has it. */
export interface FindablePlaces {
  neighborhoods: readonly { slug: string; name: string; bbox: BBox; label: { whole: LonLat | null } }[];
  others: readonly {
    slug: string;
    name: string;
    kind: Exclude<FoundPlace['kind'], 'neighborhood'>;
    bbox: BBox;
    at: LonLat;
    neighborhoods: readonly string[];
  }[];
}

export interface FoundPlace {
  slug: string;
  name: string;
  kind: 'neighborhood' | 'small' | 'group' | 'freeway';
  /** Names of the neighborhoods it lies in or consists of; '' for a neighborhood itself. */
  detail: string;
  neighborhoods: readonly string[];
  bbox: BBox;
  at: LonLat | null;
}

/** Places whose name, or a word of it, starts with the text (then those that hold it anywhere), best first, at most `limit`. */
export function findPlaces(places: FindablePlaces, text: string, limit: number): FoundPlace[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const nameOf = (slug: string): string => places.neighborhoods.find((n) => n.slug === slug)?.name ?? slug;
  const all: FoundPlace[] = [
    ...places.neighborhoods.map((n): FoundPlace => ({
      slug: n.slug,
      name: n.name,
      kind: 'neighborhood',
      detail: '',
      neighborhoods: [n.slug],
      bbox: n.bbox,
      at: n.label.whole,
    })),
    ...places.others.map((o): FoundPlace => ({
      slug: o.slug,
      name: o.name,
      kind: o.kind,
      detail: o.neighborhoods.map(nameOf).join(', '),
      neighborhoods: o.neighborhoods,
      bbox: o.bbox,
      at: o.at,
    })),
  ];
  const score = (p: FoundPlace): number => {
    const name = fold(p.name);
    if (name.startsWith(wanted)) return 0;
    if (name.split(' ').some((w) => w.startsWith(wanted))) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  return all
    .map((p) => ({ p, s: score(p) }))
    .filter((x) => x.s < 3)
    .sort((a, b) => a.s - b.s || (a.p.name < b.p.name ? -1 : 1))
    .slice(0, limit)
    .map((x) => x.p);
}
