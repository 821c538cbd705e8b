/** Schooling, health insurance, ways to work, pollution. One entry a measure. */
import { declareMeasures, ofBlockGroups, ofTracts } from '../declare';

const BLOCK_GROUPS = 'acs-2015-2019-block-groups';

export const life = declareMeasures({
  college_share: {
    unit: 'percent',
    part: 'people with a bachelor’s degree or more',
    whole: 'residents of 25 and over',
    origins: [
      ofTracts('acs-2018-2022', 'S1501', 'none', 'acs-2018-2022-s1501'),
      ofTracts('acs-2014-2018', 'B15003', 'none', 'acs-2014-2018-social-explorer'),
    ],
    inProfile: true,
  },
  uninsured_share: {
    unit: 'percent',
    part: 'people without health insurance',
    whole: 'civilians outside institutions',
    origins: [
      ofBlockGroups('acs-2015-2019', 'B27010', 'share', BLOCK_GROUPS),
      ofTracts('acs-2014-2018', 'Social Vulnerability Index, E_UNINSUR', 'share', 'svi-2018'),
    ],
    inProfile: true,
  },
  no_vehicle_share: {
    unit: 'percent',
    part: 'households without a car, van or truck',
    whole: 'all households',
    origins: [ofTracts('acs-2014-2018', 'Social Vulnerability Index, E_NOVEH', 'share', 'svi-2018')],
  },
  no_internet_share: {
    unit: 'percent',
    part: 'households without access to the internet at home',
    whole: 'all households',
    origins: [ofTracts('acs-2015-2019', 'B28002', 'none', 'acs-2015-2019-internet')],
  },
  transit_share: {
    unit: 'percent',
    part: 'people who go to work by bus, rail or other public transit (2014-2018: taxis too)',
    whole: 'workers of 16 and over (2018-2022: for whom poverty is determined), home workers among them',
    origins: [
      ofTracts('acs-2018-2022', 'B08122', 'share', 'acs-2018-2022-b08122'),
      ofTracts('acs-2014-2018', 'B08301', 'none', 'acs-2014-2018-social-explorer'),
    ],
  },
  pollution_percentile: {
    unit: 'rank',
    part: 'the tract’s rank among California’s tracts by CalEnviroScreen 4.0, an index of pollution and of people’s sensitivity to it',
    whole: null,
    origins: [ofTracts('calenviroscreen-4', 'CES 4.0 Percentile', 'none', 'calenviroscreen-4')],
    areas: [],
  },
});
