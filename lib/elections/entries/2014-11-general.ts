/** General election of November 2014: its returns carry votes and registration, no ballots. */
import { CANVASS, PLAIN, declareElection, house, office, type ElectionRecords } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...CANVASS,
  id: '2014-11-general',
  plan: '2011',
  date: '2014-11-04',
  kind: 'general',
  ballots: false,
  contests: [
    house(['xavier-becerra DEM', 'adrienne-edwards DEM']),
    office('governor', 'Governor', ['edmund-brown DEM', 'neel-kashkari REP']),
    office('lieutenant-governor', 'Lieutenant Governor', ['ron-nehring REP', 'gavin-newsom DEM']),
    office('secretary-of-state', 'Secretary of State', ['alex-padilla DEM', 'pete-peterson REP']),
    office('controller', 'Controller', ['ashley-swearengin REP', 'betty-yee DEM']),
    office('treasurer', 'Treasurer', ['john-chiang DEM', 'greg-conlon REP']),
    office('attorney-general', 'Attorney General', ['ronald-gold REP', 'kamala-harris DEM']),
    office('insurance-commissioner', 'Insurance Commissioner', ['ted-gaines REP', 'dave-jones DEM']),
    office('superintendent', 'Superintendent of Public Instruction', ['tom-torlakson NOP', 'marshall-tuck NOP']),
  ],
  estimated: [
    'us-house',
    'governor',
    'lieutenant-governor',
    'secretary-of-state',
    'controller',
    'treasurer',
    'attorney-general',
    'insurance-commissioner',
    'superintendent',
  ],
});

export const records = {
  results: 'results/results_2014_11_general.csv',
  source: 'results-2014-11-general',
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
