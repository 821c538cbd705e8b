/** How many people, and of what age. One entry a measure. */
import { declareMeasures, ofBlockGroups, ofTracts, type Origin } from '../declare';

const PL = 'census-2020-pl';
const BLOCK_GROUPS = 'acs-2015-2019-block-groups';

/** `column` of the Social Vulnerability Index. */
const ages = (column: string): Origin[] => [
  ofTracts('acs-2017-2021', 'B01001, 12 classes', 'none', 'acs-2017-2021-age'),
  ofBlockGroups('acs-2015-2019', 'B01001', 'share', BLOCK_GROUPS),
  ofTracts('acs-2014-2018', `Social Vulnerability Index, ${column}`, 'share', 'svi-2018'),
];

export const people = declareMeasures({
  population: {
    unit: 'count',
    part: 'people',
    whole: null,
    origins: [
      {
        vintage: 'census-2020',
        table: 'P.L. 94-171',
        from: 'block group',
        margin: 'count',
        source: 'census-2020-population-points',
        tractSource: PL,
      },
      ofTracts('census-2010', 'P.L. 94-171 of 2010 on 2020 tracts', 'count', PL),
      ofTracts('census-2000', 'count of 2000 on 2010 tracts', 'count', 'census-2000-on-2010-tracts'),
      ofTracts('census-1990', 'count of 1990 on 2010 tracts', 'count', 'census-1990-on-2010-tracts'),
    ],
    inProfile: true,
  },
  population_change: {
    unit: 'change',
    part: 'people counted in 2020 less those of 2010',
    whole: 'people counted in 2010; none shown under 100',
    origins: [ofTracts('census-2010-2020', 'P.L. 94-171 of 2020 and 2010', 'count', PL)],
  },
  median_age: {
    unit: 'years',
    part: 'age of all residents',
    whole: null,
    origins: [
      ofTracts('acs-2017-2021', 'B01001, 12 classes', 'none', 'acs-2017-2021-age'),
      ofBlockGroups('acs-2015-2019', 'B01001, 23 classes', 'classes', BLOCK_GROUPS),
    ],
    inProfile: true,
  },
  under18_share: { unit: 'percent', part: 'people under 18', whole: 'all residents', origins: ages('E_AGE17') },
  over65_share: { unit: 'percent', part: 'people of 65 and over', whole: 'all residents', origins: ages('E_AGE65') },
  group_quarters_share: {
    unit: 'percent',
    part: 'people in group quarters: jails, shelters, nursing homes, dormitories and the like',
    whole: 'all residents',
    origins: [ofTracts('acs-2014-2018', 'Social Vulnerability Index, E_GROUPQ', 'share', 'svi-2018')],
    inProfile: true,
  },
});
