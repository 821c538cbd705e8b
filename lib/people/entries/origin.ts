/** Origin, language, citizenship. One entry a measure. */
import { declareMeasures, ofBlockGroups, ofTracts, type Origin } from '../declare';

const PL = 'census-2020-pl';
const RACE_2022 = 'acs-2018-2022-race-tenure';
const RACE_2018 = 'acs-2014-2018-race-tenure';
const BLOCK_GROUPS = 'acs-2015-2019-block-groups';
const PROFILE_2017 = 'acs-2013-2017-profile';

/** The five vintages that tell each group's share of all residents. */
const RESIDENTS: readonly Origin[] = [
  ofTracts('census-2020', 'P.L. 94-171', 'count', PL),
  ofTracts('acs-2018-2022', 'B03002', 'none', RACE_2022),
  ofTracts('acs-2014-2018', 'B03002', 'share', RACE_2018),
  ofTracts('acs-2013-2017', 'B03002', 'none', PROFILE_2017),
  ofTracts('census-2010', 'P.L. 94-171 of 2010 on 2020 tracts', 'count', PL),
];

export const origin = declareMeasures({
  latino_share: {
    unit: 'percent',
    part: 'Hispanic or Latino people of any race',
    whole: 'all residents',
    origins: RESIDENTS,
    inProfile: true,
  },
  asian_share: {
    unit: 'percent',
    part: 'Asian people, of no other race, not Hispanic',
    whole: 'all residents',
    origins: RESIDENTS,
    inProfile: true,
  },
  white_share: {
    unit: 'percent',
    part: 'White people, of no other race, not Hispanic',
    whole: 'all residents',
    origins: RESIDENTS,
    inProfile: true,
  },
  black_share: {
    unit: 'percent',
    part: 'Black people, of no other race, not Hispanic',
    whole: 'all residents',
    origins: RESIDENTS,
    inProfile: true,
  },
  foreign_born_share: {
    unit: 'percent',
    part: 'people born abroad, not citizens by birth',
    whole: 'all residents',
    origins: [ofTracts('acs-2013-2017', 'DP02', 'none', PROFILE_2017)],
    inProfile: true,
  },
  limited_english_spanish_share: {
    unit: 'percent',
    part: 'people who speak Spanish at home and English “not well” or “not at all”',
    whole: 'residents of 5 and over',
    origins: [ofBlockGroups('acs-2015-2019', 'B16004', 'share', BLOCK_GROUPS)],
  },
  limited_english_asian_share: {
    unit: 'percent',
    part: 'people who speak an Asian or Pacific Island language at home and English “not well” or “not at all”',
    whole: 'residents of 5 and over',
    origins: [ofBlockGroups('acs-2015-2019', 'B16004', 'share', BLOCK_GROUPS)],
  },
  citizen_voting_age_share: {
    unit: 'percent',
    part: 'citizens of 18 and over, ACS 2018-2022; in each block group at most its adults',
    whole: 'people of 18 and over, Census 2020',
    origins: [ofBlockGroups('acs-2018-2022', 'CVAP special tabulation over P.L. 94-171', 'model', 'dra-block-groups')],
    notForSale: true,
  },
  latino_citizen_voting_age_share: {
    unit: 'percent',
    part: 'Hispanic or Latino citizens of 18 and over',
    whole: 'citizens of 18 and over',
    origins: [ofBlockGroups('acs-2018-2022', 'CVAP special tabulation', 'model', 'dra-block-groups')],
    notForSale: true,
  },
});
