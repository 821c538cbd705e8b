import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_WIDTH_M, estimate, weighSites, type Site } from './kernel';
import {
  byDistrict,
  byEstimate,
  byNeighborhood,
  leaveOneOut,
  meanErrors,
  ninetyErrors,
  type SplitSite,
} from './leaveOneOut';

/** A square grid of places a kilometer apart; `share` of the first candidate in percent, of 1,000 votes each. */
function field(side: number, share: (x: number, y: number) => number): SplitSite[] {
  return Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)];
    return { at: [1000 * x, 1000 * y] as const, votes: [10 * share(x, y), 1000 - 10 * share(x, y)], parts: [1] };
  });
}

const site: fc.Arbitrary<Site> = fc.record({
  at: fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 })),
  votes: fc.tuple(
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 3000 }),
  ),
});
const sites = fc.array(site, { minLength: 2, maxLength: 40 });
const place = fc.tuple(fc.integer({ min: -5000, max: 25_000 }), fc.integer({ min: -5000, max: 25_000 }));

describe('the smoothed estimate', () => {
  it('of a constant field is that constant, anywhere', () => {
    const flat = field(5, () => 62);
    for (const at of [
      [0, 0],
      [2300, 1700],
      [9000, -4000],
    ] as const)
      expect(estimate(flat, weighSites(flat, at, 7)!.weights)).toEqual([expect.closeTo(62, 9), expect.closeTo(38, 9)]);
  });

  it('in the middle of a linear field is the field there', () => {
    const slope = field(7, (x, y) => 20 + 5 * x + 3 * y);
    expect(estimate(slope, weighSites(slope, [3000, 3000], 9)!.weights)[0]).toBeCloseTo(20 + 15 + 9, 9);
  });

  it('weighs by votes: of two places equally near, one with three times the votes counts three times', () => {
    const two: Site[] = [
      { at: [-500, 0], votes: [300, 0] },
      { at: [500, 0], votes: [0, 100] },
    ];
    expect(weighSites(two, [0, 0], 7)!.weights).toEqual([expect.closeTo(0.75, 12), expect.closeTo(0.25, 12)]);
  });

  it('follows the precincts: its width is the distance to the k-th nearest, never under the least', () => {
    const row: Site[] = [100, 200, 400, 800, 1600].map((x) => ({ at: [x, 0], votes: [10] }));
    expect(weighSites(row, [0, 0], 4)).toMatchObject({ nearestM: 100, widthM: 800 });
    expect(weighSites(row, [0, 0], 2)!.widthM).toBe(LEAST_WIDTH_M);
    expect(weighSites(row, [0, 0], 99)!.widthM).toBe(1600);
    // At a distance d the kernel is exp(-d²/2σ²), σ half the width: σ = 400, so exp(-0.5) of 400 m against exp(-0.03125) of 100 m.
    const { weights } = weighSites(row, [0, 0], 4)!;
    expect(weights[2]! / weights[0]!).toBeCloseTo(Math.exp(-0.5) / Math.exp(-0.03125), 9);
  });

  it('has weights that are never negative and add up to 1, and shares within those of its precincts that add up to 100', () => {
    fc.assert(
      fc.property(sites, place, fc.integer({ min: 1, max: 12 }), fc.option(fc.nat(39)), (list, at, k, leave) => {
        const without = leave === null ? -1 : leave % list.length;
        const { weights } = weighSites(list, at, k, without)!;
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        if (without >= 0) expect(weights[without]).toBe(0);
        const told = estimate(list, weights);
        expect(told.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 6);
        told.forEach((share, c) => {
          const all = list.map(({ votes }) => (100 * votes[c]!) / votes.reduce((a, b) => a + b, 0));
          expect(share).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
          expect(share).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        });
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(weighSites([], [0, 0], 7)).toBeNull();
    expect(weighSites([{ at: [0, 0], votes: [5] }], [0, 0], 7, 0)).toBeNull();
  });
});

describe('nine of ten', () => {
  it('are told within the error that nine votes of ten do not exceed', () => {
    // Ten precincts of a hundred votes, told 1 to 10 points wrong: nine of them by 9 or less.
    const sites = Array.from({ length: 10 }, (_, i) => ({ at: [i, 0] as const, votes: [50, 50] }));
    const tell = (i: number): number[] => [50 + (i + 1), 50 - (i + 1)];
    expect(ninetyErrors(sites, tell)).toEqual({ shares: [9, 9], lead: 18 });
    expect(meanErrors(sites, tell)).toEqual({ shares: [5.5, 5.5], lead: 11 });
  });
  it('go by votes, not by precincts', () => {
    const sites = [1, 1, 8].map((n, i) => ({ at: [i, 0] as const, votes: [n * 50, n * 50] }));
    const tell = (i: number): number[] => [50 + [20, 30, 2][i]!, 50 - [20, 30, 2][i]!];
    expect(ninetyErrors(sites, tell)!.shares[0]).toBe(20);
    expect(ninetyErrors([], tell)).toBeNull();
  });
});

describe('leaving one out', () => {
  it('of a constant field errs in none of the three ways', () => {
    const errors = leaveOneOut(
      field(4, () => 30),
      7,
    )!;
    for (const way of ['estimate', 'neighborhood', 'district'] as const)
      expect([...errors[way].shares, errors[way].lead]).toEqual([0, 0, 0].map((x) => expect.closeTo(x, 9)));
  });

  it('of a linear field tells every inner precinct exactly, and the district’s mean does not', () => {
    const slope = field(7, (x) => 20 + 5 * x);
    const tell = byEstimate(slope, 8);
    // Places at least two from every edge have all their eight neighbors, and those are even on both sides.
    for (const i of [16, 17, 18, 23, 24, 25, 30, 31, 32]) expect(tell(i)![0]).toBeCloseTo(20 + 5 * (i % 7), 6);
    const errors = leaveOneOut(slope, 8)!;
    expect(errors.estimate.shares[0]).toBeLessThan(errors.district.shares[0]! / 2);
    // Shares 20 … 50 in seven columns: each is off by its distance from the mean of the other 48.
    expect(errors.district.shares[0]).toBeCloseTo(
      ([15, 10, 5, 0, 5, 10, 15].reduce((a, b) => a + b) / 7) * (49 / 48),
      6,
    );
    expect(errors.estimate.lead).toBeCloseTo(2 * errors.estimate.shares[0]!, 9);
  });

  it('leaves the precinct out of its neighborhoods too, by how much of it lies in each', () => {
    const list: SplitSite[] = [
      { at: [0, 0], votes: [90, 10], parts: [0.5, 0.5] },
      { at: [1, 0], votes: [20, 80], parts: [1, 0] },
      { at: [2, 0], votes: [60, 40], parts: [0, 1] },
    ];
    expect(byNeighborhood(list)(0)).toEqual([expect.closeTo(40, 9), expect.closeTo(60, 9)]);
    // In the first neighborhood the second precinct has only half of the first beside it.
    expect(byNeighborhood(list)(1)![0]).toBeCloseTo(90, 9);
    expect(byNeighborhood([list[1]!])(0)).toBeNull();
    expect(byDistrict(list)(0)![0]).toBeCloseTo(40, 9);
  });

  it('weighs errors by votes', () => {
    const list: Site[] = [
      { at: [0, 0], votes: [100, 0] },
      { at: [1, 0], votes: [0, 300] },
    ];
    expect(meanErrors(list, () => [50, 50])!.shares[0]).toBe(50);
    expect(meanErrors(list, () => [100, 0])!.shares[0]).toBe(75);
  });
});
