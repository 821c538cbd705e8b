/** English for what can be shown: elections, contests, measures, units, parts, overlays. Neutral between candidates, parties and places. */
import type { ContestId, ElectionId, Party, Placement } from '@/lib/elections/catalogue';
import { contests, type ContestWords } from '@/lib/i18n/en.contests';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import type { Overlay, PeopleUnit, VoteUnit } from '@/lib/view/view';

interface ElectionWords { name: string; short: string; pairing: string }
interface MeasureWords {
  /** As a heading: `Latino share of residents`. */
  label: string;
  /** In a list: `Latino`. */
  short: string;
  /** Inside a sentence: `the Latino share`. */
  noun: string;
  /** Of whom or what it is a figure. */
  universe: string;
}

const electionWords = {
  '2025-11-special': { name: 'November 2025', short: 'Nov 2025', pairing: 'Prop 50' },
  '2024-11-general': { name: 'November 2024', short: 'Nov 2024', pairing: 'Gomez v. Kim' },
  '2022-11-general': { name: 'November 2022', short: 'Nov 2022', pairing: 'Gomez v. Kim, district only' },
  '2020-11-general': { name: 'November 2020', short: 'Nov 2020', pairing: 'Gomez v. Kim' },
  '2018-11-general': { name: 'November 2018', short: 'Nov 2018', pairing: 'Gomez v. Mejia' },
  '2017-06-special-runoff': { name: 'June 2017 runoff', short: 'Jun 2017', pairing: 'Gomez v. Ahn' },
  '2017-04-special-primary': { name: 'April 2017 primary', short: 'Apr 2017', pairing: '23 candidates' },
  '2016-11-general': { name: 'November 2016', short: 'Nov 2016', pairing: 'Becerra v. Edwards' },
  '2014-11-general': { name: 'November 2014', short: 'Nov 2014', pairing: 'Becerra v. Edwards' },
  '2014-06-primary': { name: 'June 2014 primary', short: 'Jun 2014', pairing: 'Becerra, Edwards, Johnson' },
  '2012-11-general': { name: 'November 2012', short: 'Nov 2012', pairing: 'Becerra v. Smith, district only' },
} satisfies Record<ElectionId, ElectionWords>;

const measureWords = {
  population: { label: 'Population', short: 'Population', noun: 'the population', universe: 'all residents' },
  latino_share: { label: 'Latino share of residents', short: 'Latino', noun: 'the Latino share', universe: 'all residents' },
  asian_share: { label: 'Asian share of residents', short: 'Asian', noun: 'the Asian share', universe: 'all residents; Asian alone, not Latino' },
  median_household_income: { label: 'Median household income', short: 'Household income', noun: 'the median household income', universe: 'households' },
  renter_share: { label: 'Renters’ share of households', short: 'Renters', noun: 'the share of households that rent', universe: 'households' },
  poverty_rate: { label: 'Poverty rate', short: 'Poverty', noun: 'the poverty rate', universe: 'people whose poverty status is known' },
  foreign_born_share: { label: 'Foreign-born share of residents', short: 'Foreign-born', noun: 'the foreign-born share', universe: 'all residents' },
} satisfies Record<MeasureId, MeasureWords>;

const vintages = {
  'census-2020': 'Census 2020',
  'acs-2018-2022': 'ACS 2018–22',
  'acs-2014-2018': 'ACS 2014–18',
  'acs-2013-2017': 'ACS 2013–17',
} satisfies Record<Vintage, string>;

export const subjects = {
  elections: { title: 'Election', ...electionWords },
  contests: contests as Readonly<Record<ContestId, ContestWords>>,
  contestTitle: 'Contest',
  parties: {
    DEM: 'Democrat', GRN: 'Green', REP: 'Republican', LIB: 'Libertarian', PAF: 'Peace and Freedom',
    AIP: 'American Independent', NPP: 'No party preference', NOP: 'Nonpartisan office',
  } satisfies Record<Exclude<Party, ''>, string>,
  voteMeasures: { title: 'Show', margin: 'Leader and margin', turnout: 'Turnout', rollOff: 'Left blank', share: (candidate: string) => `${candidate}’s share` },
  measures: { title: 'Show', vintageTitle: 'Years', vintages, ...measureWords },
  units: {
    title: 'By',
    neighborhood: 'Neighborhoods', precinct: 'Precincts', both: 'Neighborhoods and precincts', tract: 'Census tracts',
  } satisfies Record<'title' | VoteUnit | PeopleUnit, string>,
  parts: { title: 'Part of each neighborhood', whole: 'Whole neighborhoods', '2011': 'Inside the 2011 lines', '2021': 'Inside the 2021 lines' } satisfies Record<'title' | Part, string>,
  overlays: {
    title: 'Lines on the map',
    'plan-2011': 'District, 2011 lines', 'plan-2021': 'District, 2021 lines', neighborhoods: 'Neighborhoods', freeways: 'Freeways', rail: 'Metro Rail',
  } satisfies Record<'title' | Overlay, string>,
  placements: {
    exact: 'Its own outline',
    'same-shape': 'Outline from another year, same name and size',
    near: 'A point near its true place',
    'same-name': 'Outline of a precinct of the same name',
    unplaced: 'Could not be located',
  } satisfies Record<Placement, string>,
};
