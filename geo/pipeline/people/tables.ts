/** The demographic source tables as figures by tract: one reader per measure and vintage. */
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Sampling } from '@/lib/people/median';
import type { CsvRow } from '../csv';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';
import { acsCell } from './acsCells';
import type { Figure, TractDistributions, TractFigures } from './aggregate';
import { EDGES_2018, EDGES_2022, SAMPLING_2018, SAMPLING_2022 } from './income';

interface Common {
  measure: MeasureId;
  vintage: Vintage;
  /** Source cited for areas. */
  source: SourceId;
}
/** A full count of people: areas are summed from block groups, tracts are as published. */
export interface PopulationTable extends Common { kind: 'population'; tractSource: SourceId; tracts: TractFigures }
/** Part of a whole; `published` where the source prints the percentage and its margin itself. */
export interface ShareTable extends Common { kind: 'share'; part: TractFigures; whole: TractFigures; published: TractFigures | null }
/** Median of a distribution; tracts as published, areas from the classes. */
export interface MedianTable extends Common {
  kind: 'median';
  distributions: TractDistributions;
  edges: readonly number[];
  sampling: Sampling;
  tractSource: SourceId;
  published: TractFigures;
}
export type PeopleTable = PopulationTable | ShareTable | MedianTable;

const TABLES = 'demographics/tables';
const PL_2020 = `${TABLES}/tract2020_decennial2020_pl_change_se.csv`;
const RACE_TENURE_2022 = `${TABLES}/tract2020_acs2018_2022_race_hispanic_tenure_se.csv`;
const RACE_TENURE_2018 = `${TABLES}/tract2010_acs2014_2018_em_race_tenure_poverty_udp.csv`;
const SVI_2018 = `${TABLES}/svi2018_tract2010.csv`;
const PROFILE_2017 = `${TABLES}/tract2010_acs2013_2017_profile.csv`;
const INCOME_2018 = `${TABLES}/tract2010_acs2014_2018_income_rent_education_udp.csv`;
const S1901_2022 = `${TABLES}/tract2020_acs2018_2022_S1901_income_em.csv`;
const S1701_2022 = `${TABLES}/tract2020_acs2018_2022_S1701_poverty_em.csv`;
const B19013 = `${TABLES}/tract_acs2010_2023_B19013_median_hh_income_by_race_em.csv`;

/** B19013 prints 250,001 for "250,000 or more": a bound and no value. */
const INCOME_TOP_CODE = 250_000;

type Cell = (column: string) => number | null;

/** One value per tract of a file; the reader returns null for a tract without a figure. @throws SourceError when a tract comes twice. */
function byTract<T>(sources: Sources, file: string, columns: readonly string[], read: (cell: Cell) => T | null, where?: { column: string; is: string }): Map<string, T> {
  const values = new Map<string, T>();
  const seen = new Set<string>();
  sources.csv(file, ['GEOID', ...columns, ...(where ? [where.column] : [])]).forEach((row, i) => {
    if (where && row[where.column] !== where.is) return;
    const tract = row.GEOID ?? '';
    if (!/^\d{11}$/.test(tract)) throw new SourceError({ file, row: i + 2, expected: `an 11-digit GEOID (found “${tract}”)` });
    if (seen.has(tract)) throw new SourceError({ file, row: i + 2, expected: `every tract once (${tract} comes twice)` });
    seen.add(tract);
    const value = read((column) => acsCell(file, i, row, column));
    if (value !== null) values.set(tract, value);
  });
  return values;
}

/** A column of estimates, with its margin column where there is one. */
function figures(sources: Sources, file: string, column: string, moeColumn?: string, where?: { column: string; is: string }): Map<string, Figure> {
  return byTract(sources, file, moeColumn === undefined ? [column] : [column, moeColumn], (cell) => {
    const estimate = cell(column);
    return estimate === null ? null : { estimate, moe: moeColumn === undefined ? null : cell(moeColumn) };
  }, where);
}

