/** Over the published packs: what a reader types, and what must be among the first three results. */
import { describe, expect, it } from 'vitest';
import type { Target } from '@/lib/find/found';
import { makeFinder } from '@/lib/find/finder';
import { english } from '@/lib/i18n/editions';
import { publishedService } from '@/lib/figure/published';

const service = publishedService();
service.wantMore(['find', 'places']);
const [find, places] = [service.pack('find')!, service.pack('places')!];
const finder = makeFinder({
  places,
  find,
  m: english.m,
  words: english.parts.find,
});
const results = (text: string) => finder.find(text).flatMap((g) => g.results);
const firstThree = (text: string) => results(text).slice(0, 3);

/** Of what is expected, all that matters. */
type Expected = Partial<Extract<Target, { is: 'outline' }>> | Partial<Target>;

const CASES: readonly (readonly [text: string, to: Expected])[] = [
  // Places named in the reports of the races.
  ['Koreatown', { is: 'neighborhood', slug: 'koreatown' }],
  ['Westlake', { is: 'neighborhood', slug: 'westlake' }],
  ['Downtown', { is: 'neighborhood', slug: 'downtown' }],
  ['Boyle Heights', { is: 'neighborhood', slug: 'boyle-heights' }],
  ['Lincoln Heights', { is: 'neighborhood', slug: 'lincoln-heights' }],
  ['Highland Park', { is: 'neighborhood', slug: 'highland-park' }],
  ['Eagle Rock', { is: 'neighborhood', slug: 'eagle-rock' }],
  ['Historic Filipinotown', { is: 'outline', mark: 'historic-filipinotown' }],
  ['Northeast L.A.', { is: 'outline', mark: 'group-northeast-la' }],
  ['the Eastside', { is: 'outline', mark: 'group-the-eastside' }],
  ['710', { is: 'outline', mark: 'freeway-710' }],
  ['10', { is: 'outline', mark: 'freeway-10' }],
  ['134', { is: 'outline', mark: 'freeway-134' }],
  // Nicknames, errors, accents, other scripts.
  ['koreatwon', { is: 'neighborhood', slug: 'koreatown' }],
  ['k-town', { is: 'neighborhood', slug: 'koreatown' }],
  ['boyel hieghts', { is: 'neighborhood', slug: 'boyle-heights' }],
  ['Éagle Röck', { is: 'neighborhood', slug: 'eagle-rock' }],
  ['centro de los angeles', { is: 'neighborhood', slug: 'downtown' }],
  ['한인타운', { is: 'neighborhood', slug: 'koreatown' }],
  ['코리아 타운', { is: 'neighborhood', slug: 'koreatown' }],
  ['하이랜드 팍', { is: 'neighborhood', slug: 'highland-park' }],
  ['에코 파크', { is: 'neighborhood', slug: 'echo-park' }],
  ['little tokio', { is: 'outline', mark: 'little-tokyo' }],
  ['nela', { is: 'outline', mark: 'group-northeast-la' }],
  // Streets, crossings, spots, areas.
  ['Figueroa & 7th', { is: 'point', neighborhood: 'downtown' }],
  ['7th and Figueroa', { is: 'point', neighborhood: 'downtown' }],
  ['seventh fig', { is: 'point', neighborhood: 'downtown' }],
  ['Cesar Chavez Ave', { is: 'outline', mark: 'street-cesar-e-chavez-avenue' }],
  ['wilshire blvd', { is: 'outline', mark: 'street-wilshire-boulevard' }],
  ['the 110', { is: 'outline', mark: 'freeway-110' }],
  ['Santa Monica Freeway', { is: 'outline', mark: 'freeway-10' }],
  ['elysian park', { is: 'outline', mark: 'park-elysian-park' }],
  ['union station', { is: 'point', neighborhood: 'downtown' }],
  ['90006', { is: 'outline', mark: '90006' }],
  ['council district 14', { is: 'outline', mark: 'council-14' }],
  ['hollywood', { is: 'point', neighborhood: null }],
  // Numbers.
  ['9001706A', { is: 'point', neighborhood: null }],
  ['9001104a', { is: 'precinct', id: '9001104A' }],
  ['tract 2111.22', { is: 'tract', id: '06037211122' }],
  ['06037211122', { is: 'tract', id: '06037211122' }],
  // Votes, people, pages.
  ['Gomez', { is: 'candidate', candidate: 'jimmy-gomez' }],
  ['gómez', { is: 'candidate', candidate: 'jimmy-gomez' }],
  ['지미 고메스', { is: 'candidate', candidate: 'jimmy-gomez' }],
  ['Robert Ahn', { is: 'candidate', candidate: 'robert-lee-ahn' }],
  ['runoff', { is: 'election', election: '2017-06-special-runoff' }],
  ['november 2020', { is: 'election', election: '2020-11-general' }],
  ['president 2016', { is: 'contest', election: '2016-11-general', contest: 'president' }],
  ['prop 64', { is: 'contest', election: '2016-11-general', contest: 'prop-64' }],
  ['proposition 50', { is: 'contest', election: '2025-11-special', contest: 'prop-50' }],
  ['renters', { is: 'measure', measure: 'renter_share' }],
  ['inquilinos', { is: 'measure', measure: 'renter_share' }],
  ['household income', { is: 'measure', measure: 'median_household_income' }],
  ['methods', { is: 'page', href: '/about/methods/' }],
  ['lessons', { is: 'page', href: '/lessons/' }],
];

describe('the search', () => {
  it.each(CASES)('%s', (text, to) => {
    expect(firstThree(text).map((r) => r.to)).toContainEqual(expect.objectContaining(to));
  });

  it('finds every neighborhood, small place and group by its own name, first', () => {
    const { neighborhoods, others } = places;
    for (const { name } of [...neighborhoods, ...others]) expect(results(name)[0]?.name, name).toBe(name);
  });

  it.each([
    ['kore', 'Koreatown'],
    ['boyle', 'Boyle Heights'],
    ['figuer', 'Figueroa Street'],
    ['historic f', 'Historic Filipinotown'],
    ['gom', 'Jimmy Gomez'],
  ])('has the likeliest first while it is typed: %s', (text, name) => {
    expect(results(text)[0]?.name).toBe(name);
  });

  it('finds whatever its packs name by that name', () => {
    const { roads, parks, stations, zips, around, precincts, tracts } = find;
    const names = [roads, parks, stations, zips, around].flat().map((x) => x.name);
    for (const name of [...names, ...precincts.ids, ...tracts['2010'].ids, ...tracts['2020'].ids])
      expect(results(name).length, name).toBeGreaterThan(0);
  });

  it('gives each result once, at most twelve, the groups by their best', () => {
    for (const text of ['a', 'park', '900', 'prop', 'st', '파크']) {
      const all = results(text);
      expect(all.length, text).toBeLessThanOrEqual(12);
      expect(new Set(all.map((r) => r.id)).size, text).toBe(all.length);
      // They are ids in the page.
      for (const { id } of all) expect(id).not.toMatch(/\s/);
    }
  });

  it('finds nothing for blanks, punctuation and nonsense, and does not throw', () => {
    for (const text of ['', '   ', '(*', '\\', '&', 'qqqqzzzz', '\ud800', 'constructor__'])
      expect(results(text), text).toEqual([]);
  });
});
