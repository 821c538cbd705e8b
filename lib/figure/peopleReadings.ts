/** What a column of people says of each area: its figure, how far it can be trusted, and what must be said of it. */
import { around, type Interval } from '@/lib/elections/intervals';
import type { Quality } from '@/lib/figure/figure';
import { placeName, type Name } from '@/lib/figure/names';
import { columnOf } from '@/lib/figure/peopleColumn';
import type { Note, Told } from '@/lib/figure/told';
import type { PeopleColumn, PeopleFlag, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { leavesOutGroupQuarters } from '@/lib/people/groupQuarters';
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
  return pack.ids.flatMap((id, i): PeopleReading[] => {
    if (id === 'district') return [];
    const place = pack.unit === 'neighborhood' ? places.neighborhoods.find((n) => n.slug === id) : undefined;
    const label = place?.label[part] ?? null;
    if (pack.unit === 'neighborhood' && label === null) return [];
    const name: Name = place ? nameOf(place) : censusName(pack, i, places);
    return [{ id, name, label, ...figureAt(column, i, layer) }];
  });
}

/** The name of the i-th tract or block group. */
export function censusName(pack: PeoplePack, i: number, places: PlacesPack): Name {
  const geoid = pack.ids[i]!;
  if (pack.unit !== 'block-group') return { is: 'tract', geoid };
  const slug = pack.neighborhood?.[i] ?? null;
  return { is: 'block-group', geoid, place: places.neighborhoods.find((n) => n.slug === slug)?.name ?? null };
}

/** The places of mostly group quarters that the figures of a measure leave out, those with a figure. */
export function readApart(pack: PeoplePack, layer: PeopleLayer, part: Part): PeopleReading[] {
  if (!pack.apart || !leavesOutGroupQuarters(layer.measure)) return [];
  const { ids, columns } = pack.apart;
  const column = columnOf({ columns }, layer, part);
  return ids.flatMap((place, i): PeopleReading[] => {
    const figure = figureAt(column, i, layer);
    return figure.estimate === null
      ? []
      : [{ id: `group-quarters-${place}`, name: { is: 'apart', place }, label: null, ...figure }];
  });
}

function figureAt(
  column: PeopleColumn | null,
  i: number,
  layer: PeopleLayer,
): Omit<PeopleReading, 'id' | 'name' | 'label'> {
  const { unit } = MEASURES[layer.measure];
  const estimate = column?.estimate[i] ?? null;
  const moe = column?.moe?.[i] ?? null;
  if (estimate === null)
    return {
      estimate,
      moe: null,
      interval: null,
      quality: 'none',
      told: { is: 'none' },
      notes: [{ is: 'no-data' }],
    };
  const trust = quality({ estimate, moe, unit });
  const flag = flagOf(column, i);
  const notes: Note[] = [
    ...(flag === null ? [] : [{ is: 'flag' as const, flag }]),
    marginNote(layer, moe),
    ...(trust === 'hatch' ? [{ is: 'uncertain' as const }] : []),
  ];
  const told: Told = { is: 'measure', value: estimate, unit, orMore: flag === 'top-coded' };
  const isCount = originOf(layer.measure, layer.vintage).margin === 'count';
  return { estimate, moe, interval: around(estimate, isCount ? 0 : moe), quality: trust, told, notes };
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
