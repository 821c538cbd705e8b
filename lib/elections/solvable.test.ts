import { describe, expect, it } from 'vitest';
import { solvable } from './solvable';

const equations = (rows: readonly number[][]) =>
  rows.map((row) => new Map(row.flatMap((x, j): [number, number][] => (x === 0 ? [] : [[j, x]]))));

describe('solvable', () => {
  it('solves what stands alone, and what follows from it', () => {
    expect(
      solvable(
        equations([
          [2, 0, 0],
          [1, 1, 0],
        ]),
        3,
      ),
    ).toEqual(new Set([0, 1]));
  });
  it('leaves the four corners of a table open: one can grow as its neighbors shrink', () => {
    // a+b, c+d, a+c, b+d are told.
    expect(
      solvable(
        equations([
          [1, 1, 0, 0],
          [0, 0, 1, 1],
          [1, 0, 1, 0],
          [0, 1, 0, 1],
        ]),
        4,
      ).size,
    ).toBe(0);
  });
  it('finds the bridge between two such squares, which no row or column alone betrays', () => {
    // Rows and columns of at least two unknowns each, yet the cell that joins the two squares is fixed: unknown 4.
    // Square one: 0 1 / 2 3; square two: 5 6 / 7 8; the bridge 4 is in a row of the first and a column of the second.
    const rows = [
      [0, 1, 4],
      [2, 3],
      [5, 6],
      [7, 8],
    ];
    const columns = [
      [0, 2],
      [1, 3],
      [4, 5, 7],
      [6, 8],
    ];
    const line = (unknowns: number[]) => Array.from({ length: 9 }, (_, j) => (unknowns.includes(j) ? 1 : 0));
    expect(solvable(equations([...rows, ...columns].map(line)), 9)).toEqual(new Set([4]));
  });
  it('uses weights: two unequal mixtures of two unknowns tell both', () => {
    expect(
      solvable(
        equations([
          [0.3, 0.7],
          [0.5, 0.5],
        ]),
        2,
      ),
    ).toEqual(new Set([0, 1]));
    expect(
      solvable(
        equations([
          [0.3, 0.7],
          [0.6, 1.4],
        ]),
        2,
      ).size,
    ).toBe(0);
  });
});
