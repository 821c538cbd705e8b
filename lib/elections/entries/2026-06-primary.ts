/** Primary of June 2026: no precinct returns were found, only certified totals of the district. Its lines hold the same census blocks as those drawn in 2021. */
import { DISTRICT_ONLY, PLAIN, declareElection, house } from '../declare';

export const election = declareElection({
  ...PLAIN,
  ...DISTRICT_ONLY,
  id: '2026-06-primary',
  plan: '2021',
  date: '2026-06-02',
  kind: 'primary',
  contests: [
    house([
      'loren-colin NPP',
      'arthur-dixon DEM',
      'jimmy-gomez DEM',
      'angela-gonzales-torres DEM',
      'calvin-lee REP',
      'robert-lucero DEM',
    ]),
  ],
});
