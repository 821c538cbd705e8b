/** General election of November 2024. */
import { CANVASS, PLAIN, declareElection, house, office, propositions, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...CANVASS,
  id: '2024-11-general',
  plan: '2021',
  date: '2024-11-05',
  kind: 'general',
  voters: true,
  contests: [
    house(['jimmy-gomez DEM', 'david-kim DEM']),
    office('president', 'President', [
      'claudia-de-la-cruz PAF',
      'kamala-harris DEM',
      'robert-f-kennedy AIP',
      'chase-oliver LIB',
      'jill-stein GRN',
      'donald-trump REP',
    ]),
    office('us-senate', 'U.S. Senate (full term)', ['steve-garvey REP', 'adam-schiff DEM']),
    office('us-senate-unexpired', 'U.S. Senate (partial term)', ['steve-garvey REP', 'adam-schiff DEM']),
    ...propositions(2, 3, 4, 5, 6, 32, 33, 34, 35, 36),
  ],
  estimated: ['prop-5', 'prop-6', 'prop-32', 'prop-33', 'prop-35'],
});

const WITHHELD = 'withheld at the source for voters’ privacy (UC Berkeley Statewide Database)';

export const records = {
  results: 'results/results_2024_11_general.csv',
  source: 'results-2024-11-general',
  registrationLayer: null,
  places: [
    'county-2018-november-precincts',
    'county-2018-june-precincts',
    'county-2020-precinct-boxes',
    'county-2016-june-consolidation',
  ],
  placement: 'after-2020',
  split: 'wideCircles',
  voters: { file: 'results/voters_demographics_2024_11_ca34.csv', source: 'voters-2024-11-general', capitals: true },
  residuals: [
    { candidate: 'jimmy-gomez', residual: 1, explanation: `1 certified vote is ${WITHHELD}` },
    { candidate: 'david-kim', residual: 3, explanation: `3 certified votes are ${WITHHELD}` },
  ],
} as const satisfies ElectionRecords;
