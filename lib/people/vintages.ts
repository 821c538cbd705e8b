/** The vintages of figures of people, and the tract lines each is published on. */
import type { LastingVintage } from './lasting';

/** Five-year American Community Surveys at hand, newest first. */
export const ACS_VINTAGES = [
  'acs-2019-2023',
  'acs-2018-2022',
  'acs-2017-2021',
  'acs-2016-2020',
  'acs-2015-2019',
  'acs-2014-2018',
  'acs-2013-2017',
  'acs-2012-2016',
  'acs-2011-2015',
  'acs-2010-2014',
  'acs-2009-2013',
  'acs-2008-2012',
  'acs-2007-2011',
  'acs-2006-2010',
] as const;
export type AcsVintage = (typeof ACS_VINTAGES)[number];

/** `census-2020`, `census-2010-2020` (a change), or `acs-<first>-<last year>` of a five-year American Community Survey, or `november-<year>` of an election. */
export type Vintage =
  | AcsVintage
  | LastingVintage
  | 'census-2020'
  | 'census-2010'
  | 'census-2000'
  | 'census-1990'
  | 'census-2010-2020'
  | 'calenviroscreen-4'
  | 'udp-2018';

export type TractYear = '2010' | '2020';

/** Tract lines that a vintage is published on: ACS to 2019 on 2010 tracts, later figures on 2020 tracts; earlier censuses on the lines that their sources put them on. */
export const TRACT_YEAR: Readonly<Record<Vintage, TractYear>> = {
  'census-1990': '2010',
  'census-2000': '2010',
  'census-2010': '2020',
  'census-2020': '2020',
  'census-2010-2020': '2020',
  'calenviroscreen-4': '2010',
  'udp-2018': '2010',
  'acs-2006-2010': '2010',
  'acs-2007-2011': '2010',
  'acs-2008-2012': '2010',
  'acs-2009-2013': '2010',
  'acs-2010-2014': '2010',
  'acs-2011-2015': '2010',
  'acs-2012-2016': '2010',
  'acs-2013-2017': '2010',
  'acs-2014-2018': '2010',
  'acs-2015-2019': '2010',
  'acs-2016-2020': '2020',
  'acs-2017-2021': '2020',
  'acs-2018-2022': '2020',
  'acs-2019-2023': '2020',
  'november-2008': '2020',
  'november-2012': '2020',
  'november-2016': '2020',
  'november-2018': '2020',
  'november-2020': '2020',
  'november-2022': '2020',
};

/** The year a vintage speaks of, or the last of its years. */
export function vintageYear(vintage: Vintage): number {
  // CalEnviroScreen 4.0 is of October 2021.
  return vintage === 'calenviroscreen-4' ? 2021 : Number(vintage.slice(-4));
}

/** Vintages from the oldest to the newest. */
export function byYear(vintages: readonly Vintage[]): Vintage[] {
  return [...vintages].sort((a, b) => vintageYear(a) - vintageYear(b) || (a < b ? -1 : 1));
}
