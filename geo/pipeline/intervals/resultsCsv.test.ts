import { describe, expect, it } from 'vitest';
import type { AreaIntervals, ElectionAreasPack, ElectionPack, IntervalsPack } from '@/lib/packs/schema';
import { areaResultsCsv, neighborhoodsCsv } from './resultsCsv';

const pack: ElectionPack = {
  election: '2018-11-general',
  plan: '2011',
  registration: 'export',
  withheld: { rows: 0, ballots: null, registered: null },
  precincts: { id: [], placement: [], at: [], errorM: [], shape: [], via: [], registered: [], ballots: [] },
  neighborhoods: ['koreatown', 'silver-lake', 'westlake'],
  neighborhoodBallots: [400, 60, 250],
  neighborhoodRegistered: [500, 80, 300],
  contests: [
    {
      contest: 'us-house',
      candidates: ['jimmy-gomez', 'kenneth-mejia'],
      totals: [426, 247],
      certified: [426, 247],
      precinct: [[], []],
      withheld: [0, 0],
      neighborhood: [
        [300, 20, 100],
        [50, 40, 150],
      ],
      notPlaced: [6, 7],
    },
  ],
};
/** Of Koreatown and Westlake; of Silver Lake nothing is known. */
const known: AreaIntervals = {
  ids: ['koreatown', 'westlake'],
  votes: {
    low: [
      [280, 70],
      [40, 120],
    ],
    high: [
      [330, 140],
      [65, 190],
    ],
  },
  share: {
    low: [
      [80.1, 30],
      [9.5, 45.2],
    ],
    high: [
      [90.5, 54.8],
      [19.9, 70],
    ],
  },
  lead: { first: [0, 1], second: [1, 0], low: [60.2, -9.6], high: [81, 40] },
  missing: [12, 4],
};
const units: IntervalsPack['units'] = { neighborhood: known, group: known, council: known };

const HEAD =
  'contest,candidate,party,votes,share_of_contest_votes_placed,votes_low,votes_high,share_low,share_high,lead,lead_low,lead_high,lead_is,votes_without_place,terms,ballots,registered';

describe('results with intervals', () => {
  it('keep the columns of before in place; the lead stands with who has most votes, and an unknown error is empty, not zero', () => {
    expect(neighborhoodsCsv(pack, () => units)).toBe(`neighborhood,${HEAD}
koreatown,us-house,Jimmy Gomez,DEM,300,85.71,280,330,80.1,90.5,71.43,60.2,81,clear,12,,400,500
koreatown,us-house,Kenneth Mejia,GRN,50,14.29,40,65,9.5,19.9,,,,,12,,400,500
silver-lake,us-house,Jimmy Gomez,DEM,20,33.33,,,,,,,,,,,60,80
silver-lake,us-house,Kenneth Mejia,GRN,40,66.67,,,,,33.33,,,too-close,,,60,80
westlake,us-house,Jimmy Gomez,DEM,100,40.00,70,140,30,54.8,,,,,4,,250,300
westlake,us-house,Kenneth Mejia,GRN,150,60.00,120,190,45.2,70,20.00,-9.6,40,too-close,4,,250,300
not-placed,us-house,Jimmy Gomez,DEM,6,46.15,,,,,,,,,,,,
not-placed,us-house,Kenneth Mejia,GRN,7,53.85,,,,,,,,,,,,
`);
  });
  it('name the kind of other areas first', () => {
    const areas: ElectionAreasPack = {
      election: '2018-11-general',
      units: {
        group: { ids: [], ballots: [], registered: [], contests: [] },
        council: {
          ids: ['koreatown'],
          ballots: [400],
          registered: [500],
          contests: [{ contest: 'us-house', votes: [[300], [50]], notPlaced: [126, 197] }],
        },
      },
    };
    expect(areaResultsCsv(areas, pack, () => units)).toBe(`kind,area,${HEAD}
council,koreatown,us-house,Jimmy Gomez,DEM,300,85.71,280,330,80.1,90.5,71.43,60.2,81,clear,12,,400,500
council,koreatown,us-house,Kenneth Mejia,GRN,50,14.29,40,65,9.5,19.9,,,,,12,,400,500
council,not-placed,us-house,Jimmy Gomez,DEM,126,39.01,,,,,,,,,,,,
council,not-placed,us-house,Kenneth Mejia,GRN,197,60.99,,,,,,,,,,,,
`);
  });
  it('name no place whose ballots did not carry the contest, and say the terms of what is divided by votes by block group', () => {
    const [contest] = pack.contests;
    const without = { ...pack, contests: [{ ...contest!, notOnBallot: ['westlake'] }] };
    expect(neighborhoodsCsv(without, () => units)).not.toContain('westlake');
    expect(neighborhoodsCsv(pack, () => units)).not.toContain('CC BY-SA');
    const rows = neighborhoodsCsv({ ...pack, election: '2020-11-general' }, () => units)
      .trim()
      .split('\n')
      .slice(1);
    expect(rows.every((row) => row.includes(',CC BY-SA 4.0; may not be sold,'))).toBe(true);
  });
  it('tell the ballots and registered voters of the rest only where those of every precinct and of the pool are known', () => {
    const precincts = { ...pack.precincts, id: ['9000001A'], ballots: [705], registered: [890] };
    const pool = { ...pack, precincts, withheld: { rows: 2, ballots: 25, registered: null } };
    const last = (of: ElectionPack): string | undefined =>
      neighborhoodsCsv(of, () => units)
        .trim()
        .split('\n')
        .at(-1);
    expect(last(pool)).toMatch(/,,20,$/);
    expect(last({ ...pool, neighborhoodBallots: [400, null, 250] })).toMatch(/,,,$/);
  });
  it('of an election without precincts are its totals', () => {
    expect(neighborhoodsCsv({ ...pack, neighborhoods: [] }, null).split('\n')).toHaveLength(4);
  });
});
