/** English for the measures of people: their names, years, groups and tract lines. Neutral between places. */
import { lasting, lastingMeasures, lastingVintages, unnamedMeasure } from '@/lib/i18n/en.lasting';
import type { MeasureGroup, MeasureId, TractYear, Vintage } from '@/lib/people/measures';
import type { TypologyKind } from '@/lib/people/typology';

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

const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  population: { label: 'Population', short: 'Population', noun: 'the population', universe: 'all residents' },
  population_change: {
    label: 'Change in population, 2010 to 2020',
    short: 'Change since 2010',
    noun: 'the change in population',
    universe: 'all residents, as counted in 2010 and 2020',
  },
  median_age: { label: 'Median age', short: 'Median age', noun: 'the median age', universe: 'all residents' },
  under18_share: {
    label: 'Share of residents under 18',
    short: 'Under 18',
    noun: 'the share of residents under 18',
    universe: 'all residents',
  },
  over65_share: {
    label: 'Share of residents 65 and over',
    short: '65 and over',
    noun: 'the share of residents 65 and over',
    universe: 'all residents',
  },
  group_quarters_share: {
    label: 'Share of residents in group quarters',
    short: 'In group quarters',
    noun: 'the share in group quarters',
    universe: 'all residents; jails, shelters, nursing homes, dormitories',
  },
  latino_share: {
    label: 'Latino share of residents',
    short: 'Latino',
    noun: 'the Latino share',
    universe: 'all residents',
  },
  asian_share: {
    label: 'Asian share of residents',
    short: 'Asian',
    noun: 'the Asian share',
    universe: 'all residents; Asian alone, not Latino',
  },
  white_share: {
    label: 'White share of residents',
    short: 'White',
    noun: 'the white share',
    universe: 'all residents; white alone, not Latino',
  },
  black_share: {
    label: 'Black share of residents',
    short: 'Black',
    noun: 'the Black share',
    universe: 'all residents; Black alone, not Latino',
  },
  foreign_born_share: {
    label: 'Foreign-born share of residents',
    short: 'Foreign-born',
    noun: 'the foreign-born share',
    universe: 'all residents',
  },
  limited_english_spanish_share: {
    label: 'Spanish speakers with little English, share of residents',
    short: 'Spanish, little English',
    noun: 'the share who speak Spanish and little English',
    universe: 'residents 5 and over; those who speak Spanish at home and English not well or not at all',
  },
  limited_english_asian_share: {
    label: 'Speakers of Asian or Pacific languages with little English, share of residents',
    short: 'Asian or Pacific language, little English',
    noun: 'the share who speak an Asian or Pacific language and little English',
    universe:
      'residents 5 and over; those who speak an Asian or Pacific Island language at home and English not well or not at all',
  },
  citizen_voting_age_share: {
    label: 'Citizens’ share of adults',
    short: 'Citizens among adults',
    noun: 'the citizens’ share of adults',
    universe: 'residents 18 and over; citizens of the 2018–22 survey over adults counted in 2020',
  },
  latino_citizen_voting_age_share: {
    label: 'Latino share of adult citizens',
    short: 'Latino among adult citizens',
    noun: 'the Latino share of adult citizens',
    universe: 'citizens 18 and over',
  },
  median_household_income: {
    label: 'Median household income',
    short: 'Household income',
    noun: 'the median household income',
    universe: 'households; dollars of the last year of the survey',
  },
  median_household_income_2023: {
    label: 'Median household income in 2023 dollars',
    short: 'Household income in 2023 dollars',
    noun: 'the median household income in 2023 dollars',
    universe: 'households; adjusted by consumer prices (CPI-U)',
  },
  poverty_rate: {
    label: 'Poverty rate',
    short: 'Poverty',
    noun: 'the poverty rate',
    universe: 'people whose poverty status is known',
  },
  rent_burden_share: {
    label: 'Renters who pay 30% of income or more in rent',
    short: 'Rent burden',
    noun: 'the share of renters who pay 30% of income or more',
    universe: 'renting households for whom it can be computed; rent with utilities',
  },
  median_contract_rent: {
    label: 'Median contract rent',
    short: 'Contract rent',
    noun: 'the median contract rent',
    universe: 'homes rented for cash; a month’s rent without utilities, dollars of the last year of the survey',
  },
  renter_share: {
    label: 'Renters’ share of households',
    short: 'Renters',
    noun: 'the share of households that rent',
    universe: 'households',
  },
  vacancy_rate: {
    label: 'Vacant share of homes',
    short: 'Vacant homes',
    noun: 'the share of homes that are vacant',
    universe: 'all homes',
  },
  crowding_share: {
    label: 'Crowded share of households',
    short: 'Crowded homes',
    noun: 'the share of crowded households',
    universe: 'households; more people than rooms',
  },
  displacement_typology: {
    label: 'Displacement and gentrification typology',
    short: 'Displacement typology',
    noun: 'the displacement typology',
    universe: 'census tracts, each of one kind by the model of the Urban Displacement Project, 2018',
  },
  college_share: {
    label: 'College graduates’ share of adults',
    short: 'College degree',
    noun: 'the share with a college degree',
    universe: 'residents 25 and over; bachelor’s degree or more',
  },
  uninsured_share: {
    label: 'Share of residents without health insurance',
    short: 'No health insurance',
    noun: 'the share without health insurance',
    universe: 'civilians outside institutions',
  },
  no_vehicle_share: {
    label: 'Share of households without a car',
    short: 'No car',
    noun: 'the share of households without a car',
    universe: 'households',
  },
  no_internet_share: {
    label: 'Share of households without internet',
    short: 'No internet',
    noun: 'the share of households without internet',
    universe: 'households; no access at home',
  },
  transit_share: {
    label: 'Share of workers who commute by transit',
    short: 'Transit to work',
    noun: 'the share of workers who commute by transit',
    universe: 'workers 16 and over, those who work at home among them',
  },
  pollution_percentile: {
    label: 'CalEnviroScreen percentile',
    short: 'CalEnviroScreen',
    noun: 'the CalEnviroScreen percentile',
    universe: 'California’s tracts, ranked by pollution and by how sensitive people are to it; 100 is most burdened',
  },
  ...lastingMeasures,
};

