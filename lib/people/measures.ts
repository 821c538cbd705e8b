/** The demographic measures that can be shown, declared as data: what a View, a link and a picker need. What each one counts stands in definitions.ts; words in lib/i18n under the same ids. */
import { OVERLAY_OF, type AreaUnit } from '@/lib/places/areaOverlays';

export const MEASURE_IDS = [
  'population',
  'population_change',
  'median_age',
  'under18_share',
  'over65_share',
  'latino_share',
  'asian_share',
  'white_share',
  'black_share',
  'foreign_born_share',
  'limited_english_spanish_share',
  'limited_english_asian_share',
  'citizen_voting_age_share',
  'latino_citizen_voting_age_share',
  'median_household_income',
  'median_household_income_2023',
  'poverty_rate',
  'rent_burden_share',
  'median_contract_rent',
  'renter_share',
  'vacancy_rate',
  'crowding_share',
  'displacement_typology',
  'college_share',
  'uninsured_share',
  'no_vehicle_share',
  'no_internet_share',
  'transit_share',
  'pollution_percentile',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

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

/** `census-2020`, `census-2010-2020` (a change), or `acs-<first>-<last year>` of a five-year American Community Survey. */
export type Vintage =
  | AcsVintage
  | 'census-2020'
  | 'census-2010'
  | 'census-2000'
  | 'census-1990'
  | 'census-2010-2020'
  | 'calenviroscreen-4'
  | 'udp-2018';

/**
 * `percent` a share of a whole, 0 to 100; `change` in percent of what was, from −100, with its sign; `dollars` a year; `rent` in dollars a month; `count` of
 * people; `years` of age; `rank` a percentile among the state's tracts, 0 to 100;
 * `category` an index into TYPOLOGY, of no order.
 */
export type MeasureUnit = 'percent' | 'change' | 'dollars' | 'rent' | 'count' | 'years' | 'rank' | 'category';
export type TractYear = '2010' | '2020';

/** How the picker sorts the measures. */
export const MEASURE_GROUPS = ['people', 'origin', 'housing', 'life'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** Vintages beyond a pack of defaults are published together by series, so that no switch fetches much. */
export type MeasureSeries = MeasureGroup | 'income' | 'burden' | 'rent';

export interface Measure {
  id: MeasureId;
  unit: MeasureUnit;
  group: MeasureGroup;
  series: MeasureSeries;
  /**
   * Vintages published; the first is the default: a full count where there is one (no sampling error), else the newest survey that neighborhoods have a
   * figure of. Links leave the default out, so it never changes.
   */
  vintages: readonly Vintage[];
  /** Vintages that neighborhoods and the district have figures of; for the others only tracts do (a median without its distribution, a rank). */
  areas: readonly Vintage[];
  /** Whether the profile of a place lists it. */
  inProfile: boolean;
  /** Made from another measure's figures in the program, not published in packs: the same money in dollars of 2023. */
  derivedFrom: MeasureId | null;
  /** Kept in packs of their own, whose license forbids selling them. */
  notForSale: boolean;
}

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

type Declared = Partial<Omit<Measure, 'id' | 'unit' | 'group' | 'vintages'>>;

function measure(
  id: MeasureId,
  unit: MeasureUnit,
  group: MeasureGroup,
  vintages: readonly Vintage[],
  more: Declared = {},
): Measure {
  return {
    id,
    unit,
    group,
    series: group,
    vintages,
    areas: vintages,
    inProfile: false,
    derivedFrom: null,
    notForSale: false,
    ...more,
  };
}

const RACE: readonly Vintage[] = ['census-2020', 'acs-2018-2022', 'acs-2014-2018', 'acs-2013-2017', 'census-2010'];
const AGE: readonly Vintage[] = ['acs-2017-2021', 'acs-2015-2019', 'acs-2014-2018'];
/** Vintages whose incomes come with their distribution. */
const INCOME_AREAS: readonly Vintage[] = ['acs-2018-2022', 'acs-2014-2018'];
const INCOME: readonly Vintage[] = [...INCOME_AREAS, ...ACS_VINTAGES.filter((v) => !INCOME_AREAS.includes(v))];

const profiled: Declared = { inProfile: true };

export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  population: measure(
    'population',
    'count',
    'people',
    ['census-2020', 'census-2010', 'census-2000', 'census-1990'],
    profiled,
  ),
  population_change: measure('population_change', 'change', 'people', ['census-2010-2020']),
  median_age: measure('median_age', 'years', 'people', ['acs-2017-2021', 'acs-2015-2019'], profiled),
  under18_share: measure('under18_share', 'percent', 'people', AGE),
  over65_share: measure('over65_share', 'percent', 'people', AGE),
  latino_share: measure('latino_share', 'percent', 'origin', RACE, profiled),
  asian_share: measure('asian_share', 'percent', 'origin', RACE, profiled),
  white_share: measure('white_share', 'percent', 'origin', RACE, profiled),
  black_share: measure('black_share', 'percent', 'origin', RACE, profiled),
  foreign_born_share: measure('foreign_born_share', 'percent', 'origin', ['acs-2013-2017'], profiled),
  limited_english_spanish_share: measure('limited_english_spanish_share', 'percent', 'origin', ['acs-2015-2019']),
  limited_english_asian_share: measure('limited_english_asian_share', 'percent', 'origin', ['acs-2015-2019']),
  citizen_voting_age_share: measure('citizen_voting_age_share', 'percent', 'origin', ['acs-2018-2022'], {
    notForSale: true,
  }),
  latino_citizen_voting_age_share: measure('latino_citizen_voting_age_share', 'percent', 'origin', ['acs-2018-2022'], {
    notForSale: true,
  }),
  median_household_income: measure('median_household_income', 'dollars', 'housing', INCOME, {
    series: 'income',
    areas: INCOME_AREAS,
    inProfile: true,
  }),
  median_household_income_2023: measure('median_household_income_2023', 'dollars', 'housing', INCOME, {
    series: 'income',
    areas: INCOME_AREAS,
    derivedFrom: 'median_household_income',
  }),
  poverty_rate: measure('poverty_rate', 'percent', 'housing', ['acs-2018-2022', 'acs-2014-2018'], profiled),
  rent_burden_share: measure('rent_burden_share', 'percent', 'housing', ACS_VINTAGES, {
    series: 'burden',
    inProfile: true,
  }),
  median_contract_rent: measure('median_contract_rent', 'rent', 'housing', ACS_VINTAGES, { series: 'rent', areas: [] }),
  renter_share: measure('renter_share', 'percent', 'housing', ['acs-2018-2022', 'acs-2014-2018'], profiled),
  vacancy_rate: measure('vacancy_rate', 'percent', 'housing', ['acs-2014-2018']),
  crowding_share: measure('crowding_share', 'percent', 'housing', ['acs-2014-2018']),
  displacement_typology: measure('displacement_typology', 'category', 'housing', ['udp-2018'], { areas: [] }),
  college_share: measure('college_share', 'percent', 'life', ['acs-2018-2022', 'acs-2014-2018'], profiled),
  uninsured_share: measure('uninsured_share', 'percent', 'life', ['acs-2015-2019', 'acs-2014-2018'], profiled),
  no_vehicle_share: measure('no_vehicle_share', 'percent', 'life', ['acs-2014-2018']),
  no_internet_share: measure('no_internet_share', 'percent', 'life', ['acs-2015-2019']),
  transit_share: measure('transit_share', 'percent', 'life', ['acs-2018-2022', 'acs-2014-2018']),
  pollution_percentile: measure('pollution_percentile', 'rank', 'life', ['calenviroscreen-4'], { areas: [] }),
};

export function isMeasureId(x: string): x is MeasureId {
  return (MEASURE_IDS as readonly string[]).includes(x);
}

/** Whether neighborhoods have figures of a measure and vintage; tracts always have. */
export function hasAreas(id: MeasureId, vintage: Vintage): boolean {
  return MEASURES[id].areas.includes(vintage);
}

/** Whether groups and council districts have figures of a measure and vintage: its first vintage, unless its terms forbid selling. */
export function hasAreaUnits(id: MeasureId, vintage: Vintage): boolean {
  return hasAreas(id, vintage) && vintage === MEASURES[id].vintages[0] && !MEASURES[id].notForSale;
}

type AreaPackId = 'people-neighborhoods' | `people-neighborhoods-${MeasureSeries}` | 'people-cvap-neighborhoods';
type TractPackId =
  `people-tracts-${TractYear}` | `people-tracts-${TractYear}-${MeasureSeries}` | `people-cvap-tracts-${TractYear}`;
export type PeoplePackId = AreaPackId | TractPackId | `people-${(typeof OVERLAY_OF)[AreaUnit]}`;

export function isPeoplePackId(x: string): x is PeoplePackId {
  return (
    /^people-(cvap-)?(neighborhoods|tracts-(2010|2020))(-[a-z]+)?$/.test(x) ||
    Object.values(OVERLAY_OF).some((o) => x === `people-${o}`)
  );
}

/** The pack that holds a measure's figures for neighborhoods: the first vintage of every measure is in one pack, the others by series. */
export function areaPackOf(id: MeasureId, vintage: Vintage): AreaPackId {
  const { notForSale, vintages, series } = MEASURES[id];
  if (notForSale) return 'people-cvap-neighborhoods';
  return vintage === vintages[0] ? 'people-neighborhoods' : `people-neighborhoods-${series}`;
}

/** The pack that lists the neighborhoods of a measure: with its figures, or where only tracts have any, the one of all defaults. */
export function neighborhoodsPackOf({ measure, vintage }: { measure: MeasureId; vintage: Vintage }): AreaPackId {
  return hasAreas(measure, vintage) ? areaPackOf(measure, vintage) : 'people-neighborhoods';
}

/** The pack that holds a measure's figures for tracts: of each lines' year the first vintage of every measure is in one pack, the others by series. */
export function tractPackOf(id: MeasureId, vintage: Vintage): TractPackId {
  const { notForSale, vintages, series } = MEASURES[id];
  const year = TRACT_YEAR[vintage];
  if (notForSale) return `people-cvap-tracts-${year}`;
  return vintage === vintages.find((v) => TRACT_YEAR[v] === year)
    ? `people-tracts-${year}`
    : `people-tracts-${year}-${series}`;
}
