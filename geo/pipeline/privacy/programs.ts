/** The two questions put to HiGHS: how small or large a sum of unknown cells can be, and whether some sum of them is fixed to one to nine. */
import loadHighs, { type Model } from 'highs';
import type { Component } from './components';

/** One row of what an elimination leaves: unknown + Σ others = right, in fractions. */
export interface FixedSum {
  others: ReadonlyMap<string, number>;
  right: number;
}

export interface Bounds {
  /** The smallest, and the largest value of Σ cells that the statements allow; null where they allow none or the solver gives up. */
  least(cells: readonly string[]): number | null;
  most(cells: readonly string[]): number | null;
  /** Frees the solver's memory. */
  close(): void;
}

export interface Programs {
  bounds(component: Component): Bounds;
  /**
   * Sets of `family` whose sum the rows fix to a value between `from` and `to`, the simplest first, at most `most` of them; `decided` is false where the solver gave up.
   */
  fixedSums(
    rows: ReadonlyMap<string, FixedSum>,
    family: ReadonlySet<string>,
    range: { from: number; to: number },
    most: number,
  ): { sets: string[][]; decided: boolean };
}

interface Row {
  low: number;
  high: number;
  entries: (readonly [column: number, value: number])[];
}

const OPTIONS = { output_flag: false, random_seed: 0, presolve: 'on' } as const;
/** Rounding of the solver. */
const HAIR = 1e-6;
/** Seconds for one integer program. */
const PATIENCE = 20;

/** Bounds of a component of one cell: no program is needed. */
function ofOne({ statements }: Component): Bounds {
  let [least, most] = [0, Infinity];
  for (const { terms, low, high } of statements) {
    const [weight = 1] = [...terms.values()];
    const ends = [low / weight, high / weight].sort((a, b) => a - b) as [number, number];
    [least, most] = [Math.max(least, ends[0]), Math.min(most, ends[1])];
  }
  const open = least <= most + HAIR;
  return { least: () => (open ? least : null), most: () => (open ? most : null), close: () => undefined };
}

export async function createPrograms(): Promise<Programs> {
  const highs = await loadHighs();
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  const finite = (n: number): number => (n === Infinity ? highs.infinity : n === -Infinity ? -highs.infinity : n);
  const model = (columns: number, upper: number, rows: readonly Row[], whole: boolean): Model => {
    const starts = [0];
    for (const row of rows) starts.push(starts.at(-1)! + row.entries.length);
    const entries = rows.flatMap((row) => row.entries);
    const each = (value: number): Float64Array => new Float64Array(columns).fill(value);
    const created = highs.createModel({
      numCols: columns,
      numRows: rows.length,
      colCost: each(whole ? 1 : 0),
      colLower: each(0),
      colUpper: each(finite(upper)),
      rowLower: Float64Array.from(rows, (row) => finite(row.low)),
      rowUpper: Float64Array.from(rows, (row) => finite(row.high)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(entries, ([column]) => column),
        values: Float64Array.from(entries, ([, value]) => value),
      },
      ...(whole ? { integrality: new Int32Array(columns).fill(1) } : {}),
    });
    created.options.set(whole ? { ...OPTIONS, time_limit: PATIENCE } : { ...OPTIONS, solver: 'simplex' });
    return created;
  };
  return {
    bounds(component) {
      const { cells, statements } = component;
      if (cells.length === 1) return ofOne(component);
      const at = new Map(cells.map((name, i) => [name, i]));
      const rows = statements.map(({ terms, low, high }): Row => ({
        low,
        high,
        entries: [...terms].map(([name, x]) => [at.get(name)!, x]),
      }));
      const opened = model(cells.length, Infinity, rows, false);
      let asked: number[] = [];
      /** Cells that hold nobody in a solution found before. */
      const none = new Set<string>();
      const solve = (names: readonly string[], sign: 1 | -1): number | null => {
        for (const column of asked) opened.changeColCost(column, 0);
        asked = names.map((name) => at.get(name)!);
        for (const column of asked) opened.changeColCost(column, sign);
        opened.run();
        const status = opened.getModelStatus();
        if (status === optimal) {
          opened.getSolution().colValue.forEach((x, column) => {
            if (x < HAIR) none.add(cells[column]!);
          });
          return sign * opened.getObjectiveValue();
        }
        return sign < 0 && (status === unbounded || status === unboundedOrInfeasible) ? Infinity : null;
      };
      return {
        least: (names) => (names.every((name) => none.has(name)) && names.length === 1 ? 0 : solve(names, 1)),
        most: (names) => solve(names, -1),
        close: () => opened.dispose(),
      };
    },
    fixedSums(rows, family, { from, to }, most) {
      // The coefficient of a pivot is the row's own: rows of other families' pivots cannot take part.
      const own = [...rows].filter(([pivot, row]) => family.has(pivot) && row.others.size > 0);
      if (own.length === 0) return { sets: [], decided: true };
      const columns = new Map<string, (readonly [number, number])[]>();
      own.forEach(([, { others }], i) => {
        for (const [name, x] of others) columns.set(name, [...(columns.get(name) ?? []), [i, x]]);
      });
      const free = [...columns].filter(([name]) => family.has(name));
      const program: Row[] = [
        { low: from, high: to, entries: own.map(([, { right }], i) => [i, right] as const).filter(([, x]) => x !== 0) },
        { low: 1, high: Infinity, entries: own.map((_, i) => [i, 1]) },
        // z of a free cell is 0 or 1, and 0 where the cell is none of the family.
        ...free.map(([, entries], j): Row => ({ low: 0, high: 0, entries: [...entries, [own.length + j, -1]] })),
        ...[...columns].flatMap(([name, entries]): Row[] => (family.has(name) ? [] : [{ low: 0, high: 0, entries }])),
      ];
      const opened = model(own.length + free.length, 1, program, true);
      const sets: string[][] = [];
      let decided = true;
      while (sets.length < most) {
        opened.run();
        if (opened.getModelStatus() !== optimal) {
          decided = opened.getModelStatus() === infeasible;
          break;
        }
        const x = Array.from(opened.getSolution().colValue, Math.round);
        sets.push([...own.map(([pivot]) => pivot), ...free.map(([name]) => name)].filter((_, i) => x[i] === 1));
        // The next one differs in a row.
        const chosen = own.map((_, i) => x[i] === 1);
        opened.addRow(1 - chosen.filter((c) => c).length, highs.infinity, {
          indices: Int32Array.from(own, (_, i) => i),
          values: Float64Array.from(chosen, (c) => (c ? -1 : 1)),
        });
      }
      opened.dispose();
      return { sets, decided };
    },
  };
}
