/** English of the search: what it found, and what can be searched. Loaded when the search is first opened. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { FindGroup } from '@/lib/find/groups';
import type { TractYear } from '@/lib/people/measures';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** The names of the pages beside the map, as the menu has them. */
interface PageNames {
  lessons: string;
  elections: string;
  plans: string;
  claims: string;
  methods: string;
  data: string;
}

export const find = {
  groups: {
    places: 'Neighborhoods and places',
    streets: 'Streets and freeways',
    spots: 'Parks and stations',
    areas: 'ZIP codes and councils',
    numbers: 'Precincts and tracts',
    elections: 'Elections',
    candidates: 'Candidates',
    contests: 'Contests and measures',
    people: 'People',
    pages: 'Pages',
  } satisfies Record<FindGroup, string>,
  neighborhood: (region: string) => region,
  inside: (names: readonly string[]) => (names.length === 0 ? '' : `in ${list.format(names)}`),
  group: (names: readonly string[]) => `${names.length} neighborhoods: ${list.format(names)}`,
  street: 'Street',
  park: 'Park',
  station: 'Metro station',
  stationName: (name: string) => `${name} station`,
  spot: (kind: string, neighborhood: string | null) =>
    neighborhood === null ? `${kind} outside the district` : `${kind} in ${neighborhood}`,
  zip: 'ZIP code',
  zipOutside: 'ZIP code outside the district',
  councilDistrict: 'Los Angeles City Council',
  councilNumber: (number: string) => `City Council District ${number}`,
  neighborhoodCouncil: 'Neighborhood Council',
  outside: 'Outside the district',
  precinct: (elections: readonly string[]) =>
    `Precinct · ${elections.slice(0, 3).join(', ')}${elections.length > 3 ? ' …' : ''}`,
  precinctAround: 'Precinct of 2018, outside the district',
  tractName: (number: string) => `Tract ${number}`,
  tract: (years: readonly TractYear[]) => `Census tract, lines of ${list.format([...years].sort())}`,
  electionKinds: (id: ElectionId) => `${id.includes('special') ? 'special ' : ''}${id.replaceAll('-', ' ')} election`,
  measureKind: 'ballot measure proposition',
  /** Where a candidate stood, newest first: contest and election. */
  stood: (at: readonly (readonly [contest: string, election: string])[]) => {
    const [first] = at;
    if (first === undefined) return '';
    return at.length === 1 ? first.join(', ') : `${first.join(', ')} and ${at.length - 1} more`;
  },
  page: 'Page',
  pages: (names: PageNames): readonly (readonly [href: string, name: string, about: string])[] => [
    ['/lessons/', names.lessons, 'classroom teachers worksheets lesson plans'],
    ['/about/elections/', names.elections, 'races results certified totals'],
    ['/about/plans/', names.plans, 'redistricting district lines 2011 2021 gerrymandering compactness'],
    ['/about/claims/', names.claims, 'newspaper reports claims fact check verdict'],
    ['/about/methods/', names.methods, 'how accuracy error margins estimates intervals'],
    ['/about/data/', names.data, 'download csv geojson license packs'],
    ['/deck/', 'My deck', 'slides presentation'],
    ['/embed/', 'Embed', 'iframe website'],
  ],
  results: 'Results',
  loading: 'Loading the index …',
  failed: 'The search could not be loaded.',
  retry: 'Try again',
  hint: 'Search for a neighborhood or small place, a street or a crossing, a freeway, park, Metro station, ZIP code, precinct or census tract, an election, candidate, contest, ballot measure, or a figure about people.',
  examples: 'For example',
  none: (text: string) => `Nothing found for “${text}”.`,
  count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  pin: 'Pin',
  found: 'Found on the map',
  removeFound: (name: string) => `Remove the mark of ${name}`,
};
