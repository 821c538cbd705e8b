/** Special primary of April 2017: 23 candidates in the returns, and a write-in. */
import { PLAIN, VOTES_ONLY, declareElection, house, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...VOTES_ONLY,
  id: '2017-04-special-primary',
  plan: '2011',
  date: '2017-04-04',
  kind: 'special-primary',
  writeIns: 1,
  certified: { leading: 7 },
  contests: [
    house([
      'robert-lee-ahn DEM',
      'vanessa-aramayo DEM',
      'maria-cabildo DEM',
      'alejandra-campoverdi DEM',
      'arturo-carmona DEM',
      'wendy-carrillo DEM',
      'ricardo-de-la-fuente DEM',
      'adrienne-edwards DEM',
      'yolie-flores DEM',
      'melissa-garza DEM',
      'jimmy-gomez DEM',
      'sara-hernandez DEM',
      'steven-mac DEM',
      'angela-mcardle LIB',
      'kenneth-mejia GRN',
      'sandra-mendoza DEM',
      'raymond-meza DEM',
      'william-morrison REP',
      'mark-edward-padilla NPP',
      'armando-sotomayor DEM',
      'richard-joseph-sullivan DEM',
      'tracy-van-houten DEM',
      'tenaya-wallace DEM',
    ]),
  ],
  estimated: ['us-house'],
});

export const records = {
  results: 'results/results_2017_04_special_primary.csv',
  source: 'results-2017-04-special-primary',
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
