/** General election of November 2020. */
import { EXPORTED, PLAIN, declareElection, house, office, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...EXPORTED,
  id: '2020-11-general',
  plan: '2011',
  date: '2020-11-03',
  kind: 'general',
  contests: [
    house(['jimmy-gomez DEM', 'david-kim DEM']),
    office('president', 'President', [
      'joseph-biden DEM',
      'roque-de-la-fuente AIP',
      'howie-hawkins GRN',
      'jo-jorgensen LIB',
      'gloria-la-riva PAF',
      'donald-trump REP',
    ]),
  ],
  estimated: ['us-house'],
});

const ABSENT = '2 certified votes are absent from the precinct returns (UC Berkeley Statewide Database)';

export const records = {
  results: 'results/results_2020_11_general.csv',
  source: 'results-2020-11-general',
  registrationLayer: '2020-11-general',
  places: ['county-2020-precinct-boxes', 'county-2018-november-precincts', 'county-precinct-index'],
  placement: 'own-box',
  split: 'boxes',
  voters: null,
  residuals: [
    { candidate: 'jimmy-gomez', residual: 2, explanation: ABSENT },
    { candidate: 'david-kim', residual: 2, explanation: ABSENT },
  ],
} as const satisfies ElectionRecords;
