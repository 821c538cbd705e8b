/** General election of November 2018: the one whose precincts all have their outlines. */
import { EXPORTED, PLAIN, declareElection, house, office, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...EXPORTED,
  id: '2018-11-general',
  plan: '2011',
  date: '2018-11-06',
  kind: 'general',
  outlined: true,
  contests: [
    house(['jimmy-gomez DEM', 'kenneth-mejia GRN']),
    office('us-senate', 'U.S. Senate', ['kevin-de-leon DEM', 'dianne-feinstein DEM']),
    office('governor', 'Governor', ['john-cox REP', 'gavin-newsom DEM']),
  ],
  estimated: ['us-house', 'us-senate', 'governor'],
});

export const records = {
  results: 'results/results_2018_11_general.csv',
  source: 'results-2018-11-general',
  registrationLayer: '2018-11-general',
  places: ['county-2018-november-precincts', 'county-precinct-index'],
  placement: 'own-outline',
  split: 'even',
  voters: null,
  residuals: [],
} as const satisfies ElectionRecords;
