/** Cells of American Community Survey tables, where many things that look like numbers are none. */
import type { CsvRow } from '../csv';
import { SourceError } from '../sources';

/** Marks for "no figure" in Census Bureau tables and in the tables made from them. `*****` and `***` stand only in margin columns. */
const NO_FIGURE = new Set(['', '(X)', 'N', '-', '*', '**', '***', '*****', 'null']);
/** `250,000+`, `2,500-`: an open class of a median, a bound and no value. */
const OPEN_MEDIAN = /^[\d,]+[+-]$/;

/**
 * The number in a cell; `null` where the table has no figure. Estimates, counts, percentages and margins are never negative, so every
 * negative number is a sentinel (-999, -333333333, -666666666 …).
 * @throws SourceError for any other text; `index` is the row's place among the data rows, from 0.
 */
export function acsCell(file: string, index: number, row: CsvRow, column: string): number | null {
  const raw = (row[column] ?? '').trim();
  if (NO_FIGURE.has(raw) || OPEN_MEDIAN.test(raw)) return null;
  const n = Number(raw);
  if (!Number.isFinite(n))
    throw new SourceError({
      file,
      row: index + 2,
      expected: `a number or a mark for “no figure” in ${column} (found “${raw}”)`,
    });
  return n < 0 ? null : n;
}