const measureGroups = {
  people: 'Population and age',
  origin: 'Origin, language, citizenship',
  housing: 'Income and housing',
  life: 'Daily life',
  lasting: lasting.group,
} satisfies Record<MeasureGroup, string>;

/** The project's own names. */
const typology = {
  'low-income-susceptible': 'Low-income, susceptible to displacement',
  'ongoing-displacement': 'Ongoing displacement',
  'at-risk-gentrification': 'At risk of gentrification',
  'ongoing-gentrification': 'Early or ongoing gentrification',
  'advanced-gentrification': 'Advanced gentrification',
  'stable-mixed': 'Stable moderate or mixed income',
  'at-risk-exclusive': 'At risk of becoming exclusive',
  'becoming-exclusive': 'Becoming exclusive',
  'advanced-exclusive': 'Stable or advanced exclusive',
  student: 'High student population',
} satisfies Record<TypologyKind, string>;

const vintages = {
  'census-2020': 'Census 2020',
  'census-2010': 'Census 2010',
  'census-2000': 'Census 2000',
  'census-1990': 'Census 1990',
  'census-2010-2020': 'Census 2010 and 2020',
  'calenviroscreen-4': 'CalEnviroScreen 4.0',
  'udp-2018': 'UDP model of 2018',
  'acs-2019-2023': 'ACS 2019–23',
  'acs-2018-2022': 'ACS 2018–22',
  'acs-2017-2021': 'ACS 2017–21',
  'acs-2016-2020': 'ACS 2016–20',
  'acs-2015-2019': 'ACS 2015–19',
  'acs-2014-2018': 'ACS 2014–18',
  'acs-2013-2017': 'ACS 2013–17',
  'acs-2012-2016': 'ACS 2012–16',
  'acs-2011-2015': 'ACS 2011–15',
  'acs-2010-2014': 'ACS 2010–14',
  'acs-2009-2013': 'ACS 2009–13',
  'acs-2008-2012': 'ACS 2008–12',
  'acs-2007-2011': 'ACS 2007–11',
  'acs-2006-2010': 'ACS 2006–10',
  ...lastingVintages,
} satisfies Record<Vintage, string>;

export const measures = {
  title: 'Show',
  vintageTitle: 'Years',
  vintages,
  groups: measureGroups,
  typology,
  /** Under the years: which tract lines the figures are made from. */
  lines: (year: TractYear) => `Made from census tracts in their lines of ${year}.`,
  linesShort: (year: TractYear) => `${year} lines`,
  /** Said when the years cross the change of tract lines. */
  linesChanged: (from: TractYear, to: TractYear) =>
    `The tracts changed on the way: these figures are made from their lines of ${to}, the last ones from those of ${from}. Where lines moved, part of the difference is theirs.`,
  tractsOnly: 'Only census tracts have this figure: it can’t be added up for a neighborhood.',
  ...measureWords,
  two_party_unnamed: unnamedMeasure,
};
