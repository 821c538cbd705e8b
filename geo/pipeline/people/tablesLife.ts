/** Schooling, insurance, cars, the internet, the way to work, the surroundings. */
import type { Sources } from '../sources';
import { TABLES, em, figures, summed } from './readFigures';
import { BLOCK_GROUPS_2019, MERGED_2018, SVI_2018, sviUniverse } from './tableFiles';
import { share, type PeopleTable } from './table';

const S1501_2022 = `${TABLES}/tract2020_acs2018_2022_S1501_education.csv`;
const B08122_2022 = `${TABLES}/tract2020_acs2018_2022_B08122_commute_by_poverty_em.csv`;
const B28002_2019 = `${TABLES}/tract2010_acs2015_2019_internet_B28002_geoda.csv`;
const CALENVIROSCREEN = `${TABLES}/calenviroscreen4_tract2010.csv`;

/** B27010: people without insurance, by age. */
const UNINSURED = ['017', '033', '050', '066'];

export function readLife(sources: Sources): PeopleTable[] {
  return [
    share(
      'college_share',
      'acs-2018-2022',
      figures(sources, S1501_2022, 'S1501_C01_015E'),
      figures(sources, S1501_2022, 'S1501_C01_006E'),
    ),
    share(
      'college_share',
      'acs-2014-2018',
      figures(sources, MERGED_2018, 'SE_A12002_005'),
      figures(sources, MERGED_2018, 'SE_A12002_001'),
    ),
    share(
      'uninsured_share',
      'acs-2015-2019',
      summed(
        sources,
        BLOCK_GROUPS_2019,
        UNINSURED.map((n) => em(`B27010_${n}`)),
      ),
      figures(sources, BLOCK_GROUPS_2019, 'B27010_001E', 'B27010_001M'),
    ),
    share(
      'uninsured_share',
      'acs-2014-2018',
      figures(sources, SVI_2018, 'E_UNINSUR', 'M_UNINSUR'),
      sviUniverse(sources, 'UNINSUR'),
      figures(sources, SVI_2018, 'EP_UNINSUR', 'MP_UNINSUR'),
    ),
    share(
      'no_vehicle_share',
      'acs-2014-2018',
      figures(sources, SVI_2018, 'E_NOVEH', 'M_NOVEH'),
      figures(sources, SVI_2018, 'E_HH', 'M_HH'),
      figures(sources, SVI_2018, 'EP_NOVEH', 'MP_NOVEH'),
    ),
    share(
      'no_internet_share',
      'acs-2015-2019',
      figures(sources, B28002_2019, 'noInt'),
      figures(sources, B28002_2019, 'total'),
    ),
    share(
      'transit_share',
      'acs-2018-2022',
      figures(sources, B08122_2022, 'B08122_013E', 'B08122_013M'),
      figures(sources, B08122_2022, 'B08122_001E', 'B08122_001M'),
    ),
    share(
      'transit_share',
      'acs-2014-2018',
      figures(sources, MERGED_2018, 'SE_A09005_003'),
      figures(sources, MERGED_2018, 'SE_A09005_001'),
    ),
    {
      kind: 'printed',
      measure: 'pollution_percentile',
      vintage: 'calenviroscreen-4',
      figures: figures(sources, CALENVIROSCREEN, 'CES 4.0 Percentile'),
    },
  ];
}
