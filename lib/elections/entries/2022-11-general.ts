/** General election of November 2022: no precinct returns were found, only certified totals of the district. */
import { DISTRICT_ONLY, PLAIN, declareElection, house } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...DISTRICT_ONLY,
  id: '2022-11-general',
  plan: '2021',
  date: '2022-11-08',
  kind: 'general',
  contests: [house(['jimmy-gomez DEM', 'david-kim DEM'])],
});
