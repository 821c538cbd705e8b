/** What each measure counts and where each of its vintages comes from: the data dictionary, as data. docs/measures.md is written from it. */
import { ACS_VINTAGES, MEASURE_IDS, MEASURES, type MeasureId, type Vintage } from './measures';

/**
 * How the 90 % margin of a figure is had: `count` a full count, without sampling error; `none` the source has no margin; `printed` the source's own (tracts only);
 * `share` from the margins of part and whole by the formulas for sums and proportions; `classes` of a median, from the margins of its classes; `sample` of a median, from the number of
 * households, by the formula for samples (tracts: the printed one); `model` a figure that is modelled and has none.
 */
export type MarginRule = 'count' | 'none' | 'printed' | 'share' | 'classes' | 'sample' | 'model';

/** One vintage of a measure. */
export interface Origin {
  vintage: Vintage;
  /** The Census Bureau's table, or what else the source calls it. */
  table: string;
  /** The units that the source gives; areas are summed from them. */
  from: 'tract' | 'block group';
  margin: MarginRule;
  /** Id of the source of areas, in the manifest. */
  source: string;
  /** Id of the source of a tract's own figure, where it is another. */
  tractSource?: string;
}

export interface Definition {
  /** What is counted; for a median, of what it is the median. */
  part: string;
  /** What it is divided by; null where nothing is. */
  whole: string | null;
  /** In the order of the measure's vintages. */
  origins: readonly Origin[];
}

const PL = 'census-2020-pl';
const RACE_2022 = 'acs-2018-2022-race-tenure';
const RACE_2018 = 'acs-2014-2018-race-tenure';
const BLOCK_GROUPS = 'acs-2015-2019-block-groups';
const PROFILE_2017 = 'acs-2013-2017-profile';

/** A group's share of all residents in the five vintages that have it. */
function residents(part: string): Definition {
  return {
    part,
    whole: 'all residents',
    origins: [
      { vintage: 'census-2020', table: 'P.L. 94-171', from: 'tract', margin: 'count', source: PL },
      { vintage: 'acs-2018-2022', table: 'B03002', from: 'tract', margin: 'none', source: RACE_2022 },
      { vintage: 'acs-2014-2018', table: 'B03002', from: 'tract', margin: 'share', source: RACE_2018 },
      { vintage: 'acs-2013-2017', table: 'B03002', from: 'tract', margin: 'none', source: PROFILE_2017 },
      {
        vintage: 'census-2010',
        table: 'P.L. 94-171 of 2010 on 2020 tracts',
        from: 'tract',
        margin: 'count',
        source: PL,
      },
    ],
  };
}

function ages(part: string, column: string): Definition {
  return {
    part,
    whole: 'all residents',
    origins: [
      {
        vintage: 'acs-2017-2021',
        table: 'B01001, 12 classes',
        from: 'tract',
        margin: 'none',
        source: 'acs-2017-2021-age',
      },
      { vintage: 'acs-2015-2019', table: 'B01001', from: 'block group', margin: 'share', source: BLOCK_GROUPS },
      {
        vintage: 'acs-2014-2018',
        table: `Social Vulnerability Index, ${column}`,
        from: 'tract',
        margin: 'share',
        source: 'svi-2018',
      },
    ],
  };
}

const INCOME_ORIGINS: readonly Origin[] = MEASURES.median_household_income.vintages.map((vintage): Origin => {
  switch (vintage) {
    case 'acs-2018-2022':
      return {
        vintage,
        table: 'S1901, 10 classes; tracts B19013',
        from: 'tract',
        margin: 'sample',
        source: 'acs-2018-2022-s1901',
        tractSource: 'acs-b19013',
      };
    case 'acs-2014-2018':
      return {
        vintage,
        table: 'B19001, 16 classes; tracts B19013',
        from: 'tract',
        margin: 'sample',
        source: 'acs-2014-2018-income',
        tractSource: 'acs-b19013',
      };
    default:
      return { vintage, table: 'B19013', from: 'tract', margin: 'printed', source: 'acs-b19013' };
  }
});

const one = (part: string, whole: string | null, ...origins: Origin[]): Definition => ({ part, whole, origins });

