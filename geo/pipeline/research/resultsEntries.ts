/** The codebook of results: by precinct, neighborhood, group, council district; voters; hexagons; crosswalks. */
import { explain, type Explained, type Line } from './explain';

const PRECINCTS = 'results/<election>.csv';
const HOODS = 'neighborhoods/results-<election>.csv';
const AREAS = 'areas/results-<election>.csv';
const METHODS = 'neighborhoods/methods-<election>.csv';
const VOTERS = 'neighborhoods/voters-<election>.csv';
const SWINGS = 'neighborhoods/swings.csv';
const BLOCKS = 'block-groups/results-<election>.csv';
const PARTS = 'crosswalks/precincts-to-neighborhoods-<election>.csv';
const GROUPS = 'crosswalks/precincts-to-block-groups-<election>.csv';
const HEXAGONS = 'hexagons/estimates-<election>.csv';
const LEFT_OUT = 'hexagons/leave-one-out.csv';

const HOOD = 'neighborhood of Mapping L.A. as a slug, as in geometry/neighborhoods.geojson';
const CONTEST: readonly Line[] = [
  ['contest', 'id', 'contest, as in links of the site: us-house, prop-64'],
  ['candidate', 'text', 'name of the candidate; Yes and No for measures'],
  ['party', 'text', 'DEM, REP, GRN, LIB, PAF, AIP, NPP; NOP for offices without parties', 'empty for measures'],
];
const SHARE_ALIKE = 'CC BY-SA 4.0, may not be sold, where it is recovered from votes by block group; else empty';
const INTERVAL =
  '90 % interval of all votes cast there, those without a place included; held nine true values of ten when outlines were hidden; empty where it is not known';

const DIVIDED: readonly Line[] = [
  [
    'votes',
    'votes',
    'placed votes divided by where people live, whole numbers',
    'an estimate: see votes_low, votes_high',
  ],
  ['share_of_contest_votes_placed', 'percent', 'the candidate’s part of the votes placed there in the contest'],
  ['votes_low', 'votes', 'lower end of the interval of the votes', INTERVAL],
  ['votes_high', 'votes', 'upper end of the interval of the votes', INTERVAL],
  ['share_low', 'percent', 'lower end of the interval of the share', INTERVAL],
  ['share_high', 'percent', 'upper end of the interval of the share', INTERVAL],
  [
    'lead',
    'percentage points',
    'lead over the next, on the row of who has most votes there',
    'empty on the other rows',
  ],
  ['lead_low', 'percentage points', 'lower end of the interval of the lead', 'below 0 where the next may be ahead'],
  ['lead_high', 'percentage points', 'upper end of the interval of the lead', INTERVAL],
  ['lead_is', 'text', 'clear, too-close, not-known or tied', 'empty on the other rows, and under ten votes'],
  [
    'votes_without_place',
    'votes',
    'votes without a place that may belong there, of all candidates',
    'the same on each row of a contest and place; spread by adult citizens',
  ],
  ['terms', 'text', 'terms of the row', SHARE_ALIKE],
  [
    'ballots',
    'ballots',
    'ballots cast there, whatever the contest, divided as the votes are',
    'an estimate without interval; the same on each row of a place; empty where the returns have none',
  ],
  [
    'registered',
    'people',
    'registered voters there, divided as the votes are, never more than adults',
    'an estimate without interval; the same on each row of a place; empty where none are known, and on not-placed where the pool’s are not known',
  ],
];

