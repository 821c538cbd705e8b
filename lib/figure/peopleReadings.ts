/** What a column of people says of each area: its figure, how far it can be trusted, and what must be said of it. */
import { around, type Interval } from '@/lib/elections/intervals';
import type { Quality } from '@/lib/figure/figure';
import { placeName, type Name } from '@/lib/figure/names';
import type { Note, Told } from '@/lib/figure/told';
import type { PeopleColumn, PeopleFlag, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { MEASURES } from '@/lib/people/measures';
import { quality } from '@/lib/people/quality';
import type { LonLat, Part } from '@/lib/places';
import type { PeopleLayer } from '@/lib/view/view';

export interface PeopleReading {
  id: string;
  name: Name;
  /** Where its name stands on the map; null for tracts. */
  label: LonLat | null;
  estimate: number | null;
  moe: number | null;
  /** From the margin; a full count has none to spread. */
  interval: Interval | null;
  quality: Quality;
  told: Told;
  notes: Note[];
}

/** Every area of a pack that has this part; the district's own row is none. `nameOf`: the name of a place of `places`. */
export function readColumn(
  pack: PeoplePack,
  column: PeopleColumn | null,
  layer: PeopleLayer,
  places: PlacesPack,
  part: Part,
  nameOf: (place: { slug: string; name: string }) => Name = placeName,
): PeopleReading[] {
  const { unit } = MEASURES[layer.measure];
  return pack.ids.flatMap((id, i): PeopleReading[] => {
    if (id === 'district') return [];
    const place = pack.unit === 'neighborhood' ? places.neighborhoods.find((n) => n.slug === id) : undefined;
    const label = place?.label[part] ?? null;
    if (pack.unit === 'neighborhood' && label === null) return [];
    const name: Name = place ? nameOf(place) : { is: 'tract', geoid: id };
    const estimate = column?.estimate[i] ?? null;
    const moe = column?.moe?.[i] ?? null;
    if (estimate === null) {
      const none = { estimate, moe: null, interval: null, quality: 'none', told: { is: 'none' } } as const;
      return [{ id, name, label, ...none, notes: [{ is: 'no-data' }] }];
    }
    const trust = quality({ estimate, moe, unit });
    const flag = flagOf(column, i);
    const notes: Note[] = [
      ...(flag === null ? [] : [{ is: 'flag' as const, flag }]),
      marginNote(layer, moe),
      ...(trust === 'hatch' ? [{ is: 'uncertain' as const }] : []),
    ];
    const told: Told = { is: 'measure', value: estimate, unit, orMore: flag === 'top-coded' };
    const isCount = originOf(layer.measure, layer.vintage).margin === 'count';
    const interval = around(estimate, isCount ? 0 : moe);
    return [{ id, name, label, estimate, moe, interval, quality: trust, told, notes }];
  });
}

/** What must be said of one figure of a column; null for most. */
export function flagOf(column: PeopleColumn | null, index: number): PeopleFlag | null {
  const flags = column?.flags;
  return flags === undefined
    ? null
    : ((Object.keys(flags) as PeopleFlag[]).find((flag) => flags[flag]?.includes(index)) ?? null);
}

function marginNote(layer: PeopleLayer, moe: number | null): Note {
  if (moe !== null) return { is: 'margin', moe, unit: MEASURES[layer.measure].unit };
  switch (originOf(layer.measure, layer.vintage).margin) {
    case 'count':
      return { is: 'full-count' };
    case 'model':
      return { is: 'modeled' };
    default:
      return { is: 'no-margin' };
  }
}
