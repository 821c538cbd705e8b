/** Special election of November 2025: Proposition 50 alone; the House was not on the ballot. */
import { CANVASS, PLAIN, declareElection, propositions, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...CANVASS,
  id: '2025-11-special',
  plan: '2021',
  date: '2025-11-04',
  kind: 'special',
  voters: true,
  certified: 'none',
  contests: [...propositions(50)],
});

export const records = {
  results: 'results/results_2025_11_prop50.csv',
  source: 'results-2025-11-special',
  registrationLayer: null,
  places: [
    'county-2018-november-precincts',
    'county-2018-june-precincts',
    'county-2020-precinct-boxes',
    'county-2016-june-consolidation',
  ],
  placement: 'after-2020',
  split: 'wideCircles',
  voters: { file: 'results/voters_demographics_2025_11_ca34.csv', source: 'voters-2025-11-special', capitals: false },
  residuals: [],
} as const satisfies ElectionRecords;
