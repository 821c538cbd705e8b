/** General election of November 2012: no precinct returns were found, only certified totals of the district. */
import { DISTRICT_ONLY, PLAIN, declareElection, house } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...DISTRICT_ONLY,
  id: '2012-11-general',
  plan: '2011',
  date: '2012-11-06',
  kind: 'general',
  contests: [house(['xavier-becerra DEM', 'stephen-smith REP'])],
});
