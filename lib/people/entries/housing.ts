/** Incomes, rents, homes. One entry a measure. */
import { declareMeasures, ofTracts, type Origin } from '../declare';
import { ACS_VINTAGES, type Vintage } from '../vintages';

const RACE_2022 = 'acs-2018-2022-race-tenure';
const RACE_2018 = 'acs-2014-2018-race-tenure';

/** Vintages whose incomes come with their distribution, so that areas have a median; tracts have the printed one. */
const INCOME_AREAS: readonly Vintage[] = ['acs-2018-2022', 'acs-2014-2018'];
const INCOME_ORIGINS: readonly Origin[] = [
  {
    ...ofTracts('acs-2018-2022', 'S1901, 10 classes; tracts B19013', 'sample', 'acs-2018-2022-s1901'),
    tractSource: 'acs-b19013',
  },
  {
    ...ofTracts('acs-2014-2018', 'B19001, 16 classes; tracts B19013', 'sample', 'acs-2014-2018-income'),
    tractSource: 'acs-b19013',
  },
  ...ACS_VINTAGES.filter((v) => !INCOME_AREAS.includes(v)).map((vintage) =>
    ofTracts(vintage, 'B19013', 'printed', 'acs-b19013'),
  ),
];

export const housing = declareMeasures({
  median_household_income: {
    unit: 'dollars',
    part: 'income of households in the past 12 months, in dollars of the survey’s last year',
    whole: null,
    origins: INCOME_ORIGINS,
    series: 'income',
    areas: INCOME_AREAS,
    inProfile: true,
  },
  median_household_income_2023: {
    unit: 'dollars',
    part: 'the same income times the rise of consumer prices (CPI-U) to 2023',
    whole: null,
    origins: INCOME_ORIGINS,
    series: 'income',
    areas: INCOME_AREAS,
    derivedFrom: 'median_household_income',
  },
  poverty_rate: {
    unit: 'percent',
    part: 'people under the poverty line',
    whole: 'people for whom poverty is determined',
    origins: [
      ofTracts('acs-2018-2022', 'S1701', 'share', 'acs-2018-2022-s1701'),
      ofTracts('acs-2014-2018', 'Social Vulnerability Index, E_POV', 'share', 'svi-2018'),
    ],
    inProfile: true,
  },
  rent_burden_share: {
    unit: 'percent',
    part: 'renting households whose gross rent is 30 % or more of their income',
    whole: 'renting households of whom that can be computed',
    origins: ACS_VINTAGES.map((vintage) => ofTracts(vintage, 'B25070', 'share', 'acs-b25070')),
    series: 'burden',
    inProfile: true,
  },
  median_contract_rent: {
    unit: 'rent',
    part: 'monthly rent agreed on, without utilities, of homes rented for cash; at most 2,000 dollars is published to 2010-2014, 3,500 later',
    whole: null,
    origins: ACS_VINTAGES.map((vintage) => ofTracts(vintage, 'B25058', 'printed', 'acs-b25058')),
    series: 'rent',
    areas: [],
  },
  renter_share: {
    unit: 'percent',
    part: 'households that rent',
    whole: 'all households',
    origins: [
      ofTracts('acs-2018-2022', 'B25003', 'none', RACE_2022),
      ofTracts('acs-2014-2018', 'B25003; households of the Social Vulnerability Index', 'share', RACE_2018),
    ],
    inProfile: true,
  },
  vacancy_rate: {
    unit: 'percent',
    part: 'homes that nobody lives in',
    whole: 'all homes',
    origins: [ofTracts('acs-2014-2018', 'B25002', 'share', RACE_2018)],
  },
  crowding_share: {
    unit: 'percent',
    part: 'households with more people than rooms',
    whole: 'all households',
    origins: [ofTracts('acs-2014-2018', 'Social Vulnerability Index, E_CROWD', 'share', 'svi-2018')],
  },
  displacement_typology: {
    unit: 'category',
    part: 'the kind of the tract by incomes, rents, home values and who moved, of ten kinds',
    whole: null,
    origins: [ofTracts('udp-2018', 'Typology', 'none', 'udp-typology-2018')],
    areas: [],
  },
});
