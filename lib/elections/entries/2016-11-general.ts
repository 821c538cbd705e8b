/** General election of November 2016. */
import {
  CANVASS,
  PLAIN,
  declareElection,
  house,
  measure,
  office,
  propositions,
  type ElectionRecords,
} from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...CANVASS,
  id: '2016-11-general',
  plan: '2011',
  date: '2016-11-08',
  kind: 'general',
  contests: [
    house(['xavier-becerra DEM', 'adrienne-edwards DEM']),
    office('president', 'President', [
      'hillary-clinton DEM',
      'gary-johnson LIB',
      'gloria-la-riva PAF',
      'jill-stein GRN',
      'donald-trump REP',
    ]),
    office('us-senate', 'U.S. Senate', ['kamala-harris DEM', 'loretta-sanchez DEM']),
    ...propositions(51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67),
    measure('la-county-measure-a', 'County Measure A (parks)'),
    measure('la-county-measure-m', 'Metro Measure M (transit tax)'),
    measure('la-city-measure-hhh', 'LA City Measure HHH (homeless housing bond)', true),
    measure('la-city-measure-jjj', 'LA City Measure JJJ (affordable housing/labor)', true),
    measure('la-city-measure-rrr', 'LA City Measure RRR (DWP)', true),
    measure('la-city-measure-sss', 'LA City Measure SSS (airport police pensions)', true),
  ],
  estimated: [
    'us-house',
    'president',
    'prop-51',
    'prop-52',
    'prop-55',
    'prop-56',
    'prop-58',
    'prop-65',
    'la-county-measure-a',
    'la-county-measure-m',
    'la-city-measure-hhh',
  ],
});

export const records = {
  results: 'results/results_2016_11_general.csv',
  source: 'results-2016-11-general',
  registrationLayer: null,
  places: [
    'county-2018-november-precincts',
    'county-2018-june-precincts',
    'county-2020-precinct-boxes',
    'county-2016-june-consolidation',
    'county-precinct-index',
  ],
  placement: 'outlines-of-2018',
  split: 'someShapes',
  voters: null,
  residuals: [],
} as const satisfies ElectionRecords;
