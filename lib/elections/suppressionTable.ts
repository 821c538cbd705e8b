/** A table of people as it stands before and after figures of it are withheld. */
import { MIN_BALLOTS } from './withhold';

/** A published sum of rows: a neighborhood made of precincts, a district made of neighborhoods. */
export interface PublishedSum {
  /** How much of each row goes into it, 0-1. */
  weights: readonly number[];
  /** People in it who are in no row, one number a column, and their total; none of them is published by itself. */
  rest: { cells: readonly number[]; total: number } | null;
  /** Whether this sum is told, one flag a column; and its total. */
  told: { cells: readonly boolean[]; total: boolean };
}

export interface Table {
  /** People in each row. */
  totals: readonly number[];
  /** `cells[c][r]`: people of column c in row r. */
  cells: readonly (readonly number[])[];
  /** Columns that together make up a row's total. */
  partitions: readonly (readonly number[])[];
  sums: readonly PublishedSum[];
}

export interface Withheld {
  /** Rows whose total, and with it every cell, is withheld. */
  rows: boolean[];
  /** `cells[c][r]` */
  cells: boolean[][];
  /** Sums that would give a withheld cell away however much is withheld in the rows: `[sum, column]`, and `[sum, null]` for a total. */
  unsafe: [sum: number, column: number | null][];
}

/** Whether a cell may not be told: it, or what it leaves of its row, is under 10 people. */
export function isSmall(cell: number, total: number): boolean {
  return cell < MIN_BALLOTS || total - cell < MIN_BALLOTS;
}
