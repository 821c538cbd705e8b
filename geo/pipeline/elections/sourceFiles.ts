/** The source files behind each published election, and what is known to be odd in them. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type { KnownResidual } from '@/lib/elections/reconcile';
import type { SourceId } from '../sourceCatalogue';

export interface ElectionSource {
  results: string;
  source: SourceId;
  /** Contests in the same file that the map does not publish (yet): known, and passed over. */
  otherContests: readonly string[];
  /** Layer of precinct_index.csv whose registration belongs to this election. */
  registrationLayer: string | null;
  /** The sources that its places come from. */
  places: readonly SourceId[];
}

export const ELECTION_SOURCES: Readonly<Record<ElectionId, ElectionSource>> = {
  '2020-11-general': {
    results: 'results/results_2020_11_general.csv', source: 'results-2020-11-general', otherContests: ['President'], registrationLayer: '2020-11-general',
    places: ['county-2020-precinct-boxes', 'county-2018-november-precincts', 'county-precinct-index'],
  },
  '2018-11-general': {
    results: 'results/results_2018_11_general.csv', source: 'results-2018-11-general', otherContests: ['U.S. Senate', 'Governor'], registrationLayer: '2018-11-general',
    places: ['county-2018-november-precincts', 'county-precinct-index'],
  },
  '2017-06-special-runoff': {
    results: 'results/results_2017_06_special_runoff.csv', source: 'results-2017-06-special-runoff', otherContests: [], registrationLayer: null,
    places: ['county-2018-november-precincts', 'county-2018-june-precincts', 'county-2020-precinct-boxes'],
  },
};

/** What the split between neighborhoods stands on, whatever the election. */
export const SPLIT_SOURCES: readonly SourceId[] = [
  'latimes-neighborhoods', 'county-district-2011', 'census-2020-block-groups', 'census-2020-population-points', 'dra-block-groups',
];

export const CERTIFIED_FILE = 'results/certified_totals.csv';
export const NOVEMBER_2018_FILE = 'precincts/la2018_general_precincts_bbox.geojson';
export const JUNE_2018_FILE = 'precincts/la2018_primary_precincts_bbox.geojson';
export const BOXES_2020_FILE = 'precincts/la2020_precinct_boxes_bbox.csv';
export const INDEX_FILE = 'precincts/precinct_index.csv';
export const BLOCK_GROUPS_FILE = 'demographics/geometry/bg2020.geojson';
export const POPULATION_FILE = 'demographics/geometry/bg2020_population_points.csv';
export const CITIZENS_FILE = 'demographics/tables/bg2020_census2010_2020_acs_cvap_dra.csv';

const ABSENT_2020 = '2 certified votes are absent from the precinct returns (UC Berkeley Statewide Database)';
export const KNOWN_RESIDUALS: readonly KnownResidual[] = [
  { election: '2020-11-general', contest: 'us-house', candidate: 'jimmy-gomez', residual: 2, explanation: ABSENT_2020 },
  { election: '2020-11-general', contest: 'us-house', candidate: 'david-kim', residual: 2, explanation: ABSENT_2020 },
];
