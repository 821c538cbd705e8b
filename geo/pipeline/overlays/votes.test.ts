import { describe, expect, it } from 'vitest';
import type { AreaVotes, ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { withoutHandfuls } from './votes';

/** Two placed precincts and one without a place; East Los Angeles, in no council district, holds 40 ballots and 38 votes. */
function election(): ElectionPack {
  const contest: ContestColumns = {
    contest: 'us-house',
    candidates: ['jimmy-gomez', 'david-kim'],
    totals: [150, 120],
    certified: null,
    precinct: [
      [90, 40, 20],
      [60, 40, 20],
    ],
    withheld: [0, 0],
    neighborhood: [
      [20, 110],
      [18, 82],
    ],
    notPlaced: [20, 20],
  };
  return {
    election: '2020-11-general',
    plan: '2011',
    precincts: {
      id: ['1', '2', '3'],
      placement: ['exact', 'near', 'unplaced'],
      at: [null, null, null],
      errorM: [0, 0, null],
      shape: [null, null, null],
      via: ['', '', ''],
      registered: [300, 200, 90],
      ballots: [160, 84, 44],
    },
    withheld: { rows: 0, ballots: 0, registered: 0 },
    registration: 'canvass',
    neighborhoods: ['east-los-angeles', 'koreatown'],
    neighborhoodBallots: [40, 204],
    neighborhoodRegistered: [80, 420],
    contests: [contest],
  };
}
const council = (ballots: number[], votes: number[][]): AreaVotes => ({
  ids: ['1', '14'],
  ballots,
  registered: [300, 100],
  contests: [
    {
      contest: 'us-house',
      votes,
      notPlaced: [150, 120].map((total, c) => total - votes[c]![0]! - votes[c]![1]!),
    },
  ],
});

describe('votes by council district', () => {
  it('count the handful of no district in the largest one, and keep the totals', () => {
    // 244 placed ballots less 40 of East Los Angeles: 197 leave seven in no district, 186 leave eighteen.
    const votes = [
      [60, 46],
      [47, 34],
    ];
    const few = withoutHandfuls(council([150, 47], votes), election(), ['east-los-angeles']);
    expect(few.ballots).toEqual([157, 47]);
    // 192 votes less 38: of four and one in no district, both move.
    expect(few.contests[0]!.votes).toEqual([
      [64, 46],
      [48, 34],
    ]);
    expect(few.contests[0]!.notPlaced).toEqual([40, 38]);
    expect(few.registered).toEqual([300, 100]);
    expect(withoutHandfuls(council([139, 47], votes), election(), ['east-los-angeles']).ballots).toEqual([139, 47]);
  });
  it('leave ballots that are not known alone', () => {
    const pack = election();
    const none = {
      ...council(
        [1, 2],
        [
          [60, 46],
          [47, 34],
        ],
      ),
      ballots: [null, null],
    };
    expect(withoutHandfuls(none, pack, []).ballots).toEqual([null, null]);
  });
});
