/** What the numbers of each file are. A new file, column or key is added here, and read by one of the readers beside this file where it counts people. */
import { fileOf as file, type Declared } from './declare';
import { LASTING_FILES, LASTING_PACKS } from './declaredLasting';

/** Of a contest: in an election's pack under `contests[]`, in a pack of its own under `contest`. */
const contest = (at: string): Pick<Declared, 'counts' | 'others'> => ({
  counts: [
    ...['totals[]', 'certified[]', 'precinct[][]', 'withheld[]', '*[][]', 'notPlaced[]'],
    ...['mail.district[]', 'mail.*[][]'],
    ...['ballots.precinct[]', 'ballots.*[]', 'ballots.district'],
  ].map((key) => `${at}.${key}`),
  others: [],
});
const [ofElection, ofContest] = [contest('contests[]'), contest('contest')];

/** Of intervals: ranges of votes, and the rest of them. */
const RANGES = ['votes.low[][]', 'votes.high[][]'];
const ERRORS = [
  ...['share.low[][]', 'share.high[][]', 'lead.first[]', 'lead.second[]', 'lead.low[]', 'lead.high[]'],
  // Votes without a place, spread over the areas by their citizens: made of published figures, no count of any place.
  'missing[]',
];

export const PACKS: readonly Declared[] = [
  {
    file: file('manifest'),
    counts: ['reconciliation[].certified', 'reconciliation[].published', 'reconciliation[].residual'],
    others: ['version', 'packs[].bytes', 'downloads[].bytes'],
  },
  {
    file: file('election-<election>'),
    counts: [
      ...['precincts.ballots[]', 'precincts.registered[]', 'withheld.ballots', 'withheld.registered', 'withheld.rows'],
      ...['neighborhoodBallots[]', 'neighborhoodRegistered[]', ...ofElection.counts],
    ],
    others: ['precincts.at[][]', 'precincts.errorM[]', ...ofElection.others],
  },
  { file: file('contest-<election>'), ...ofContest },
  {
    file: file('areas-<election>'),
    counts: [
      ...['ballots[]', 'registered[]', 'contests[].votes[][]', 'contests[].notPlaced[]', 'contests[].ballots[]'],
    ].map((key) => `units.*.${key}`),
    others: [],
  },
  { file: file('areas'), counts: [], others: ['units.*[].areaKm2.*', 'units.*[].label.*[]'] },
  {
    file: file('profiles(-precincts)?'),
    // Their votes by mail are those of the election's own pack; by how much a lead could turn is reckoned from published votes.
    counts: [
      'elections[].totals[]',
      'elections[].votes[][]',
      'elections[].mail[][]',
      ...RANGES.map((key) => `elections[].intervals.${key}`),
    ],
    others: ['elections[].nearM[]', 'elections[].turn[]', ...ERRORS.map((key) => `elections[].intervals.${key}`)],
  },
  {
    file: file('voters-<election>'),
    counts: [
      ...['district.voters', 'district.counts[]', 'notPlaced.voters', 'notPlaced.counts[]'],
      ...['neighborhoodVoters[]', '*[][]', 'precinctVoters[]', 'precinct[][]'],
    ],
    // Half the width of the interval of a share.
    others: ['error[][]'],
  },
  { file: file('blockgroups'), counts: [], others: [] },
  // The half-width is the calibrated error of a share.
  { file: file('blockgroups-<election>'), counts: ['votes[][]', 'rest[]'], others: ['halfWidth[]'] },
  {
    file: file('intervals-<election>'),
    counts: RANGES.map((key) => `units.*.${key}`),
    others: ['promised', ...ERRORS.map((key) => `units.*.${key}`)],
  },
  {
    file: file('estimate-<election>'),
    counts: ['placed', 'total'],
    others: [
      ...['precincts', 'nearestM[]', 'shares[][]'],
      ...['estimate', '*', 'district', 'ninety'].flatMap((key) => [
        `leaveOneOut.${key}.shares[]`,
        `leaveOneOut.${key}.lead`,
      ]),
    ],
  },
  { file: file('hexagons'), counts: [], others: ['resolution', 'at[][]', 'number[]', 'plans.*[]'] },
  {
    file: file('people-(?!tracts|cvap-tracts|lasting).*'),
    counts: ['columns[].estimate[]', 'apart.columns[].estimate[]'],
    others: ['moe', 'flags.capped', 'flags.top-coded'].flatMap((key) => [
      `columns[].${key}[]`,
      `apart.columns[].${key}[]`,
    ]),
  },
  LASTING_PACKS,
  // Tracts are estimates of the Census Bureau, as published.
  {
    file: file('people-(cvap-)?tracts-.*'),
    counts: [],
    others: ['estimate', 'moe', 'flags.capped', 'flags.top-coded'].map((key) => `columns[].${key}[]`),
  },
  {
    file: file('places'),
    counts: [],
    others: [
      ...['neighborhoods[].areaKm2.*', 'neighborhoods[].bbox[]', 'neighborhoods[].label.*[]'],
      ...['others[].at[]', 'others[].bbox[]', 'plans.*.areaKm2', 'plans.*.bbox[]'],
    ],
  },
  // Names and where they are. Precincts by their numbers alone: those that the elections' own packs publish.
  {
    file: file('find'),
    counts: [],
    others: [
      ...['roads', 'councilDistricts', 'neighborhoodCouncils'].map((key) => `${key}[].bbox[]`),
      ...['parks', 'stations', 'zips', 'around'].flatMap((key) => [`${key}[].at[]`, `${key}[].bbox[]`, `${key}[].in`]),
      ...['a[]', 'b[]', 'at[][]', 'in[]'].map((key) => `crossings.${key}`),
      ...['precincts.at[][]', 'precincts.in[][]', 'tracts.2010.at[][]', 'tracts.2020.at[][]', 'precinctsAround.at[][]'],
    ],
  },
  {
    file: file('plans'),
    counts: [
      'changes.*.population[]',
      'changes.*.stripPopulation[]',
      'plans.*.population',
      'earlier[].todays[].peopleShare',
    ],
    others: [
      ...['changes.*.areaKm2[]', 'changes.*.stripAreaKm2[]', 'plans.*.areaKm2'],
      ...['areaKm2', 'convexHull', 'corners', 'perimeterKm', 'polsbyPopper', 'reock'].map(
        (key) => `compactness[].${key}`,
      ),
      ...['elections[]', 'labels[].at[]', 'labels[].district', 'todays[].district'].map((key) => `earlier[].${key}`),
    ],
  },
];

