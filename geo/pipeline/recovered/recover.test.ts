import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Recovery } from './program';
import { recover } from './recover';
import { createSolver, type Solver } from './solve';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

/** Every precinct may live in every block group; `prior` evenly. */
function everywhere(votes: number[][], groupVotes: number[][], elsewhere = [0, 0]): Recovery {
  return {
    unknowns: votes.flatMap((_, precinct) =>
      groupVotes.map((_, group) => ({ precinct, group, prior: 1 / groupVotes.length, cost: 0.5, pieces: [] })),
    ),
    votes,
    ballots: votes.map((v) => v.reduce((a, b) => a + b, 0)),
    groupVotes,
    groups: groupVotes.map(() => ({ whole: true, inside: 1 })),
    elsewhere,
  };
}
const rowsOf = (weights: number[], groups: number) =>
  Array.from({ length: weights.length / groups }, (_, p) => weights.slice(p * groups, (p + 1) * groups));

describe('three precincts recovered from three block groups', () => {
  // The first precinct fills the first block group; the second lies half in the second, half in the third; the third lies in the third.
  const votes = [
    [90, 10],
    [60, 40],
    [10, 90],
  ];
  const groupVotes = [
    [90, 10],
    [30, 20],
    [40, 110],
  ];

  it('finds the only division that gives the sums', () => {
    const { weights, objective } = recover(everywhere(votes, groupVotes), solver);
    const rows = rowsOf(weights, 3);
    [
      [1, 0, 0],
      [0, 0.5, 0.5],
      [0, 0, 1],
    ].forEach((row, p) => row.forEach((w, g) => expect(rows[p]![g]).toBeCloseTo(w, 3)));
    // Only the reluctance is paid: 0.05 · 0.5 for each of 300 ballots.
    expect(objective).toBeCloseTo(7.5, 6);
  });

  it('gives the votes of precincts without a place where they are missing', () => {
    const { objective } = recover(
      everywhere(
        votes,
        [
          [90, 10],
          [30, 20],
          [45, 115],
        ],
        [5, 5],
      ),
      solver,
    );
    // Ten votes from elsewhere cost a tenth each; nothing is slack.
    expect(objective).toBeCloseTo(8.5, 6);
  });

  it('takes the closest to the prior where the sums leave it open', () => {
    const same = everywhere(
      [
        [50, 50],
        [50, 50],
      ],
      [
        [50, 50],
        [50, 50],
      ],
    );
    const { weights } = recover(same, solver);
    weights.forEach((w) => expect(w).toBeCloseTo(0.5, 6));
  });

  it('holds a block group cut by the line to its part of the votes, not to all of them', () => {
    const cut = everywhere([[40, 60]], [[80, 120]]);
    const { weights, objective } = recover({ ...cut, groups: [{ whole: false, inside: 0.5 }] }, solver);
    expect(weights).toEqual([1]);
    expect(objective).toBeCloseTo(2.5, 6);
  });
});

describe('any division', () => {
  it('comes back with the same sums, no part below zero, and all parts of a precinct adding up to 1', () => {
    const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    const votesOf = fc.tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 20, max: 900 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, votesOf), { minLength: 2, maxLength: 6 }), (precincts) => {
        const parts = precincts.map(([weights]) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          return sum > 0 ? weights.map((w) => w / sum) : [1, 0, 0, 0];
        });
        const votes = precincts.map(([, v]) => [...v]);
        const groupVotes = [0, 1, 2, 3].map((g) =>
          [0, 1].map((c) => votes.reduce((sum, v, p) => sum + v[c]! * parts[p]![g]!, 0)),
        );
        const rows = rowsOf(recover(everywhere(votes, groupVotes), solver).weights, 4);
        for (const r of rows) {
          expect(Math.min(...r)).toBeGreaterThanOrEqual(0);
          expect(r.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
        // At most 0.2 % of the reluctance, 0.025 a ballot, may be spent on slack.
        const slack = 0.002 * 0.025 * votes.flat().reduce((a, b) => a + b, 0) + 1e-3;
        groupVotes.forEach((given, g) =>
          given.forEach((n, c) => {
            const got = rows.reduce((sum, r, p) => sum + r[g]! * votes[p]![c]!, 0);
            expect(Math.abs(got - n)).toBeLessThanOrEqual(slack);
          }),
        );
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