function share(measure: MeasureId, vintage: Vintage, source: SourceId, part: TractFigures, whole: TractFigures, published: TractFigures | null = null): ShareTable {
  return { kind: 'share', measure, vintage, source, part, whole, published };
}

/** The same sources, parsing each CSV file once however many columns are taken from it one by one. */
function parsedOnce(sources: Sources): Sources {
  const parsed = new Map<string, CsvRow[]>();
  return {
    ...sources,
    csv: (file, columns) => {
      const rows = parsed.get(file);
      const first = rows?.[0];
      if (rows && first && columns.every((column) => column in first)) return rows;
      const fresh = sources.csv(file, columns);
      parsed.set(file, fresh);
      return fresh;
    },
  };
}

/** Every table that the People packs are made of. @throws SourceError when one is missing or malformed. */
export function readPeopleTables(folder: Sources): PeopleTable[] {
  const sources = parsedOnce(folder);
  const total2020 = figures(sources, PL_2020, 'SE_T004_019');
  const total2022 = figures(sources, RACE_TENURE_2022, 'Total Population:');
  const total2018 = figures(sources, RACE_TENURE_2018, 'totraceE', 'totraceM');
  const total2017 = figures(sources, PROFILE_2017, 'total_2017');
  return [
    { kind: 'population', measure: 'population', vintage: 'census-2020', source: 'census-2020-population-points', tractSource: 'census-2020-pl', tracts: total2020 },
    share('latino_share', 'acs-2018-2022', 'acs-2018-2022-race-tenure', figures(sources, RACE_TENURE_2022, 'Total Population: Hispanic or Latino'), total2022),
    share('latino_share', 'census-2020', 'census-2020-pl', figures(sources, PL_2020, 'SE_T004_017'), total2020),
    share('latino_share', 'acs-2014-2018', 'acs-2014-2018-race-tenure', figures(sources, RACE_TENURE_2018, 'LatinxE', 'LatinxM'), total2018),
    share('latino_share', 'acs-2013-2017', 'acs-2013-2017-profile', figures(sources, PROFILE_2017, 'latino_2017'), total2017),
    // "Asian" is Asian alone and not Hispanic in all four, so that the vintages can be read side by side.
    share('asian_share', 'acs-2018-2022', 'acs-2018-2022-race-tenure', figures(sources, RACE_TENURE_2022, 'Total Population: Not Hispanic or Latino: Asian Alone'), total2022),
    share('asian_share', 'census-2020', 'census-2020-pl', figures(sources, PL_2020, 'SE_T004_009'), total2020),
    share('asian_share', 'acs-2014-2018', 'acs-2014-2018-race-tenure', figures(sources, RACE_TENURE_2018, 'AsianE', 'AsianM'), total2018),
    share('asian_share', 'acs-2013-2017', 'acs-2013-2017-profile', figures(sources, PROFILE_2017, 'asian_2017'), total2017),
    income2022(sources),
    income2018(sources),
    share('renter_share', 'acs-2018-2022', 'acs-2018-2022-race-tenure', figures(sources, RACE_TENURE_2022, 'Occupied Housing Units: Renter Occupied'), figures(sources, RACE_TENURE_2022, 'Occupied Housing Units:')),
    // Households are the occupied homes; this file's own total counts vacant ones too, so the whole comes from the same survey's E_HH.
    share('renter_share', 'acs-2014-2018', 'acs-2014-2018-race-tenure', figures(sources, RACE_TENURE_2018, 'st_rentoccE', 'st_rentoccM'), figures(sources, SVI_2018, 'E_HH', 'M_HH')),
    poverty2022(sources),
    poverty2018(sources),
    share('foreign_born_share', 'acs-2013-2017', 'acs-2013-2017-profile', foreignBorn2017(sources), figures(sources, PROFILE_2017, 'total_pop'), figures(sources, PROFILE_2017, 'pct_foreign_born')),
  ];
}

function poverty2022(sources: Sources): ShareTable {
  return share(
    'poverty_rate', 'acs-2018-2022', 'acs-2018-2022-s1701',
    figures(sources, S1701_2022, 'S1701_C02_001E', 'S1701_C02_001M'),
    figures(sources, S1701_2022, 'S1701_C01_001E', 'S1701_C01_001M'),
    figures(sources, S1701_2022, 'S1701_C03_001E', 'S1701_C03_001M'),
  );
}

