/** The source files behind each published election, and what is known to be odd in them. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { KnownResidual } from '@/lib/elections/reconcile';
import type { Plan } from '@/lib/places';
import type { SourceId } from '../sourceCatalogue';

export interface ElectionSource {
  results: string;
  source: SourceId;
  /** Layer of precinct_index.csv whose registration belongs to this election. */
  registrationLayer: string | null;
  /** The sources that its places come from. */
  places: readonly SourceId[];
}

const SHAPES_2018 = [
  'county-2018-november-precincts',
  'county-2018-june-precincts',
] as const satisfies readonly SourceId[];
const LATER_POINTS = [...SHAPES_2018, 'county-2020-precinct-boxes'] as const satisfies readonly SourceId[];

/** null where no precinct returns were found: the certified totals are all there is. */
export const ELECTION_SOURCES: Readonly<Record<ElectionId, ElectionSource | null>> = {
  '2025-11-special': {
    results: 'results/results_2025_11_prop50.csv',
    source: 'results-2025-11-special',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2024-11-general': {
    results: 'results/results_2024_11_general.csv',
    source: 'results-2024-11-general',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2022-11-general': null,
  '2020-11-general': {
    results: 'results/results_2020_11_general.csv',
    source: 'results-2020-11-general',
    registrationLayer: '2020-11-general',
    places: ['county-2020-precinct-boxes', 'county-2018-november-precincts', 'county-precinct-index'],
  },
  '2018-11-general': {
    results: 'results/results_2018_11_general.csv',
    source: 'results-2018-11-general',
    registrationLayer: '2018-11-general',
    places: ['county-2018-november-precincts', 'county-precinct-index'],
  },
  '2017-06-special-runoff': {
    results: 'results/results_2017_06_special_runoff.csv',
    source: 'results-2017-06-special-runoff',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2017-04-special-primary': {
    results: 'results/results_2017_04_special_primary.csv',
    source: 'results-2017-04-special-primary',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2016-11-general': {
    results: 'results/results_2016_11_general.csv',
    source: 'results-2016-11-general',
    registrationLayer: null,
    places: [...LATER_POINTS, 'county-precinct-index'],
  },
  '2014-11-general': {
    results: 'results/results_2014_11_general.csv',
    source: 'results-2014-11-general',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2014-06-primary': {
    results: 'results/results_2014_06_primary.csv',
    source: 'results-2014-06-primary',
    registrationLayer: null,
    places: LATER_POINTS,
  },
  '2012-11-general': null,
};

/** The file of an election's returns. @throws RangeError where there are none. */
export function resultsFile(election: ElectionId): string {
  const source = ELECTION_SOURCES[election];
  if (!source) throw new RangeError(`${election} has no precinct returns.`);
  return source.results;
}

/** What the split between neighborhoods stands on. */
export function splitSources(plan: Plan): readonly SourceId[] {
  return [
    'latimes-neighborhoods',
    plan === '2011' ? 'county-district-2011' : 'census-district-2021',
    'census-2020-block-groups',
    'census-2020-population-points',
    'dra-block-groups',
  ];
}

export const CERTIFIED_FILE = 'results/certified_totals.csv';
export const NOVEMBER_2018_FILE = 'precincts/la2018_general_precincts_bbox.geojson';
export const JUNE_2018_FILE = 'precincts/la2018_primary_precincts_bbox.geojson';
export const BOXES_2020_FILE = 'precincts/la2020_precinct_boxes_bbox.csv';
export const INDEX_FILE = 'precincts/precinct_index.csv';
export const BLOCK_GROUPS_FILE = 'demographics/geometry/bg2020.geojson';
export const POPULATION_FILE = 'demographics/geometry/bg2020_population_points.csv';
export const CITIZENS_FILE = 'demographics/tables/bg2020_census2010_2020_acs_cvap_dra.csv';

const ABSENT_2020 = '2 certified votes are absent from the precinct returns (UC Berkeley Statewide Database)';
const WITHHELD_2024 = 'withheld at the source for voters’ privacy (UC Berkeley Statewide Database)';
export const KNOWN_RESIDUALS: readonly KnownResidual[] = [
  { election: '2020-11-general', contest: 'us-house', candidate: 'jimmy-gomez', residual: 2, explanation: ABSENT_2020 },
  { election: '2020-11-general', contest: 'us-house', candidate: 'david-kim', residual: 2, explanation: ABSENT_2020 },
  {
    election: '2024-11-general',
    contest: 'us-house',
    candidate: 'jimmy-gomez',
    residual: 1,
    explanation: `1 certified vote is ${WITHHELD_2024}`,
  },
  {
    election: '2024-11-general',
    contest: 'us-house',
    candidate: 'david-kim',
    residual: 3,
    explanation: `3 certified votes are ${WITHHELD_2024}`,
  },
];
