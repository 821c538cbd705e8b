/** Bars beside the values of a list: where each begins and ends on one scale for all, from 0 at the left to 1 at the right. */
import type { Quality, WordedFigure, WordedTable } from '@/lib/figure/figure';
import type { ColorToken } from '@/lib/scales/palettes';

export interface Bar {
  zero: number;
  value: number;
  /** Ends of the error's whisker; null where none is known. */
  whisker: readonly [number, number] | null;
  color: ColorToken | null;
  quality: Quality | null;
}

/** The columns that hold an error: half of an interval, or a margin, in the value's own unit. */
const ERRORS = ['interval', 'moe'];

/** A bar for each row with a value, by the row's id. */
export function barsOf(table: WordedTable, areas: WordedFigure['areas']): ReadonlyMap<string, Bar> {
  const error = table.columns.findIndex((c) => ERRORS.includes(c.key));
  const known = table.rows.flatMap((row) => {
    const value = row.cells[0]?.sort ?? null;
    return value === null ? [] : [{ id: row.id, value, half: error < 0 ? null : (row.cells[error]?.sort ?? null) }];
  });
  const values = known.map((k) => k.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const at = (value: number): number => (high === low ? 0 : Math.max(0, Math.min(1, (value - low) / (high - low))));
  return new Map(
    known.map(({ id, value, half }) => {
      const area = areas.find((a) => a.id === id);
      return [
        id,
        {
          zero: at(0),
          value: at(value),
          whisker: half === null ? null : ([at(value - half), at(value + half)] as const),
          color: area?.color ?? null,
          quality: area?.quality ?? null,
        },
      ];
    }),
  );
}
