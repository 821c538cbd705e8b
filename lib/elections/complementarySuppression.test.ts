import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress } from './complementarySuppression';
import { disclosed } from './disclosureAudit';
import type { PublishedSum, Table } from './suppressionTable';

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Rows of one partition; the sums put rows together whole; the last one may hold people in no row. */
function tableOf(cells: number[][], groups: number[][], rest: number[] | null): Table {
  const rows = cells[0]!.length;
  const told = { cells: cells.map(() => true), total: true };
  const totals = Array.from({ length: rows }, (_, r) => add(cells.map((column) => column[r]!)));
  const sums = groups.map((group): PublishedSum => ({
    weights: totals.map((_, r) => (group.includes(r) ? 1 : 0)),
    rest: null,
    told,
  }));
  return {
    totals,
    cells,
    partitions: [cells.map((_, c) => c)],
    sums: rest ? [...sums, { weights: totals.map(() => 1), rest: { cells: rest, total: add(rest) }, told }] : sums,
  };
}

/** Many cells under 10, some of none, some large. */
const people = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 400 }));
const tables = fc
  .record({
    columns: fc.integer({ min: 2, max: 4 }),
    rows: fc.integer({ min: 2, max: 6 }),
    cut: fc.integer({ min: 1, max: 5 }),
    withRest: fc.boolean(),
  })
  .chain(({ columns, rows, cut, withRest }) =>
    fc
      .record({
        cells: fc.array(fc.array(people, { minLength: rows, maxLength: rows }), {
          minLength: columns,
          maxLength: columns,
        }),
        rest: withRest
          ? fc.array(fc.integer({ min: 30, max: 900 }), { minLength: columns, maxLength: columns })
          : fc.constant(null),
      })
      .map(({ cells, rest }) => {
        const all = Array.from({ length: rows }, (_, r) => r);
        return tableOf(
          cells,
          [all.slice(0, cut), all.slice(cut)].filter((g) => g.length > 0),
          rest,
        );
      }),
  );

/** Whether a cell can be one more or less, and every published total and sum stay: moves of one person along withheld cells, all tried. */
function canMove(table: Table, withheld: ReturnType<typeof suppress>, target: [number, number]): boolean {
  const open = table.cells.flatMap((column, c) =>
    column.flatMap((_, r): [number, number][] => (withheld.cells[c]![r] ? [[c, r]] : [])),
  );
  const unsafe = (s: number, c: number): boolean =>
    withheld.unsafe.some(([us, uc]) => us === s && (uc === c || uc === null));
  const keeps = (move: readonly number[]): boolean => {
    const moved = (at: (c: number, r: number) => boolean): number =>
      add(open.map(([c, r], i) => (at(c, r) ? move[i]! : 0)));
    return (
      table.totals.every((_, r) => withheld.rows[r] || moved((_c, row) => row === r) === 0) &&
      table.sums.every(
        (sum, s) =>
          sum.rest !== null ||
          (table.cells.every(
            (_, c) => unsafe(s, c) || moved((column, r) => column === c && sum.weights[r] === 1) === 0,
          ) &&
            (withheld.rows.every((x) => !x) ||
              moved((_c, r) => withheld.rows[r]! && sum.weights[r] === 1) === 0 ||
              unsafe(s, -1))),
      )
    );
  };
  const at = open.findIndex(([c, r]) => c === target[0] && r === target[1]);
  const move = open.map(() => 0);
  const search = (i: number): boolean => {
    if (i === open.length) return keeps(move);
    for (const step of i === at ? [1] : [0, 1, -1]) {
      move[i] = step;
      if (search(i + 1)) return true;
    }
    return false;
  };
  return search(0);
}

