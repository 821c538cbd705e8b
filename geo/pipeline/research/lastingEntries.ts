/** The codebook of the lasting geography. */
import { explain, type Explained, type Line } from './explain';

const HOODS = 'lasting/neighborhoods.csv';
const GROUPS = 'lasting/block-groups.csv';
const SWINGS = 'lasting/swings.csv';
const TOTALS = 'lasting/totals.csv';

const INTERVAL = '90 % interval; held nine true values of ten in hold-outs of November 2018: docs/accuracy.md';
const TWO_PARTY = 'two-party: votes for others are left out; an estimate, not a count';
const PLACE: readonly Line[] = [
  ['neighborhood', 'id', 'neighborhood of Mapping L.A. as a slug; district'],
  ['part', 'text', 'whole, or what lies inside the plan of 2011 or of 2021', 'the same land in every year'],
];
const OFFICE: Line = [
  'office',
  'id',
  'president, governor, us-senate, lieutenant-governor, secretary-of-state, attorney-general, treasurer',
];
const ELECTION: Line = ['election', 'id', 'november-2008 to november-2022'];
const TERMS: Line = ['terms', 'text', 'terms of the row', 'CC BY-SA 4.0; may not be sold'];

export const LASTING_ENTRIES: readonly Explained[] = [
  ...explain([HOODS, SWINGS], 'lines', PLACE),
  ...explain([GROUPS], 'lines', [
    ['block_group_2020', 'id', '12-digit GEOID of Census 2020; whole block groups'],
    ['neighborhood', 'id', 'neighborhood that most of its land lies in, as a slug', 'empty where it is in none'],
    ['in_2011', 'yes or no', 'whether some of its land lies in the plan of 2011'],
    ['in_2021', 'yes or no', 'whether some of its land lies in the plan of 2021'],
  ]),
  ...explain([HOODS, GROUPS, SWINGS, TOTALS], 'estimates', [OFFICE, ELECTION, TERMS]),
  ...explain([HOODS, GROUPS], 'estimates', [
    ['democrat', 'text', 'the Democrat on the ballot'],
    ['republican', 'text', 'the Republican on the ballot, who has 100 less the Democrat’s share'],
    ['democrat_share', 'percent', 'the Democrat’s part of the votes for the two', TWO_PARTY],
    ['share_low', 'percent', 'lower end of its interval', INTERVAL],
    ['share_high', 'percent', 'upper end of its interval', INTERVAL],
  ]),
  ...explain([HOODS], 'estimates', [
    [
      'two_party_votes',
      'votes',
      'votes for the two, whole numbers',
      'moved by at most nine between a part and its whole',
    ],
  ]),
  ...explain([SWINGS], 'estimates', [
    ['since', 'id', 'the earlier election'],
    ['share_before', 'percent', 'the Democrat’s two-party share then', TWO_PARTY],
    ['share_now', 'percent', 'the Democrat’s two-party share now', TWO_PARTY],
    ['change', 'percentage points', 'share_now less share_before'],
    ['change_low', 'percentage points', 'lower end of its interval', 'from the intervals of both shares'],
    ['change_high', 'percentage points', 'upper end of its interval', 'from the intervals of both shares'],
    ['change_is', 'text', 'clear, or too-close where the interval holds 0'],
  ]),
  ...explain([TOTALS], 'estimates', [
    ['plan', 'text', 'year of the district’s lines: 2011 or 2021'],
    ['candidate', 'text', 'name of the candidate'],
    ['party', 'text', 'DEM or REP'],
    ['estimate', 'votes', 'votes of the block groups whose center lies in the plan'],
    [
      'precinct_sum',
      'votes',
      'votes by precinct in results/<election>.csv',
      'empty where the atlas has none in that plan',
    ],
    ['difference_percent', 'percent', 'estimate less precinct_sum, of precinct_sum', 'the build ends beyond 0.2'],
  ]),
];
