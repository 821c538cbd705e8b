/** Takes columns out of a table. */
import type { FigureColumn, FigureTable } from '@/lib/figure/figure';

/** The table without the columns that are `gone`; the very same where none is. */
export function withoutColumns(table: FigureTable, gone: (column: FigureColumn) => boolean): FigureTable {
  const kept = table.columns.map((c) => !gone(c));
  if (kept.every(Boolean)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, i) => kept[i]),
    rows: table.rows.map((r) => ({ ...r, cells: r.cells.filter((_, i) => kept[i]) })),
  };
}
