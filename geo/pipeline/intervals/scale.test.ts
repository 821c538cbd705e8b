import { describe, expect, it } from 'vitest';
import { estimatesOf } from './scale';

const two = (guess: number[][], votes: (number[] | null)[], missing = [0, 0]) =>
  estimatesOf({ guess, reach: guess, votes, missing });

describe('scales of errors', () => {
  it('are next to nothing where every precinct lies on one side, and never zero', () => {
    const [first] = two(
      [
        [1, 0],
        [0, 1],
      ],
      [
        [60, 40],
        [20, 80],
      ],
    );
    expect(first!.placed).toEqual([60, 40]);
    expect(first!.scale.votes(0)).toBeGreaterThan(0);
    expect(first!.scale.votes(0)).toBeLessThan(1);
    expect(first!.scale.share(0)).toBeLessThan(1);
  });
  it('of votes are those of a precinct that lies half and half: 100 · √(½ · ½)', () => {
    const [first] = two([[0.5, 0.5]], [[100, 0]]);
    expect(first!.scale.votes(0)).toBeCloseTo(50, 1);
  });
  it('of shares grow with how much the divided precinct differs from the area', () => {
    const alike = two(
      [
        [1, 0],
        [0.5, 0.5],
        [0, 1],
      ],
      [
        [600, 400],
        [60, 40],
        [100, 900],
      ],
    )[0]!;
    const other = two(
      [
        [1, 0],
        [0.5, 0.5],
        [0, 1],
      ],
      [
        [600, 400],
        [0, 100],
        [100, 900],
      ],
    )[0]!;
    expect(other.scale.share(0)).toBeGreaterThan(alike.scale.share(0));
  });
  it('of a lead between two candidates are twice those of a share', () => {
    const [first] = two(
      [
        [0.7, 0.3],
        [0.5, 0.5],
      ],
      [
        [600, 400],
        [10, 90],
      ],
    );
    expect(first!.scale.lead(0, 1)).toBeCloseTo(2 * first!.scale.share(0), 2);
  });
  it('count missing votes in proportion and widen by them', () => {
    const votes = [
      [60, 40],
      [20, 80],
    ];
    const known = two(
      [
        [1, 0],
        [0, 1],
      ],
      votes,
    )[0]!;
    const missing = two(
      [
        [1, 0],
        [0, 1],
      ],
      votes,
      [50, 0],
    )[0]!;
    expect(missing.votes).toEqual([90, 60]);
    expect(missing.placed).toEqual([60, 40]);
    expect(missing.scale.share(0)).toBeGreaterThan(known.scale.share(0) + 1);
  });
  it('are those of nothing known where no vote is placed', () => {
    expect(two([[1, 0]], [[10, 10]])[1]!.scale.share(0)).toBe(100);
  });
});
