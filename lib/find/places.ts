/** Places that can be found: neighborhoods and what else has a name on the map, roads and their crossings, areas. */
import { told, type FindSources, type Findable, type Target } from '@/lib/find/found';
import { PLACE_NAMES } from '@/lib/find/otherNames';
import type { FindPack } from '@/lib/packs/schema';

export function ofPlaces({ places, find, words }: FindSources): Findable[] {
  const nameOf = (slug: string): string => places.neighborhoods.find((n) => n.slug === slug)?.name ?? slug;
  const lines = new Set(find.roads.map((r) => r.mark));
  return [
    ...places.neighborhoods.map((n) =>
      told({
        id: n.slug,
        group: 'places',
        name: n.name,
        detail: words.neighborhood(n.region),
        also: PLACE_NAMES[n.slug] ?? [],
        weight: 2,
        to: { is: 'neighborhood', slug: n.slug, bbox: n.bbox },
      }),
    ),
    ...places.others.flatMap((o) => {
      const names = o.neighborhoods.map(nameOf);
      const also = PLACE_NAMES[o.slug] ?? [];
      const bbox = o.bbox;
      switch (o.kind) {
        case 'small':
          return [
            told({
              id: o.slug,
              group: 'places',
              name: o.name,
              detail: words.inside(names),
              also,
              weight: 1.8,
              to: { is: 'outline', mark: o.slug, bbox, neighborhoods: o.neighborhoods },
            }),
          ];
        case 'group':
          return [
            told({
              id: o.slug,
              group: 'places',
              name: o.name,
              detail: words.group(names),
              also,
              weight: 1.7,
              to: { is: 'outline', mark: `group-${o.slug}`, bbox, neighborhoods: o.neighborhoods },
            }),
          ];
        case 'freeway':
          // Those with a line are roads.
          return lines.has(o.slug)
            ? []
            : [
                told({
                  id: o.slug,
                  group: 'streets',
                  name: o.name,
                  also,
                  to: { is: 'point', at: o.at, bbox, neighborhood: null },
                }),
              ];
      }
    }),
  ];
}

export function ofStreets({ places, find, words }: FindSources): Findable[] {
  const { roads, crossings, neighborhoods } = find;
  const freeway = (mark: string): boolean => mark.startsWith('freeway-');
  const nameOf = (i: number): string | null => {
    const slug = neighborhoods[i];
    return places.neighborhoods.find((n) => n.slug === slug)?.name ?? null;
  };
  return [
    ...roads.map(({ name, mark, bbox }) => {
      const number = freeway(mark) ? mark.slice('freeway-'.length) : null;
      const called = PLACE_NAMES[mark] ?? [];
      return told({
        id: mark,
        group: 'streets',
        name,
        detail: number === null ? words.street : called.join(', '),
        also: number === null ? [] : [number, `I-${number}`, `Interstate ${number}`, `Route ${number}`, ...called],
        weight: number === null ? 1.3 : 1.9,
        to: { is: 'outline', mark, bbox, ...(number === null ? {} : { freeways: true as const }) },
      });
    }),
    ...crossings.a.flatMap((a, i) => {
      const [one, other, at] = [roads[a], roads[crossings.b[i] ?? -1], crossings.at[i]];
      if (!one || !other || !at) return [];
      const hood = crossings.in[i] ?? -1;
      return [
        told({
          id: `crossing-${i}`,
          group: 'streets' as const,
          name: `${one.name} & ${other.name}`,
          detail: words.inside([nameOf(hood) ?? ''].filter(Boolean)),
          weight: 0.5,
          to: { is: 'point', at, neighborhood: neighborhoods[hood] ?? null },
        }),
      ];
    }),
  ];
}

export function ofSpots({ places, find, words }: FindSources): Findable[] {
  const hoods = find.neighborhoods;
  const detail = (kind: string, i: number): string => {
    const name = places.neighborhoods.find((n) => n.slug === hoods[i])?.name;
    return words.spot(kind, name ?? null);
  };
  const point = (s: FindPack['parks'][number]): Target =>
    s.mark !== undefined && s.bbox !== undefined
      ? { is: 'outline', mark: s.mark, bbox: s.bbox }
      : { is: 'point', at: s.at, neighborhood: hoods[s.in] ?? null, ...(s.bbox ? { bbox: s.bbox } : {}) };
  return [
    ...find.parks.map((s, i) =>
      told({ id: `park-${i}`, group: 'spots', name: s.name, detail: detail(words.park, s.in), to: point(s) }),
    ),
    ...find.stations.map((s, i) =>
      told({
        id: `station-${i}`,
        group: 'spots',
        name: words.stationName(s.name),
        detail: detail(words.station, s.in),
        also: [s.name],
        weight: 1.1,
        to: point(s),
      }),
    ),
    ...find.zips.map((s) =>
      told({
        id: `zip-${s.name}`,
        group: 'areas',
        name: s.name,
        detail: s.mark === undefined ? words.zipOutside : words.zip,
        also: [`ZIP ${s.name}`],
        weight: 1.4,
        to: point(s),
      }),
    ),
    ...find.councilDistricts.map(({ name, mark, bbox }) =>
      told({
        id: mark,
        group: 'areas',
        name,
        detail: words.councilDistrict,
        also: [words.councilNumber(mark.slice('council-'.length))],
        to: { is: 'outline', mark, bbox },
      }),
    ),
    ...find.neighborhoodCouncils.map(({ name, mark, bbox }) =>
      told({
        id: mark,
        group: 'areas',
        name,
        detail: words.neighborhoodCouncil,
        weight: 0.8,
        to: { is: 'outline', mark, bbox },
      }),
    ),
    ...find.around.map((s, i) =>
      told({ id: `around-${i}`, group: 'places', name: s.name, detail: words.outside, weight: 0.7, to: point(s) }),
    ),
  ];
}
