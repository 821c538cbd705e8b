import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capShares, expectedVotes, splitDifference, toShares } from './dasymetric';

describe('toShares', () => {
  it('follows people, then area where nobody lives, then no neighborhood', () => {
    expect(toShares([30, 10, 0], [1, 1, 8])).toEqual([0.75, 0.25, 0]);
    expect(toShares([0, 0, 0], [1, 3, 0])).toEqual([0.25, 0.75, 0]);
    expect(toShares([0, 0, 0], [0, 0, 0])).toEqual([0, 0, 1]);
  });
});

describe('capShares', () => {
  it('leaves shares under their caps alone', () => {
    expect(capShares([[0.5, 0.5, 0]], [{ amounts: [100], caps: [60, 60, Infinity] }])).toEqual([[0.5, 0.5, 0]]);
  });
  it('gives a sliver no more than its citizens, and the rest to the other neighborhoods of the same precinct', () => {
    // 100 ballots, half of them in a sliver of 20 citizens: 30 move to the neighbor.
    expect(
      expectedVotes(capShares([[0.5, 0.5, 0]], [{ amounts: [100], caps: [20, 200, Infinity] }]), [100], 3),
    ).toEqual([20, 80, 0]);
  });
  it('passes the excess on when the neighbor fills up too, and keeps it off the map at last', () => {
    const votes = expectedVotes(capShares([[0.6, 0.4, 0]], [{ amounts: [100], caps: [20, 50, Infinity] }]), [100], 3);
    expect(votes.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([20, 50, 30]);
  });
  it('keeps registered voters and ballots under their own caps with the same shares', () => {
    // Elysian Valley 2025, as it was: 3,604 registered and 1,634 ballots for 1,651 adults, 1,634 of them citizens.
    const limits = [
      { amounts: [3000], caps: [1634, Infinity, Infinity] },
      { amounts: [6000], caps: [1651, Infinity, Infinity] },
    ];
    const shares = capShares([[0.6, 0.4, 0]], limits);
    expect(expectedVotes(shares, [6000], 3)[0]).toBeCloseTo(1651, 6);
    expect(expectedVotes(shares, [3000], 3)[0]).toBeCloseTo(1651 / 2, 6);
    expect(shares[0]!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
  it('never loses a ballot nor exceeds a cap', () => {
    const row = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
      .map((w) => toShares(w, [0, 0, 0, 0]));
    const caps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 8 }),
        caps,
        (precincts, c) => {
          const ballots = precincts.map((p) => p[1]);
          const shares = capShares(
            precincts.map((p) => p[0]),
            [{ amounts: ballots, caps: [...c, Infinity] }],
          );
          const votes = expectedVotes(shares, ballots, 4);
          expect(votes.reduce((a, b) => a + b, 0)).toBeCloseTo(
            ballots.reduce((a, b) => a + b, 0),
            6,
          );
          c.forEach((cap, k) => expect(votes[k]).toBeLessThanOrEqual(cap + 1e-3));
        },
      ),
    );
  });
});

describe('splitDifference', () => {
  it('is the distance of the leader’s shares in points', () => {
    // 60 of 100 against 45 of 90: 60 % and 50 %. Second bin: the leader is the other candidate, 75 % and 75 %.
    const [first, second, third] = splitDifference(
      [
        [60, 10, 0],
        [40, 30, 0],
      ],
      [
        [45, 20, 5],
        [45, 60, 5],
      ],
    );
    expect(first).toBeCloseTo(10, 9);
    expect(second).toBeCloseTo(0, 9);
    expect(third).toBeNull();
  });
});
