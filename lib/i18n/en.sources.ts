/** Where the votes of each election are from, as the list of sources names them (data/manifest.json; checked by en.sources.test.ts). Apart from the landing page's catalogue. */
import type { ElectionId } from '@/lib/elections/catalogue';

const CERTIFIED = 'Certified district totals, California Secretary of State and MEDSL';

const results: Readonly<Record<ElectionId, string>> = {
  '2026-06-primary': 'Certified district totals of the primary of 2 June 2026, California Secretary of State',
  '2025-11-special': 'Special election of 4 November 2025, by precinct (UC Berkeley Statewide Database)',
  '2024-11-general': 'General election of 5 November 2024, by precinct (UC Berkeley Statewide Database)',
  '2022-11-general': CERTIFIED,
  '2020-11-general': 'General election of 3 November 2020, by precinct (UC Berkeley Statewide Database)',
  '2018-11-general': 'General election of 6 November 2018, by precinct (MEDSL 2018 official returns)',
  '2017-06-special-runoff': 'Special runoff of 6 June 2017, by precinct',
  '2017-04-special-primary': 'Special primary of 4 April 2017, by precinct',
  '2016-11-general': 'General election of 8 November 2016, by precinct',
  '2014-11-general': 'General election of 4 November 2014, by precinct',
  '2014-06-primary': 'Primary of 3 June 2014, by precinct (Los Angeles County canvass)',
  '2012-11-general': CERTIFIED,
};

export const sources = {
  results,
  /** Of whose lines the neighborhoods are. */
  outlines: 'Neighborhoods: Los Angeles Times Mapping L.A.',
  blockGroupLines: 'Block groups: U.S. Census Bureau, lines of 2020',
  councilLines: 'Districts: City of Los Angeles, lines of 2021',
  line: (names: readonly string[]) => `${names.length > 1 ? 'Sources' : 'Source'}: ${names.join('; ')}`,
};