const CONTEST = ['contest', 'candidate', 'party'];
/** Votes by area, with their ranges. */
const RESULTS: Pick<Declared, 'counts' | 'others'> = {
  counts: ['votes', 'share_of_contest_votes_placed', 'votes_low', 'votes_high', 'ballots', 'registered'],
  others: [
    ...CONTEST,
    ...['share_low', 'share_high', 'lead', 'lead_low', 'lead_high', 'lead_is', 'votes_without_place', 'terms'],
  ],
};

/** Texts that hold no counts. */
export const PROSE: readonly string[] = ['README.txt'];

export const DOWNLOADS: readonly Declared[] = [
  {
    file: file('results/<election>\\.csv'),
    counts: ['votes', 'registered', 'ballots'],
    others: ['precinct', 'placement', ...CONTEST, 'location_error_m', 'longitude', 'latitude'],
  },
  {
    file: file('neighborhoods/results-<election>\\.csv'),
    counts: RESULTS.counts,
    others: ['neighborhood', ...RESULTS.others],
  },
  {
    file: file('areas/results-<election>\\.csv'),
    counts: RESULTS.counts,
    others: ['kind', 'area', ...RESULTS.others],
  },
  {
    file: file('neighborhoods/methods-<election>\\.csv'),
    counts: ['votes'],
    others: ['neighborhood', 'method', ...CONTEST],
  },
  {
    file: file('neighborhoods/voters-<election>\\.csv'),
    counts: ['people', 'voters', 'share_of_voters'],
    others: ['neighborhood', 'group'],
  },
  {
    file: file('neighborhoods/people\\.csv'),
    counts: ['estimate'],
    others: ['neighborhood', 'part', 'measure', 'vintage', 'moe', 'unit', 'source'],
  },
  {
    file: file('areas/people\\.csv'),
    counts: ['estimate'],
    others: ['kind', 'area', 'part', 'measure', 'vintage', 'moe', 'unit', 'source'],
  },
  {
    file: file('plans/changes\\.csv'),
    counts: ['population_2020', 'strip_population_2020'],
    others: ['neighborhood', 'change', 'area_km2', 'strip_area_km2'],
  },
  {
    file: file('plans/compactness\\.csv'),
    counts: [],
    others: [
      'plan',
      'resolution',
      'corners',
      'area_km2',
      'perimeter_km',
      'polsby_popper',
      'reock',
      'convex_hull',
      'source',
    ],
  },
  {
    file: file('crosswalks/precincts-to-block-groups-<election>\\.csv'),
    counts: ['weight', 'low', 'high'],
    others: ['precinct', 'block_group_2020', 'terms'],
  },
  {
    file: file('crosswalks/precincts-to-neighborhoods-<election>\\.csv'),
    counts: ['weight'],
    others: ['precinct', 'neighborhood', 'terms'],
  },
  {
    file: file('block-groups/results-<election>\\.csv'),
    counts: ['votes', 'share'],
    others: ['block_group_2020', 'neighborhood', ...CONTEST, 'share_half_width', 'lead_is', 'terms'],
  },
  {
    file: file('neighborhoods/swings\\.csv'),
    counts: ['share_before', 'share_now'],
    others: [
      ...['neighborhood', ...CONTEST, 'since', 'election', 'change', 'change_low', 'change_high', 'change_is'],
      ...['land', 'terms'],
    ],
  },
  ...LASTING_FILES,
  // Tracts are estimates of the Census Bureau, as published.
  {
    file: file('tracts/people-20[12]0\\.csv'),
    counts: [],
    others: ['tract', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'],
  },
  // Sentences, whose figures are those of the packs and of what was reported.
  {
    file: file('claims\\.csv'),
    counts: [],
    others: [
      ...['claim', 'about', 'reported', 'reported_by', 'reported_when', 'data_say', 'data_of', 'verdict', 'map'],
    ],
  },
  { file: file('codebook\\.csv'), counts: [], others: ['file', 'column', 'meaning', 'unit', 'source', 'notes'] },
  // Means of several precincts, in percent.
  {
    file: file('hexagons/estimates-<election>\\.csv'),
    counts: [],
    others: ['hexagon', 'longitude', 'latitude', 'neighborhood', 'nearest_m'],
    further: /^[a-z0-9-]+:[a-z-]+$/,
  },
  {
    file: file('hexagons/leave-one-out\\.csv'),
    counts: [],
    others: [
      ...['election', 'contest', 'candidate', 'precincts', 'votes_placed_percent'],
      ...['error_estimate', 'error_neighborhood', 'error_district', 'offered', 'nine_of_ten_share', 'nine_of_ten_lead'],
    ],
  },
];

/** Of shapes, in packs and downloads: names and sizes, no counts. */
export const SHAPE_PROPERTIES: ReadonlySet<string> = new Set([
  ...[
    'id',
    'name',
    'area_km2',
    'region',
    'unincorporated',
    'share_in_2011',
    'share_in_2021',
    'layer',
    'group',
    'source',
  ],
  ...['ref', 'class', 'letter', 'color', 'rank'],
]);
