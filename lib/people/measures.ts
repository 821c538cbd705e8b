/** The demographic measures, declared as data. Words live in lib/i18n under the same ids. */

export const MEASURE_IDS = [
  'population', 'latino_share', 'asian_share', 'median_household_income', 'renter_share', 'poverty_rate', 'foreign_born_share',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** `census-2020`, or `acs-<first>-<last year>` of a five-year American Community Survey. */
export type Vintage = 'census-2020' | 'acs-2013-2017' | 'acs-2014-2018' | 'acs-2018-2022';

export type MeasureUnit = 'percent' | 'dollars' | 'count';
export type TractYear = '2010' | '2020';

export interface Measure {
  id: MeasureId;
  unit: MeasureUnit;
  /** Vintages published; the first is the default: a full count where there is one (no sampling error), else the newest survey. Links leave the default out, so it never changes. */
  vintages: readonly Vintage[];
}

/** Tract lines that a vintage is published on: ACS to 2019 on 2010 tracts, later figures on 2020 tracts. */
export const TRACT_YEAR: Readonly<Record<Vintage, TractYear>> = {
  'census-2020': '2020',
  'acs-2013-2017': '2010',
  'acs-2014-2018': '2010',
  'acs-2018-2022': '2020',
};

export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  population: { id: 'population', unit: 'count', vintages: ['census-2020'] },
  latino_share: { id: 'latino_share', unit: 'percent', vintages: ['census-2020', 'acs-2018-2022', 'acs-2014-2018', 'acs-2013-2017'] },
  asian_share: { id: 'asian_share', unit: 'percent', vintages: ['census-2020', 'acs-2018-2022', 'acs-2014-2018', 'acs-2013-2017'] },
  median_household_income: { id: 'median_household_income', unit: 'dollars', vintages: ['acs-2018-2022', 'acs-2014-2018'] },
  renter_share: { id: 'renter_share', unit: 'percent', vintages: ['acs-2018-2022', 'acs-2014-2018'] },
  poverty_rate: { id: 'poverty_rate', unit: 'percent', vintages: ['acs-2018-2022', 'acs-2014-2018'] },
  foreign_born_share: { id: 'foreign_born_share', unit: 'percent', vintages: ['acs-2013-2017'] },
};

export function isMeasureId(x: string): x is MeasureId {
  return (MEASURE_IDS as readonly string[]).includes(x);
}
