/** Which figures of a table must be withheld, so that nothing under 10 people is told, neither by itself nor by reckoning back from what is told. */
import { disclosed } from './disclosureAudit';
import { isSmall, type Table, type Withheld } from './suppressionTable';
import { MIN_BALLOTS } from './withhold';

/** A row's part in a sum that is smaller than this is lost in rounding. */
export const TRACE = 0.5;

/**
 * Withholds (1) every row under 10 people; (2) every cell under 10 people, or that leaves under 10 in its row; then, until nothing changes, the smallest
 * further cell (3) of a row's partition whose withheld cells are only one, or fewer than 10 people: the row's total would give them away; (4) of a published
 * sum whose withheld parts are only one, or fewer than 10 people, or leave fewer than 10 others; (5) of the column of a
 * small cell that all these equations together still fix, and a further row where they fix the total of one. `forced[c][r]` are withheld in any case.
 */
export function suppress(table: Table, forced?: readonly (readonly boolean[])[]): Withheld {
  const { totals, cells } = table;
  const rows = totals.map((total) => total < MIN_BALLOTS);
  const state: Withheld = {
    rows,
    cells: cells.map((column, c) =>
      column.map((n, r) => rows[r]! || isSmall(n, totals[r]!) || (forced?.[c]?.[r] ?? false)),
    ),
    unsafe: [],
  };
  for (;;) {
    if (withinRows(table, state) || withinSums(table, state)) continue;
    if (state.unsafe.length > 0 || !againstEquations(table, state)) return state;
  }
}

/** Rule 3. True when something more was withheld. */
function withinRows({ totals, cells, partitions }: Table, state: Withheld): boolean {
  let changed = false;
  for (const r of totals.keys()) {
    if (state.rows[r]) continue;
    for (const partition of partitions) {
      const withheld = partition.filter((c) => state.cells[c]![r]);
      const people = withheld.reduce((n, c) => n + cells[c]![r]!, 0);
      if (withheld.length === 0 || (withheld.length > 1 && people >= MIN_BALLOTS)) continue;
      changed = hideInRow(partition, r, cells, state) || changed;
    }
  }
  return changed;
}

/** Rule 4. True when something more was withheld. */
function withinSums({ totals, cells, sums }: Table, state: Withheld): boolean {
  let changed = false;
  state.unsafe = [];
  for (const [s, { weights, rest, told }] of sums.entries()) {
    // A row under 10 people counts as one of 10: that it has none at all is also told of it.
    const members = totals.flatMap((total, r) => (weights[r]! * Math.max(total, MIN_BALLOTS) >= TRACE ? [r] : []));
    const open = (hidden: readonly boolean[], part: (r: number) => number, restPart: number): boolean => {
      const withheld = members.filter((r) => hidden[r]);
      if (withheld.length === 0 && (rest === null || rest.total === 0)) return false;
      return (
        (withheld.length < 2 && rest === null) ||
        withheld.reduce((n, r) => n + weights[r]! * part(r), restPart) < MIN_BALLOTS
      );
    };
    if (told.total && open(state.rows, (r) => totals[r]!, rest?.total ?? 0)) {
      const next = smallest(
        members.filter((r) => !state.rows[r]),
        (r) => totals[r]!,
      );
      if (next === null) state.unsafe.push([s, null]);
      else {
        state.rows[next] = true;
        for (const column of state.cells) column[next] = true;
        changed = true;
      }
    }
    for (const [c, column] of cells.entries()) {
      const hidden = state.cells[c]!;
      if (!told.cells[c]) continue;
      if (
        !open(hidden, (r) => column[r]!, rest?.cells[c] ?? 0) &&
        !open(hidden, (r) => totals[r]! - column[r]!, rest === null ? 0 : rest.total - rest.cells[c]!)
      )
        continue;
      const next = smallest(
        members.filter((r) => !hidden[r]),
        (r) => column[r]!,
      );
      if (next === null) state.unsafe.push([s, c]);
      else {
        hidden[next] = true;
        changed = true;
      }
    }
  }
  return changed;
}

/** Rule 5. True when something more was withheld; a cell that no withholding in its row can save makes the sums it is in unsafe. */
function againstEquations(table: Table, state: Withheld): boolean {
  const { totals, cells, sums, partitions } = table;
  const found = disclosed(table, state);
  const [row] = found.totals;
  if (row !== undefined) return hideRowBeside(table, state, row);
  const [first] = found.cells;
  if (!first) return false;
  const [c, r] = first;
  const around = sums.filter((sum) => sum.rest === null && sum.told.cells[c] && sum.weights[r]! > 0);
  // A further cell of its column in the same sums; where there is none, one of its own row.
  const beside = smallest(
    [...totals.keys()].filter(
      (other) =>
        !state.cells[c]![other] &&
        around.some((sum) => sum.weights[other]! * Math.max(totals[other]!, MIN_BALLOTS) >= TRACE),
    ),
    (other) => cells[c]![other]!,
  );
  if (beside !== null) state.cells[c]![beside] = true;
  else if (!hideInRow(partitions.find((p) => p.includes(c)) ?? [], r, cells, state)) {
    sums.forEach((sum, s) => {
      if (around.includes(sum)) state.unsafe.push([s, c]);
    });
    return false;
  }
  return true;
}

/** Withholds the smallest further row of the sums that a row is in. False when there is none, which makes those sums unsafe. */
function hideRowBeside({ totals, sums }: Table, state: Withheld, row: number): boolean {
  const around = sums.filter((sum) => sum.rest === null && sum.told.total && sum.weights[row]! > 0);
  const beside = smallest(
    [...totals.keys()].filter(
      (other) =>
        !state.rows[other] &&
        around.some((sum) => sum.weights[other]! * Math.max(totals[other]!, MIN_BALLOTS) >= TRACE),
    ),
    (other) => totals[other]!,
  );
  if (beside === null) {
    sums.forEach((sum, s) => {
      if (around.includes(sum)) state.unsafe.push([s, null]);
    });
    return false;
  }
  state.rows[beside] = true;
  for (const column of state.cells) column[beside] = true;
  return true;
}

/** Withholds the smallest cell of a row's partition that is still told; false when none is. */
function hideInRow(partition: readonly number[], r: number, cells: Table['cells'], state: Withheld): boolean {
  const next = smallest(
    partition.filter((c) => !state.cells[c]![r]),
    (c) => cells[c]![r]!,
  );
  if (next !== null) state.cells[next]![r] = true;
  return next !== null;
}

function smallest(candidates: readonly number[], size: (i: number) => number): number | null {
  let best: number | null = null;
  for (const i of candidates) if (best === null || size(i) < size(best)) best = i;
  return best;
}
