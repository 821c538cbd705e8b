/** Race and Hispanic origin, birth abroad, language, citizenship. */
import type { MeasureId } from '@/lib/people/measures';
import type { Sources } from '../sources';
import type { Figure, Figures } from './aggregate';
import { TABLES, byUnit, em, figures, summed } from './readFigures';
import { BLOCK_GROUPS_2019, PL_2020, PROFILE_2017, RACE_TENURE_2018, RACE_TENURE_2022 } from './tableFiles';
import { share, type PeopleTable } from './table';

const CITIZENS = `${TABLES}/bg2020_census2010_2020_acs_cvap_dra.csv`;

/** Columns of one group in the five tables; all but "Latino" mean people of that race alone and not Hispanic, so that the vintages can be read side by side. */
interface GroupColumns {
  measure: MeasureId;
  census: string;
  acs2022: string;
  acs2018: string;
  acs2017: string;
}
const NOT_HISPANIC = 'Total Population: Not Hispanic or Latino:';
const GROUPS: readonly GroupColumns[] = [
  {
    measure: 'latino_share',
    census: '017',
    acs2022: 'Total Population: Hispanic or Latino',
    acs2018: 'Latinx',
    acs2017: 'latino_2017',
  },
  {
    measure: 'asian_share',
    census: '009',
    acs2022: `${NOT_HISPANIC} Asian Alone`,
    acs2018: 'Asian',
    acs2017: 'asian_2017',
  },
  {
    measure: 'white_share',
    census: '003',
    acs2022: `${NOT_HISPANIC} White Alone`,
    acs2018: 'White',
    acs2017: 'white_2017',
  },
  {
    measure: 'black_share',
    census: '005',
    acs2022: `${NOT_HISPANIC} Black or African American Alone`,
    acs2018: 'Black',
    acs2017: 'black_2017',
  },
];

export function readOrigin(sources: Sources): PeopleTable[] {
  const total2020 = figures(sources, PL_2020, 'SE_T004_019');
  const total2010 = figures(sources, PL_2020, 'SE_T005_019');
  const total2022 = figures(sources, RACE_TENURE_2022, 'Total Population:');
  const total2018 = figures(sources, RACE_TENURE_2018, 'totraceE', 'totraceM');
  const total2017 = figures(sources, PROFILE_2017, 'total_2017');
  const groups = GROUPS.flatMap(({ measure, census, acs2022, acs2018, acs2017 }) => [
    share(measure, 'census-2020', figures(sources, PL_2020, `SE_T004_${census}`), total2020),
    share(measure, 'acs-2018-2022', figures(sources, RACE_TENURE_2022, acs2022), total2022),
    share(measure, 'acs-2014-2018', figures(sources, RACE_TENURE_2018, `${acs2018}E`, `${acs2018}M`), total2018),
    share(measure, 'acs-2013-2017', figures(sources, PROFILE_2017, acs2017), total2017),
    share(measure, 'census-2010', figures(sources, PL_2020, `SE_T005_${census}`), total2010),
  ]);
  return [
    ...groups,
    share(
      'foreign_born_share',
      'acs-2013-2017',
      foreignBorn2017(sources),
      figures(sources, PROFILE_2017, 'total_pop'),
      figures(sources, PROFILE_2017, 'pct_foreign_born'),
    ),
    ...limitedEnglish(sources),
    ...citizens(sources),
  ];
}

/** People born abroad: the printed percentage of the printed total. */
function foreignBorn2017(sources: Sources): Figures {
  return byUnit(sources, PROFILE_2017, ['total_pop', 'pct_foreign_born'], (cell): Figure | null => {
    const [total, percent] = [cell('total_pop'), cell('pct_foreign_born')];
    if (total === 0) return { estimate: 0, moe: null };
    return total === null || percent === null ? null : { estimate: (total * percent) / 100, moe: null };
  });
}

/** B16004: "not well" and "not at all" of speakers aged 5-17, 18-64, 65 and over. */
const SPANISH = ['007', '008', '029', '030', '051', '052'];
const ASIAN_PACIFIC = ['017', '018', '039', '040', '061', '062'];

function limitedEnglish(sources: Sources): PeopleTable[] {
  const all = figures(sources, BLOCK_GROUPS_2019, 'B16004_001E', 'B16004_001M');
  const speakers = (codes: readonly string[]): Figures =>
    summed(
      sources,
      BLOCK_GROUPS_2019,
      codes.map((n) => em(`B16004_${n}`)),
    );
  return [
    share('limited_english_spanish_share', 'acs-2015-2019', speakers(SPANISH), all),
    share('limited_english_asian_share', 'acs-2015-2019', speakers(ASIAN_PACIFIC), all),
  ];
}

/**
 * Citizens are an estimate of a survey, adults a count: in 301 of the 2,214 block groups the one exceeds the other (most of all in the county's jail: 8,070
 * citizens of 5,555 adults). There all adults count as citizens, which lowers the district's share by about a point; the figures made of them are flagged.
 */
function citizens(sources: Sources): PeopleTable[] {
  const adults = figures(sources, CITIZENS, 'V_20_VAP_Total');
  const all = figures(sources, CITIZENS, 'V_22_CVAP_Total');
  const capped = new Map(
    [...all].map(([group, figure]): [string, Figure] => {
      const most = adults.get(group)?.estimate ?? 0;
      return [group, figure.estimate > most ? { estimate: most, moe: null, flag: 'capped' } : figure];
    }),
  );
  return [
    share('citizen_voting_age_share', 'acs-2018-2022', capped, adults),
    share('latino_citizen_voting_age_share', 'acs-2018-2022', figures(sources, CITIZENS, 'V_22_CVAP_Hispanic'), all),
  ];
}
