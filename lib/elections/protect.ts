/** Which figures of a table must be withheld, so that nothing under 10 people is told, neither by itself nor by subtracting what is told from its sums. */
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
  /** Columns that together make up a row's total; each column stands in one partition. */
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

/** A row's part in a sum that is smaller than this is lost in rounding. */
const TRACE = 0.5;

/**
 * Withholds (1) every row under 10 people; (2) every cell under 10 people, or that leaves under 10 in its row; then, until nothing changes, the smallest
 * further cell (3) of a row's partition whose withheld cells are only one, or fewer than 10 people: the row's total would give them away; (4) of a published
 * sum whose withheld parts are only one, or fewer than 10 people, or leave fewer than 10 others. `forced[c][r]` are withheld in any case.
 */
export function protect(table: Table, forced?: readonly (readonly boolean[])[]): Withheld {
  const { totals, cells, partitions } = table;
  const rows = totals.map((total) => total < MIN_BALLOTS);
  const hidden = cells.map((column, c) => column.map((n, r) => rows[r]! || n < MIN_BALLOTS || totals[r]! - n < MIN_BALLOTS || (forced?.[c]?.[r] ?? false)));
  const unsafe = new Map<string, [number, number | null]>();
  const hideRow = (r: number): void => {
    rows[r] = true;
    for (const column of hidden) column[r] = true;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const r of totals.keys()) {
      if (rows[r]) continue;
      for (const partition of partitions) {
        const open = givesAway(partition, (c) => hidden[c]![r]!, (c) => cells[c]![r]!);
        if (!open) continue;
        const next = smallest(partition.filter((c) => !hidden[c]![r]), (c) => cells[c]![r]!);
        if (next === null) continue;
        hidden[next]![r] = true;
        changed = true;
      }
    }
    for (const [s, sum] of table.sums.entries()) {
      const members = totals.flatMap((total, r) => (sum.weights[r]! * total >= TRACE ? [r] : []));
      if (sum.told.total && sumGivesAway(members, rows, totals, null, sum.weights, sum.rest && { cell: sum.rest.total, total: sum.rest.total })) {
        const next = smallest(members.filter((r) => !rows[r]), (r) => totals[r]!);
        if (next === null) unsafe.set(`${s}`, [s, null]);
        else {
          hideRow(next);
          changed = true;
        }
      }
      for (const [c, column] of cells.entries()) {
        if (!sum.told.cells[c] || !sumGivesAway(members, hidden[c]!, column, totals, sum.weights, sum.rest && { cell: sum.rest.cells[c]!, total: sum.rest.total })) continue;
        const next = smallest(members.filter((r) => !hidden[c]![r]), (r) => column[r]!);
        if (next === null) unsafe.set(`${s} ${c}`, [s, c]);
        else {
          hidden[c]![next] = true;
          changed = true;
        }
      }
    }
  }
  return { rows, cells: hidden, unsafe: [...unsafe.values()] };
}

/** Whether the withheld cells of a partition can be told from the row's total. */
function givesAway(partition: readonly number[], isHidden: (c: number) => boolean, cell: (c: number) => number): boolean {
  const withheld = partition.filter(isHidden);
  if (withheld.length === 0) return false;
  return withheld.length < 2 || withheld.reduce((n, c) => n + cell(c), 0) < MIN_BALLOTS;
}

/** Whether the withheld parts of a sum can be told by taking the published ones away; `totals` is null where the column is the total itself. */
function sumGivesAway(members: readonly number[], hidden: readonly boolean[], column: readonly number[], totals: readonly number[] | null, weights: readonly number[], rest: { cell: number; total: number } | null): boolean {
  const withheld = members.filter((r) => hidden[r]);
  if (withheld.length === 0 && (rest === null || rest.total === 0)) return false;
  const people = withheld.reduce((n, r) => n + weights[r]! * column[r]!, rest?.cell ?? 0);
  const others = totals === null ? Infinity : withheld.reduce((n, r) => n + weights[r]! * (totals[r]! - column[r]!), rest === null ? 0 : rest.total - rest.cell);
  return (withheld.length < 2 && rest === null) || people < MIN_BALLOTS || others < MIN_BALLOTS;
}

function smallest(candidates: readonly number[], size: (i: number) => number): number | null {
  let best: number | null = null;
  for (const i of candidates) if (best === null || size(i) < size(best)) best = i;
  return best;
}
