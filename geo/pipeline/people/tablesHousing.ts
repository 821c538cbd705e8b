/** Income, poverty, rents and homes. */
import { ACS_VINTAGES, MEASURES, vintageYear, type AcsVintage } from '@/lib/people/measures';
import type { Sources } from '../sources';
import type { Distributions, Figure, Figures } from './aggregate';
import { EDGES_2018, EDGES_2022, SAMPLING_2018, SAMPLING_2022 } from './income';
import { TABLES, byUnit, em, figures, remainder, summed, type Where } from './readFigures';
import { RACE_TENURE_2018, RACE_TENURE_2022, SVI_2018, sviUniverse } from './tableFiles';
import { share, type MedianTable, type PeopleTable, type PrintedTable, type ShareTable } from './table';

const INCOME_2018 = `${TABLES}/tract2010_acs2014_2018_income_rent_education_udp.csv`;
const S1901_2022 = `${TABLES}/tract2020_acs2018_2022_S1901_income_em.csv`;
const S1701_2022 = `${TABLES}/tract2020_acs2018_2022_S1701_poverty_em.csv`;
const B19013 = `${TABLES}/tract_acs2010_2023_B19013_median_hh_income_by_race_em.csv`;
const B25070 = `${TABLES}/tract_acs2010_2023_B25070_rent_burden_em.csv`;
const B25058 = `${TABLES}/tract_acs2010_2023_contract_rent_quartiles_em.csv`;

/** B19013 prints 250,001 for "250,000 or more": a bound and no value. */
const INCOME_TOP_CODE = 250_000;

export function readHousing(sources: Sources): PeopleTable[] {
  const households = figures(sources, SVI_2018, 'E_HH', 'M_HH');
  return [
    ...medianIncomes(sources),
    share(
      'poverty_rate',
      'acs-2018-2022',
      figures(sources, S1701_2022, 'S1701_C02_001E', 'S1701_C02_001M'),
      figures(sources, S1701_2022, 'S1701_C01_001E', 'S1701_C01_001M'),
      figures(sources, S1701_2022, 'S1701_C03_001E', 'S1701_C03_001M'),
    ),
    share(
      'poverty_rate',
      'acs-2014-2018',
      figures(sources, SVI_2018, 'E_POV', 'M_POV'),
      sviUniverse(sources, 'POV'),
      figures(sources, SVI_2018, 'EP_POV', 'MP_POV'),
    ),
    ...ACS_VINTAGES.map((vintage) => rentBurden(sources, vintage)),
    ...ACS_VINTAGES.map((vintage) => contractRent(sources, vintage)),
    share(
      'renter_share',
      'acs-2018-2022',
      figures(sources, RACE_TENURE_2022, 'Occupied Housing Units: Renter Occupied'),
      figures(sources, RACE_TENURE_2022, 'Occupied Housing Units:'),
    ),
    // Households are the occupied homes; this file's own total counts vacant ones too, so the whole comes from the same survey's E_HH.
    share(
      'renter_share',
      'acs-2014-2018',
      figures(sources, RACE_TENURE_2018, 'st_rentoccE', 'st_rentoccM'),
      households,
    ),
    share(
      'vacancy_rate',
      'acs-2014-2018',
      figures(sources, RACE_TENURE_2018, 'st_vacantE', 'st_vacantM'),
      figures(sources, RACE_TENURE_2018, 'st_unitsE', 'st_unitsM'),
    ),
    share(
      'crowding_share',
      'acs-2014-2018',
      figures(sources, SVI_2018, 'E_CROWD', 'M_CROWD'),
      households,
      figures(sources, SVI_2018, 'EP_CROWD', 'MP_CROWD'),
    ),
  ];
}

/** Rows of one end-year in a table of many. */
const ending = (vintage: AcsVintage): Where => ({ column: 'acs5_end_year', is: String(vintageYear(vintage)) });