/**
 * The index prints the poor and their percentage, not the people for whom poverty is determined (institutions and dormitories left out):
 * they are E_POV / EP_POV, at most the total population, whose margin stands for theirs. With it the formula meets the index's own margins
 * (median difference 0.01 points). No percentage means nobody in that universe; nobody poor leaves the total population.
 */
function poverty2018(sources: Sources): ShareTable {
  const universe = byTract(sources, SVI_2018, ['E_POV', 'EP_POV', 'E_TOTPOP', 'M_TOTPOP'], (cell): Figure | null => {
    const [poor, percent, total, moe] = [cell('E_POV'), cell('EP_POV'), cell('E_TOTPOP'), cell('M_TOTPOP')];
    if (poor === null || total === null) return null;
    if (percent === null) return { estimate: 0, moe };
    return { estimate: percent > 0 ? Math.min(total, (100 * poor) / percent) : total, moe };
  });
  return share('poverty_rate', 'acs-2014-2018', 'svi-2018', figures(sources, SVI_2018, 'E_POV', 'M_POV'), universe, figures(sources, SVI_2018, 'EP_POV', 'MP_POV'));
}

/** People born abroad: the printed percentage of the printed total. */
function foreignBorn2017(sources: Sources): TractFigures {
  return byTract(sources, PROFILE_2017, ['total_pop', 'pct_foreign_born'], (cell): Figure | null => {
    const [total, percent] = [cell('total_pop'), cell('pct_foreign_born')];
    if (total === 0) return { estimate: 0, moe: null };
    return total === null || percent === null ? null : { estimate: (total * percent) / 100, moe: null };
  });
}

function publishedIncome(sources: Sources, endYear: string): TractFigures {
  const all = figures(sources, B19013, 'B19013_001E', 'B19013_001M', { column: 'acs5_end_year', is: endYear });
  return new Map([...all].filter(([, figure]) => figure.estimate <= INCOME_TOP_CODE));
}

const BINS_2018 = ['10000', '15000', '20000', '25000', '30000', '35000', '40000', '45000', '50000', '60000', '75000', '100000', '125000', '150000', '200000', '201000'].map((end) => `I_${end}_18`);

function income2018(sources: Sources): MedianTable {
  const distributions = byTract(sources, INCOME_2018, BINS_2018, (cell): readonly number[] | null => complete(BINS_2018.map(cell)));
  return { kind: 'median', measure: 'median_household_income', vintage: 'acs-2014-2018', source: 'acs-2014-2018-income', tractSource: 'acs-b19013', distributions, edges: EDGES_2018, sampling: SAMPLING_2018, published: publishedIncome(sources, '2018') };
}

const HOUSEHOLDS_2022 = 'S1901_C01_001E';
const BINS_2022 = EDGES_2022.map((_, i) => `S1901_C01_${String(i + 2).padStart(3, '0')}E`);

/** S1901 prints households and the percentage in each class. */
function income2022(sources: Sources): MedianTable {
  const distributions = byTract(sources, S1901_2022, [HOUSEHOLDS_2022, ...BINS_2022], (cell): readonly number[] | null => {
    const households = cell(HOUSEHOLDS_2022);
    if (households === 0) return BINS_2022.map(() => 0);
    const percents = complete(BINS_2022.map(cell));
    return households === null || percents === null ? null : percents.map((percent) => (percent * households) / 100);
  });
  return { kind: 'median', measure: 'median_household_income', vintage: 'acs-2018-2022', source: 'acs-2018-2022-s1901', tractSource: 'acs-b19013', distributions, edges: EDGES_2022, sampling: SAMPLING_2022, published: publishedIncome(sources, '2022') };
}

function complete(cells: readonly (number | null)[]): number[] | null {
  const numbers = cells.filter((cell): cell is number => cell !== null);
  return numbers.length === cells.length ? numbers : null;
}
