/** How many people, and of what age. */
import type { Sources } from '../sources';
import type { Distributions, Figure, Figures } from './aggregate';
import { TABLES, addUp, byUnit, em, figures, names, summed, without, type ColumnPair } from './readFigures';
import { BLOCK_GROUPS_2019, PL_2020, SVI_2018 } from './tableFiles';
import { share, type MedianTable, type PeopleTable } from './table';

const HISTORY = 'demographics/history';
const AGE_2021 = `${TABLES}/tract2020_acs2017_2021_age_se.csv`;

export function readPeople(sources: Sources): PeopleTable[] {
  const now = figures(sources, PL_2020, 'SE_T004_019');
  const before = figures(sources, PL_2020, 'SE_T005_019');
  return [
    { kind: 'population', measure: 'population', vintage: 'census-2020', tracts: now },
    { kind: 'count', measure: 'population', vintage: 'census-2010', counts: before },
    // Of 1990 and 2000 only the counts: the medians of 1990 are wrong where tracts split.
    {
      kind: 'count',
      measure: 'population',
      vintage: 'census-2000',
      counts: figures(sources, `${HISTORY}/tract2010_census2000_interpolated_udp.csv`, 'pop_00'),
    },
    {
      kind: 'count',
      measure: 'population',
      vintage: 'census-1990',
      counts: figures(sources, `${HISTORY}/tract2010_census1990_interpolated_udp.csv`, 'pop_90'),
    },
    { kind: 'change', measure: 'population_change', vintage: 'census-2010-2020', before, after: now },
    medianAge2021(sources),
    medianAge2019(sources),
    ...sharesOf(sources),
  ];
}

const code = (table: string, n: number, digits = 3): string => `${table}_${String(n).padStart(digits, '0')}`;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Lower ends of the 12 classes of age in the re-tabulation. */
const EDGES_12 = [0, 5, 10, 15, 18, 25, 35, 45, 55, 65, 75, 85];
/** Lower ends of the 23 classes of age in B01001, which has them for men (003 to 025) and women (027 to 049). */
const EDGES_23 = [0, 5, 10, 15, 18, 20, 21, 22, 25, 30, 35, 40, 45, 50, 55, 60, 62, 65, 67, 70, 75, 80, 85];
const WOMEN = 24;

const age2021 = (first: number, last: number): ColumnPair[] =>
  range(first, last).map((n) => without(code('SE_A01001', n)));
const age2019 = (first: number, last: number): ColumnPair[] =>
  range(first, last).flatMap((n) => [em(code('B01001', n)), em(code('B01001', n + WOMEN))]);

function distribution(sources: Sources, file: string, classes: readonly (readonly ColumnPair[])[]): Distributions {
  return byUnit(sources, file, classes.flatMap(names), (cell): readonly Figure[] | null => {
    const counts = classes.map((columns) => addUp(columns, cell));
    return counts.every((c) => c !== null) ? counts : null;
  });
}

function medianAge2021(sources: Sources): MedianTable {
  const distributions = distribution(
    sources,
    AGE_2021,
    EDGES_12.map((_, i) => age2021(i + 2, i + 2)),
  );
  return {
    kind: 'median',
    measure: 'median_age',
    vintage: 'acs-2017-2021',
    distributions,
    edges: EDGES_12,
    margin: { from: 'nothing' },
    published: null,
  };
}

function medianAge2019(sources: Sources): MedianTable {
  const distributions = distribution(
    sources,
    BLOCK_GROUPS_2019,
    EDGES_23.map((_, i) => age2019(i + 3, i + 3)),
  );
  return {
    kind: 'median',
    measure: 'median_age',
    vintage: 'acs-2015-2019',
    distributions,
    edges: EDGES_23,
    margin: { from: 'classes' },
    published: null,
  };
}

function sharesOf(sources: Sources): PeopleTable[] {
  const total2021 = figures(sources, AGE_2021, 'SE_A01001_001');
  const total2019: Figures = figures(sources, BLOCK_GROUPS_2019, 'B03002_001E', 'B03002_001M');
  const total2018 = figures(sources, SVI_2018, 'E_TOTPOP', 'M_TOTPOP');
  const svi = (what: 'AGE17' | 'AGE65' | 'GROUPQ'): [Figures, Figures, Figures] => [
    figures(sources, SVI_2018, `E_${what}`, `M_${what}`),
    total2018,
    figures(sources, SVI_2018, `EP_${what}`, `MP_${what}`),
  ];
  return [
    share('under18_share', 'acs-2017-2021', summed(sources, AGE_2021, age2021(2, 5)), total2021),
    share('under18_share', 'acs-2015-2019', summed(sources, BLOCK_GROUPS_2019, age2019(3, 6)), total2019),
    share('under18_share', 'acs-2014-2018', ...svi('AGE17')),
    share('over65_share', 'acs-2017-2021', summed(sources, AGE_2021, age2021(11, 13)), total2021),
    share('over65_share', 'acs-2015-2019', summed(sources, BLOCK_GROUPS_2019, age2019(20, 25)), total2019),
    share('over65_share', 'acs-2014-2018', ...svi('AGE65')),
    share('group_quarters_share', 'acs-2014-2018', ...svi('GROUPQ')),
  ];
}
