/** Precincts and tracts, by their numbers. */
import { told, type FindSources, type Findable } from '@/lib/find/found';
import type { TractYear } from '@/lib/people/measures';
import type { LonLat } from '@/lib/places';

export function ofNumbers({ find, m, words }: FindSources): Findable[] {
  const { precincts, precinctsAround, tracts } = find;
  const where = new Map<string, { at: LonLat; years: TractYear[] }>();
  for (const year of ['2020', '2010'] as const)
    tracts[year].ids.forEach((id, i) => {
      const known = where.get(id);
      const at = tracts[year].at[i];
      if (known) known.years.push(year);
      else if (at) where.set(id, { at, years: [year] });
    });
  return [
    ...precincts.ids.map((id, i) => {
      const elections = (precincts.in[i] ?? []).flatMap((e) => precincts.elections[e] ?? []);
      return told({
        id: `precinct-${id}`,
        group: 'numbers',
        name: id,
        detail: words.precinct(elections.map((e) => m.elections[e].short)),
        weight: 0.9,
        to: { is: 'precinct', id, at: precincts.at[i] ?? null, elections },
      });
    }),
    ...precinctsAround.ids.flatMap((id, i) => {
      const at = precinctsAround.at[i];
      return at === undefined
        ? []
        : [
            told({
              id: `precinct-${id}`,
              group: 'numbers' as const,
              name: id,
              detail: words.precinctAround,
              weight: 0.8,
              to: { is: 'point', at, neighborhood: null },
            }),
          ];
    }),
    ...[...where].map(([id, { at, years }]) =>
      told({
        id: `tract-${id}`,
        group: 'numbers',
        name: words.tractName(tractNumber(id)),
        detail: words.tract(years),
        also: [id, id.slice(5), tractNumber(id)],
        weight: 0.9,
        to: { is: 'tract', id, at, years },
      }),
    ),
  ];
}

/** `06037206010` → `2060.10`, as the Census Bureau writes it. */
function tractNumber(geoid: string): string {
  const hundredths = geoid.slice(9);
  return `${Number(geoid.slice(5, 9))}${hundredths === '00' ? '' : `.${hundredths}`}`;
}