/** B25070: 007 to 010 are 30 % of income and more; 011, "not computed", is in 001 and in no class. */
function rentBurden(sources: Sources, vintage: AcsVintage): ShareTable {
  const where = ending(vintage);
  const burdened = summed(
    sources,
    B25070,
    ['007', '008', '009', '010'].map((n) => em(`B25070_${n}`)),
    where,
  );
  return share(
    'rent_burden_share',
    vintage,
    burdened,
    remainder(sources, B25070, em('B25070_001'), em('B25070_011'), where),
  );
}

/** What B25058 prints for "this or more", and the bound it stands for. */
function rentTopCode(vintage: AcsVintage): { printed: number; bound: number } {
  return vintageYear(vintage) <= 2014 ? { printed: 2_001, bound: 2_000 } : { printed: 3_501, bound: 3_500 };
}

function contractRent(sources: Sources, vintage: AcsVintage): PrintedTable {
  const { printed, bound } = rentTopCode(vintage);
  const rents = [...figures(sources, B25058, 'B25058_001E', 'B25058_001M', ending(vintage))].map(
    ([tract, rent]): [string, Figure] =>
      rent.estimate >= printed ? [tract, { estimate: bound, moe: null, flag: 'top-coded' }] : [tract, rent],
  );
  return { kind: 'printed', measure: 'median_contract_rent', vintage, figures: new Map(rents) };
}

function publishedIncome(sources: Sources, vintage: AcsVintage): Figures {
  const all = figures(sources, B19013, 'B19013_001E', 'B19013_001M', ending(vintage));
  return new Map([...all].filter(([, figure]) => figure.estimate <= INCOME_TOP_CODE));
}

function medianIncomes(sources: Sources): (MedianTable | PrintedTable)[] {
  const { areas } = MEASURES.median_household_income;
  const rest = ACS_VINTAGES.filter((vintage) => !areas.includes(vintage));
  return [
    income2022(sources),
    income2018(sources),
    ...rest.map((vintage): PrintedTable => ({
      kind: 'printed',
      measure: 'median_household_income',
      vintage,
      figures: publishedIncome(sources, vintage),
    })),
  ];
}

const BINS_2018 = [
  '10000',
  '15000',
  '20000',
  '25000',
  '30000',
  '35000',
  '40000',
  '45000',
  '50000',
  '60000',
  '75000',
  '100000',
  '125000',
  '150000',
  '200000',
  '201000',
].map((end) => `I_${end}_18`);

function income2018(sources: Sources): MedianTable {
  const distributions: Distributions = byUnit(sources, INCOME_2018, BINS_2018, (cell) => complete(BINS_2018.map(cell)));
  return {
    kind: 'median',
    measure: 'median_household_income',
    vintage: 'acs-2014-2018',
    distributions,
    edges: EDGES_2018,
    margin: { from: 'sample', sampling: SAMPLING_2018 },
    published: publishedIncome(sources, 'acs-2014-2018'),
  };
}

const HOUSEHOLDS_2022 = 'S1901_C01_001E';
const BINS_2022 = EDGES_2022.map((_, i) => `S1901_C01_${String(i + 2).padStart(3, '0')}E`);

/** S1901 prints households and the percentage in each class. */
function income2022(sources: Sources): MedianTable {
  const distributions: Distributions = byUnit(sources, S1901_2022, [HOUSEHOLDS_2022, ...BINS_2022], (cell) => {
    const households = cell(HOUSEHOLDS_2022);
    if (households === 0) return complete(BINS_2022.map(() => 0));
    const percents = complete(BINS_2022.map(cell));
    return households === null || percents === null
      ? null
      : percents.map(({ estimate, moe }) => ({ estimate: (estimate * households) / 100, moe }));
  });
  return {
    kind: 'median',
    measure: 'median_household_income',
    vintage: 'acs-2018-2022',
    distributions,
    edges: EDGES_2022,
    margin: { from: 'sample', sampling: SAMPLING_2022 },
    published: publishedIncome(sources, 'acs-2018-2022'),
  };
}

/** Counts of a whole distribution, whose classes have no margins here; null when one is missing. */
function complete(cells: readonly (number | null)[]): Figure[] | null {
  const numbers = cells.filter((cell): cell is number => cell !== null);
  return numbers.length === cells.length ? numbers.map((estimate) => ({ estimate, moe: null })) : null;
}
