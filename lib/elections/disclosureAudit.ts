/** The small cells and totals of a table that somebody could still work out who has every published figure, and every weight besides. */
import { isSmall, type Table, type Withheld } from './suppressionTable';
import { solvable, type Equation } from './solvable';
import { MIN_BALLOTS } from './withhold';

/** What is withheld and yet fixed to one value by the published totals and sums, which are taken as if they were not rounded. */
export interface Disclosed {
  cells: [column: number, row: number][];
  /** Rows of one to nine people whose total is. */
  totals: number[];
}

/** The small cells, and the totals of small rows, that everything published together gives away. */
export function disclosed(table: Table, withheld: Pick<Withheld, 'rows' | 'cells'>): Disclosed {
  const { totals, cells, partitions, sums } = table;
  const ids = new Map<string, number>();
  const id = (name: string): number => {
    const known = ids.get(name) ?? ids.size;
    ids.set(name, known);
    return known;
  };
  const equations: Map<number, number>[] = [];
  const add = (equation: Map<number, number>): void => {
    if (equation.size > 0) equations.push(equation);
  };
  const cell = (c: number, r: number): number => id(`${c} ${r}`);
  totals.forEach((_, r) => {
    for (const partition of partitions) {
      const equation = new Map(partition.filter((c) => withheld.cells[c]![r]).map((c) => [cell(c, r), 1]));
      // Of a withheld row the total is unknown too.
      if (withheld.rows[r]) equation.set(id(`total ${r}`), -1);
      add(equation);
    }
  });
  sums.forEach(({ weights, rest, told }, s) => {
    const members = (hidden: readonly boolean[]): number[] =>
      totals.flatMap((_, r) => (hidden[r] && weights[r]! > 0 ? [r] : []));
    cells.forEach((_, c) => {
      if (!told.cells[c]) return;
      const equation = new Map(members(withheld.cells[c]!).map((r) => [cell(c, r), weights[r]!]));
      if (rest !== null) equation.set(id(`rest ${s} ${c}`), 1);
      add(equation);
    });
    if (!told.total) return;
    const total = new Map(members(withheld.rows).map((r) => [id(`total ${r}`), weights[r]!]));
    if (rest !== null) {
      total.set(id(`rest ${s}`), 1);
      for (const partition of partitions)
        add(new Map([...partition.map((c): [number, number] => [id(`rest ${s} ${c}`), 1]), [id(`rest ${s}`), -1]]));
    }
    add(total);
  });
  const fixed = solvable(equations satisfies Equation[], ids.size);
  const isFixed = (unknown: number | undefined): boolean => unknown !== undefined && fixed.has(unknown);
  return {
    cells: cells.flatMap((column, c) =>
      column.flatMap((n, r): [number, number][] =>
        withheld.cells[c]![r] && isFixed(ids.get(`${c} ${r}`)) && isSmall(n, totals[r]!) ? [[c, r]] : [],
      ),
    ),
    totals: totals.flatMap((total, r) =>
      withheld.rows[r] && total > 0 && total < MIN_BALLOTS && isFixed(ids.get(`total ${r}`)) ? [r] : [],
    ),
  };
}