export const RESULTS_ENTRIES: readonly Explained[] = [
  ...explain([PRECINCTS], 'canvass', [
    [
      'precinct',
      'id',
      'precinct, as the county names it',
      'withheld: all rows with fewer than ten ballots and groups of mail ballots, pooled; district: an election without precinct returns',
    ],
  ]),
  ...explain([PRECINCTS], 'atlas', [
    [
      'placement',
      'text',
      'how its place is known: exact, same-shape, same-name, near, unplaced; withheld, district-only',
      'docs/elections.md says what each means',
    ],
  ]),
  ...explain([PRECINCTS], 'canvass', [
    ...CONTEST,
    ['votes', 'votes', 'votes as counted'],
    [
      'registered',
      'people',
      'registered voters of the precinct',
      'certified, or as of the county’s export of its precinct layer; empty where not known; the same on each row of a precinct',
    ],
    [
      'ballots',
      'ballots',
      'ballots cast in the precinct, whatever the contest',
      'empty where the returns have none; the same on each row of a precinct',
    ],
  ]),
  ...explain([PRECINCTS], 'location', [
    [
      'location_error_m',
      'meters',
      'within so many meters of the true center lie nine of ten such points',
      '0 where an outline stands for it; empty without a place',
    ],
    [
      'longitude',
      'degrees',
      'point that stands for the precinct, WGS 84',
      'empty without a place; a place of a precinct, not of its voters',
    ],
    ['latitude', 'degrees', 'point that stands for the precinct, WGS 84', 'empty without a place'],
  ]),
  ...explain([HOODS], 'lines', [['neighborhood', 'id', HOOD, 'not-placed, last: votes of no neighborhood']]),
  ...explain([AREAS], 'lines', [
    ['kind', 'text', 'group (of neighborhoods) or council (district)'],
    [
      'area',
      'id',
      'slug of the group, number of the council district',
      'not-placed, last of each kind: votes of none of them',
    ],
  ]),
  ...explain([HOODS, AREAS], 'canvass', CONTEST),
  ...explain([HOODS, AREAS], 'atlas', DIVIDED),
  ...explain([METHODS], 'lines', [
    ['neighborhood', 'id', HOOD, 'only where ten votes and more were cast either way; district, last: everything'],
  ]),
  ...explain([METHODS], 'canvass', [...CONTEST, ['method', 'text', 'mail or in-person']]),
  ...explain([METHODS], 'atlas', [['votes', 'votes', 'votes cast that way, divided by where people live']]),
  ...explain([VOTERS], 'lines', [['neighborhood', 'id', HOOD, 'not-placed: of none; district: everything']]),
  ...explain([VOTERS], 'voters', [
    ['group', 'id', 'age group, or list of surnames that a name is on', 'a surname match is no statement of origin'],
    [
      'people',
      'people',
      'people of the group who voted',
      'empty where withheld: fewer than ten, or a companion of such a figure',
    ],
    ['voters', 'people', 'people who voted'],
    ['share_of_voters', 'percent', 'people of the group among people who voted', 'empty where withheld'],
  ]),
  ...explain([SWINGS], 'lines', [['neighborhood', 'id', HOOD]]),
  ...explain([SWINGS], 'canvass', [
    ['contest', 'id', 'contest, as in links of the site'],
    ['candidate', 'text', 'who stood in both elections; of several the one with most votes in the later'],
    ['party', 'text', 'party on the later ballot'],
    ['since', 'id', 'earlier election'],
    ['election', 'id', 'later election'],
  ]),
  ...explain([SWINGS], 'atlas', [
    [
      'share_before',
      'percent',
      'share of the votes placed there in the earlier election',
      'as in the results of that election',
    ],
    [
      'share_now',
      'percent',
      'share of the votes placed there in the later election',
      'as in the results of that election',
    ],
    [
      'change',
      'percentage points',
      'share_now less share_before, before rounding',
      'other candidates may have changed',
    ],
    [
      'change_low',
      'percentage points',
      'lower end of the 90 % interval of the change',
      'from the intervals of both shares; empty where one is not known',
    ],
    [
      'change_high',
      'percentage points',
      'upper end of the 90 % interval of the change',
      'from the intervals of both shares; empty where one is not known',
    ],
    ['change_is', 'text', 'clear, too-close (the interval holds 0), few-votes (under 200 in one of them) or not-known'],
    ['land', 'text', 'same, or changed: the redrawing of 2021 moved more than a tenth of the part inside the plan'],
    ['terms', 'text', 'terms of the row', SHARE_ALIKE],
  ]),
  ...explain([BLOCKS], 'census', [
    [
      'block_group_2020',
      'id',
      '12-digit GEOID of a block group of Census 2020',
      'rest, last of each contest: votes that stand in no block group told here',
    ],
    ['neighborhood', 'id', 'neighborhood that most of its people live in', 'empty for none'],
  ]),
  ...explain([BLOCKS], 'canvass', CONTEST),
  ...explain([BLOCKS], 'atlas', [
    [
      'votes',
      'votes',
      'the mix of the precincts over the block group, by weight; whole numbers',
      'an estimate: no votes were counted by block group; empty where fewer than ten votes of the contest stand there',
    ],
    ['share', 'percent', 'the candidate’s part of the votes there', 'empty where the votes are'],
    [
      'share_half_width',
      'percentage points',
      'half the width of the 90 % interval of the share, on the row of the candidate with most votes in the district',
      'empty on the other rows',
    ],
    [
      'lead_is',
      'text',
      'clear or too-close: whether the interval of the lead holds both signs',
      'empty where the votes are',
    ],
    ['terms', 'text', 'terms of the row', SHARE_ALIKE],
  ]),
  ...explain([PARTS], 'canvass', [
    ['precinct', 'id', 'precinct, as in results/<election>.csv', 'only those with a place'],
  ]),
  ...explain([PARTS], 'lines', [['neighborhood', 'id', HOOD, 'not-placed: of none']]),
  ...explain([PARTS], 'atlas', [
    [
      'weight',
      '0 to 1',
      'part of the precinct’s voters that lives there',
      'an estimate, to a hundredth; a part of fewer than ten ballots or registered voters is told with the largest; weights of a precinct add up to 1',
    ],
    ['terms', 'text', 'terms of the row', SHARE_ALIKE],
  ]),
  ...explain([GROUPS], 'canvass', [['precinct', 'id', 'precinct, as in results/<election>.csv']]),
  ...explain([GROUPS], 'census', [['block_group_2020', 'id', '12-digit GEOID of a block group of Census 2020']]),
  ...explain([GROUPS], 'atlas', [
    [
      'weight',
      '0 to 1',
      'part of the precinct’s voters that lives there',
      'an estimate; parts under ten ballots are in a neighboring part; weights of a precinct add up to 1 but for rounding',
    ],
    [
      'low',
      '0 to 1',
      'lower end of the range that held nine of ten true parts in hold-outs of November 2018',
      'empty where the precinct’s outline is known',
    ],
    ['high', '0 to 1', 'upper end of that range', 'empty where the precinct’s outline is known'],
    ['terms', 'text', 'terms of the row', SHARE_ALIKE],
  ]),
  ...explain([HEXAGONS], 'atlas', [
    ['hexagon', 'id', 'H3 index, resolution 8'],
    ['longitude', 'degrees', 'center of the hexagon, WGS 84'],
    ['latitude', 'degrees', 'center of the hexagon, WGS 84'],
    ['neighborhood', 'id', 'neighborhood that holds most of the hexagon'],
    ['nearest_m', 'meters', 'to the nearest precinct that it is told by'],
    [
      '<contest>:<candidate>',
      'percent',
      'smoothed estimate of the candidate’s share, one column for each candidate of each contest that has one',
      'empty where no precinct is near; how far it errs: hexagons/leave-one-out.csv',
    ],
  ]),
  ...explain([LEFT_OUT], 'atlas', [
    ['election', 'id', 'election, as in the names of the files'],
    ['contest', 'id', 'contest, as in links of the site'],
    ['candidate', 'id', 'leading candidate of the contest'],
    ['precincts', 'precincts', 'number of precincts that the estimate is told by'],
    ['votes_placed_percent', 'percent', 'part of the votes that the estimate is told by'],
    [
      'error_estimate',
      'percentage points',
      'mean absolute error, by votes, of telling a precinct that was left out by the estimate',
    ],
    ['error_neighborhood', 'percentage points', 'the same, by the means of its neighborhoods'],
    ['error_district', 'percentage points', 'the same, by the mean of the district'],
    ['offered', 'yes or no', 'whether the estimate is shown', 'docs/estimate.md says the rule'],
    [
      'nine_of_ten_share',
      'percentage points',
      'the leading candidate’s share is told within so many points for nine votes of ten',
    ],
    ['nine_of_ten_lead', 'percentage points', 'the same of the lead over the next'],
  ]),
];