describe('suppress', () => {
  it('tells no cell and no rest of a row under 10', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows, cells } = suppress(table);
        table.cells.forEach((column, c) =>
          column.forEach((n, r) => {
            if (cells[c]![r]) return;
            expect(rows[r]).toBe(false);
            expect(n).toBeGreaterThanOrEqual(10);
            expect(table.totals[r]! - n).toBeGreaterThanOrEqual(10);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('leaves at least two cells and ten people withheld in a row whose total is told', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows, cells } = suppress(table);
        table.totals.forEach((total, r) => {
          if (rows[r]) return;
          const told = table.cells.flatMap((column, c) => (cells[c]![r] ? [] : [column[r]!]));
          if (told.length === table.cells.length) return;
          expect(total - add(told)).toBeGreaterThanOrEqual(10);
          expect(table.cells.length - told.length).toBeGreaterThanOrEqual(2);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves ten people and ten others when the told rows are taken from a sum, or calls the sum unsafe', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rows, cells, unsafe } = suppress(table);
        table.sums.forEach((sum, s) =>
          table.cells.forEach((column, c) => {
            if (unsafe.some(([us, uc]) => us === s && (uc === c || uc === null))) return;
            const withheld = column.flatMap((_, r) => (sum.weights[r] === 1 && cells[c]![r] ? [r] : []));
            if (withheld.length === 0) return;
            expect(add(withheld.map((r) => column[r]!)) + (sum.rest?.cells[c] ?? 0)).toBeGreaterThanOrEqual(10);
            if (unsafe.some(([us]) => us === s) || rows.some((x) => x)) return;
            expect(
              add(withheld.map((r) => table.totals[r]! - column[r]!)) +
                (sum.rest ? sum.rest.total - sum.rest.cells[c]! : 0),
            ).toBeGreaterThanOrEqual(10);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('fixes no small cell by everything that is told together: each can still be one more', () => {
    const small = tables.filter((t) => t.cells.length <= 3 && t.totals.length <= 3);
    fc.assert(
      fc.property(small, (table) => {
        const withheld = suppress(table);
        // What is called unsafe is not published by the caller, who then asks again.
        if (withheld.unsafe.length > 0) return;
        table.cells.forEach((column, c) =>
          column.forEach((n, r) => {
            if (withheld.cells[c]![r] && (n < 10 || table.totals[r]! - n < 10))
              expect(canMove(table, withheld, [c, r]), JSON.stringify([table, withheld, c, r])).toBe(true);
          }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('withholds more where rows and columns keep two cells each and still fix one: the bridge between two squares', () => {
    // Withheld as too small: two squares of cells, and the one that joins them, row 0 of column 2.
    const small = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
    ];
    const cells = [0, 1, 2, 3].map((c) =>
      [0, 1, 2, 3].map((r) => (small.some(([sc, sr]) => sc === c && sr === r) ? 6 : 60)),
    );
    const table = tableOf(cells, [[0, 1, 2, 3]], null);
    const withheld = suppress(table);
    expect(withheld.cells.flat().filter((x) => x).length).toBeGreaterThan(small.length);
    expect(withheld.unsafe).toEqual([]);
    expect(canMove(table, withheld, [2, 0])).toBe(true);
  });

  it('withholds a further row where weighted sums give the total of a small one away', () => {
    // Nine people in each of three rows; the first sum holds 0.9 of row 0 and 0.4 of rows 1 and 2, the second the rest: row 0 would come out as 9.
    const totals = [9, 9, 9, 200, 220, 210, 230];
    const cells = [
      [4, 4, 4, 90, 100, 95, 105],
      [3, 3, 3, 60, 70, 70, 75],
      [2, 2, 2, 50, 50, 45, 50],
    ];
    const first = [0.9, 0.4, 0.4, 1, 0, 1, 0];
    const told = { cells: [true, true, true], total: true };
    const sums = [first, first.map((w) => 1 - w)].map((weights): PublishedSum => ({ weights, rest: null, told }));
    const table: Table = { totals, cells, partitions: [[0, 1, 2]], sums };
    const alone = {
      rows: totals.map((t) => t < 10),
      cells: cells.map((column) => column.map((_, r) => totals[r]! < 10)),
    };
    expect(disclosed(table, alone).totals).toEqual([0]);
    const withheld = suppress(table);
    expect(withheld.unsafe).toEqual([]);
    expect(withheld.rows.filter((hidden) => hidden)).toHaveLength(4);
    expect(disclosed(table, withheld).totals).toEqual([]);
  });

  it('withholds nothing of a table of large cells, and what is forced with a companion', () => {
    const table = tableOf(
      [
        [50, 60],
        [70, 80],
        [90, 40],
      ],
      [[0, 1]],
      null,
    );
    expect(suppress(table)).toEqual({
      rows: [false, false],
      cells: [
        [false, false],
        [false, false],
        [false, false],
      ],
      unsafe: [],
    });
    const forced = [
      [true, false],
      [false, false],
      [false, false],
    ];
    const { cells } = suppress(table, forced);
    expect(cells.map((column) => column.filter((x) => x).length)).toEqual([2, 2, 0].sort((a, b) => b - a));
  });
});
