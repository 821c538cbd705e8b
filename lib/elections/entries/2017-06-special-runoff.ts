/** Special runoff of June 2017. */
import { PLAIN, VOTES_ONLY, declareElection, house, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...VOTES_ONLY,
  id: '2017-06-special-runoff',
  plan: '2011',
  date: '2017-06-06',
  kind: 'special-runoff',
  contests: [house(['robert-lee-ahn DEM', 'jimmy-gomez DEM'])],
  estimated: ['us-house'],
});

export const records = {
  results: 'results/results_2017_06_special_runoff.csv',
  source: 'results-2017-06-special-runoff',
  registrationLayer: null,
  places: [
    'county-2018-november-precincts',
    'county-2018-june-precincts',
    'county-2020-precinct-boxes',
    'county-2016-june-consolidation',
  ],
  placement: 'before-2018',
  split: 'circles',
  voters: null,
  residuals: [],
} as const satisfies ElectionRecords;
