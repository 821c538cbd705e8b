import { describe, expect, it } from 'vitest';
import type { ElectionPack } from '@/lib/packs/schema';
import { resultsCsv } from './downloads';

const pack: ElectionPack = {
  election: '2018-11-general',
  plan: '2011',
  registration: 'export',
  withheld: { rows: 2, ballots: 20, registered: null },
  precincts: {
    id: ['9000001A'],
    placement: ['exact'],
    at: [[-118.3, 34]],
    errorM: [0],
    shape: ['g:9000001A'],
    via: ['own-polygon'],
    registered: [90],
    ballots: [60],
  },
  neighborhoods: ['koreatown', 'westlake'],
  neighborhoodBallots: [30, 20],
  neighborhoodRegistered: [50, 30],
  contests: [
    {
      contest: 'us-house',
      candidates: ['jimmy-gomez', 'kenneth-mejia'],
      totals: [45, 15],
      certified: [45, 15],
      precinct: [[40], [8]],
      withheld: [5, 7],
      neighborhood: [
        [30, 9],
        [5, 3],
      ],
      notPlaced: [6, 7],
    },
  ],
};

describe('downloads of an election', () => {
  it('lists precincts, then one withheld row per candidate', () => {
    expect(resultsCsv(pack))
      .toBe(`precinct,placement,contest,candidate,party,votes,registered,ballots,location_error_m,longitude,latitude
9000001A,exact,us-house,Jimmy Gomez,DEM,40,90,60,0,-118.3,34
9000001A,exact,us-house,Kenneth Mejia,GRN,8,90,60,0,-118.3,34
withheld,withheld,us-house,Jimmy Gomez,DEM,5,,20,,,
withheld,withheld,us-house,Kenneth Mejia,GRN,7,,20,,,
`);
  });
});