export const DEFINITIONS: Readonly<Record<MeasureId, Definition>> = {
  population: one(
    'people',
    null,
    {
      vintage: 'census-2020',
      table: 'P.L. 94-171',
      from: 'block group',
      margin: 'count',
      source: 'census-2020-population-points',
      tractSource: PL,
    },
    { vintage: 'census-2010', table: 'P.L. 94-171 of 2010 on 2020 tracts', from: 'tract', margin: 'count', source: PL },
    {
      vintage: 'census-2000',
      table: 'count of 2000 on 2010 tracts',
      from: 'tract',
      margin: 'count',
      source: 'census-2000-on-2010-tracts',
    },
    {
      vintage: 'census-1990',
      table: 'count of 1990 on 2010 tracts',
      from: 'tract',
      margin: 'count',
      source: 'census-1990-on-2010-tracts',
    },
  ),
  population_change: one('people counted in 2020 less those of 2010', 'people counted in 2010; none shown under 100', {
    vintage: 'census-2010-2020',
    table: 'P.L. 94-171 of 2020 and 2010',
    from: 'tract',
    margin: 'count',
    source: PL,
  }),
  median_age: one(
    'age of all residents',
    null,
    {
      vintage: 'acs-2017-2021',
      table: 'B01001, 12 classes',
      from: 'tract',
      margin: 'none',
      source: 'acs-2017-2021-age',
    },
    {
      vintage: 'acs-2015-2019',
      table: 'B01001, 23 classes',
      from: 'block group',
      margin: 'classes',
      source: BLOCK_GROUPS,
    },
  ),
  under18_share: ages('people under 18', 'E_AGE17'),
  over65_share: ages('people of 65 and over', 'E_AGE65'),
  latino_share: residents('Hispanic or Latino people of any race'),
  asian_share: residents('Asian people, of no other race, not Hispanic'),
  white_share: residents('White people, of no other race, not Hispanic'),
  black_share: residents('Black people, of no other race, not Hispanic'),
  foreign_born_share: one('people born abroad, not citizens by birth', 'all residents', {
    vintage: 'acs-2013-2017',
    table: 'DP02',
    from: 'tract',
    margin: 'none',
    source: PROFILE_2017,
  }),
  limited_english_spanish_share: one(
    'people who speak Spanish at home and English “not well” or “not at all”',
    'residents of 5 and over',
    { vintage: 'acs-2015-2019', table: 'B16004', from: 'block group', margin: 'share', source: BLOCK_GROUPS },
  ),
  limited_english_asian_share: one(
    'people who speak an Asian or Pacific Island language at home and English “not well” or “not at all”',
    'residents of 5 and over',
    { vintage: 'acs-2015-2019', table: 'B16004', from: 'block group', margin: 'share', source: BLOCK_GROUPS },
  ),
  citizen_voting_age_share: one(
    'citizens of 18 and over, ACS 2018-2022; in each block group at most its adults',
    'people of 18 and over, Census 2020',
    {
      vintage: 'acs-2018-2022',
      table: 'CVAP special tabulation over P.L. 94-171',
      from: 'block group',
      margin: 'model',
      source: 'dra-block-groups',
    },
  ),
  latino_citizen_voting_age_share: one('Hispanic or Latino citizens of 18 and over', 'citizens of 18 and over', {
    vintage: 'acs-2018-2022',
    table: 'CVAP special tabulation',
    from: 'block group',
    margin: 'model',
    source: 'dra-block-groups',
  }),
  median_household_income: {
    part: 'income of households in the past 12 months, in dollars of the survey’s last year',
    whole: null,
    origins: INCOME_ORIGINS,
  },
  median_household_income_2023: {
    part: 'the same income times the rise of consumer prices (CPI-U) to 2023',
    whole: null,
    origins: INCOME_ORIGINS,
  },
  poverty_rate: one(
    'people under the poverty line',
    'people for whom poverty is determined',
    { vintage: 'acs-2018-2022', table: 'S1701', from: 'tract', margin: 'share', source: 'acs-2018-2022-s1701' },
    {
      vintage: 'acs-2014-2018',
      table: 'Social Vulnerability Index, E_POV',
      from: 'tract',
      margin: 'share',
      source: 'svi-2018',
    },
  ),
  rent_burden_share: {
    part: 'renting households whose gross rent is 30 % or more of their income',
    whole: 'renting households of whom that can be computed',
    origins: ACS_VINTAGES.map((vintage): Origin => ({
      vintage,
      table: 'B25070',
      from: 'tract',
      margin: 'share',
      source: 'acs-b25070',
    })),
  },
  median_contract_rent: {
    part: 'monthly rent agreed on, without utilities, of homes rented for cash; at most 2,000 dollars is published to 2010-2014, 3,500 later',
    whole: null,
    origins: ACS_VINTAGES.map((vintage): Origin => ({
      vintage,
      table: 'B25058',
      from: 'tract',
      margin: 'printed',
      source: 'acs-b25058',
    })),
  },
  renter_share: one(
    'households that rent',
    'all households',
    { vintage: 'acs-2018-2022', table: 'B25003', from: 'tract', margin: 'none', source: RACE_2022 },
    {
      vintage: 'acs-2014-2018',
      table: 'B25003; households of the Social Vulnerability Index',
      from: 'tract',
      margin: 'share',
      source: RACE_2018,
    },
  ),
  vacancy_rate: one('homes that nobody lives in', 'all homes', {
    vintage: 'acs-2014-2018',
    table: 'B25002',
    from: 'tract',
    margin: 'share',
    source: RACE_2018,
  }),
  crowding_share: one('households with more people than rooms', 'all households', {
    vintage: 'acs-2014-2018',
    table: 'Social Vulnerability Index, E_CROWD',
    from: 'tract',
    margin: 'share',
    source: 'svi-2018',
  }),
  displacement_typology: one('the kind of the tract by incomes, rents, home values and who moved, of ten kinds', null, {
    vintage: 'udp-2018',
    table: 'Typology',
    from: 'tract',
    margin: 'none',
    source: 'udp-typology-2018',
  }),
  college_share: one(
    'people with a bachelor’s degree or more',
    'residents of 25 and over',
    { vintage: 'acs-2018-2022', table: 'S1501', from: 'tract', margin: 'none', source: 'acs-2018-2022-s1501' },
    {
      vintage: 'acs-2014-2018',
      table: 'B15003',
      from: 'tract',
      margin: 'none',
      source: 'acs-2014-2018-social-explorer',
    },
  ),
  uninsured_share: one(
    'people without health insurance',
    'civilians outside institutions',
    { vintage: 'acs-2015-2019', table: 'B27010', from: 'block group', margin: 'share', source: BLOCK_GROUPS },
    {
      vintage: 'acs-2014-2018',
      table: 'Social Vulnerability Index, E_UNINSUR',
      from: 'tract',
      margin: 'share',
      source: 'svi-2018',
    },
  ),
  no_vehicle_share: one('households without a car, van or truck', 'all households', {
    vintage: 'acs-2014-2018',
    table: 'Social Vulnerability Index, E_NOVEH',
    from: 'tract',
    margin: 'share',
    source: 'svi-2018',
  }),
  no_internet_share: one('households without access to the internet at home', 'all households', {
    vintage: 'acs-2015-2019',
    table: 'B28002',
    from: 'tract',
    margin: 'none',
    source: 'acs-2015-2019-internet',
  }),
  transit_share: one(
    'people who go to work by bus, rail or other public transit (2014-2018: taxis too)',
    'workers of 16 and over (2018-2022: for whom poverty is determined), home workers among them',
    { vintage: 'acs-2018-2022', table: 'B08122', from: 'tract', margin: 'share', source: 'acs-2018-2022-b08122' },
    {
      vintage: 'acs-2014-2018',
      table: 'B08301',
      from: 'tract',
      margin: 'none',
      source: 'acs-2014-2018-social-explorer',
    },
  ),
  pollution_percentile: one(
    'the tract’s rank among California’s tracts by CalEnviroScreen 4.0, an index of pollution and of people’s sensitivity to it',
    null,
    {
      vintage: 'calenviroscreen-4',
      table: 'CES 4.0 Percentile',
      from: 'tract',
      margin: 'none',
      source: 'calenviroscreen-4',
    },
  ),
};

/** Where a vintage of a measure comes from. @throws Error when the measure has no such vintage: a caller's mistake. */
export function originOf(measure: MeasureId, vintage: Vintage): Origin {
  const origin = DEFINITIONS[measure].origins.find((o) => o.vintage === vintage);
  if (!origin) throw new Error(`${measure} has no vintage ${vintage}`);
  return origin;
}

/** Every measure and vintage that packs hold: those not made from another in the program. */
export const PUBLISHED: readonly { measure: MeasureId; origin: Origin }[] = MEASURE_IDS.flatMap((measure) =>
  MEASURES[measure].derivedFrom === null ? DEFINITIONS[measure].origins.map((origin) => ({ measure, origin })) : [],
);
