/** Demographic tables read as figures by GEOID, each column checked, each file parsed once. */
import { sum } from '@/lib/people/marginOfError';
import type { CsvRow } from '../csv';
import { SourceError, type Sources } from '../sources';
import { acsCell } from './acsCells';
import type { Figure, Figures } from './aggregate';

export const TABLES = 'demographics/tables';

/** Reads a cell of the row at hand; `null` for "no figure". */
export type Cell = (column: string) => number | null;

/** Only the rows whose column holds this. */
export interface Where {
  column: string;
  is: string;
}

/** A column of estimates and, where the source has one, the column of their margins. */
export interface ColumnPair {
  estimate: string;
  moe: string | null;
}

/** `B25070_001` as the Census Bureau names it: estimate …E, margin …M. */
export const em = (code: string): ColumnPair => ({ estimate: `${code}E`, moe: `${code}M` });
export const without = (estimate: string): ColumnPair => ({ estimate, moe: null });

const GEOID = /^\d{11,12}$/;

/** One value per tract (11 digits) or block group (12) of a file; the reader returns null for a unit without a figure. @throws SourceError when a unit comes twice. */
export function byUnit<T>(
  sources: Sources,
  file: string,
  columns: readonly string[],
  read: (cell: Cell) => T | null,
  where?: Where,
): Map<string, T> {
  const values = new Map<string, T>();
  const seen = new Set<string>();
  sources.csv(file, ['GEOID', ...columns, ...(where ? [where.column] : [])]).forEach((row, i) => {
    if (where && row[where.column] !== where.is) return;
    const id = row.GEOID ?? '';
    if (!GEOID.test(id))
      throw new SourceError({ file, row: i + 2, expected: `a GEOID of 11 or 12 digits (found “${id}”)` });
    if (seen.has(id)) throw new SourceError({ file, row: i + 2, expected: `every GEOID once (${id} comes twice)` });
    seen.add(id);
    const value = read((column) => acsCell(file, i, row, column));
    if (value !== null) values.set(id, value);
  });
  return values;
}

/** Columns of one table added up in each row; no figure where one of them has none, no margin where one has none. */
export function summed(sources: Sources, file: string, columns: readonly ColumnPair[], where?: Where): Figures {
  return byUnit(sources, file, names(columns), (cell) => addUp(columns, cell), where);
}

/** One column. */
export function figures(
  sources: Sources,
  file: string,
  estimate: string,
  moe: string | null = null,
  where?: Where,
): Figures {
  return summed(sources, file, [{ estimate, moe }], where);
}

/** A total less one of its parts, whose margins add up as independent ones do. */
export function remainder(sources: Sources, file: string, whole: ColumnPair, part: ColumnPair, where?: Where): Figures {
  return byUnit(
    sources,
    file,
    names([whole, part]),
    (cell): Figure | null => {
      const [x, y] = [addUp([whole], cell), addUp([part], cell)];
      if (x === null || y === null) return null;
      return {
        estimate: Math.max(0, x.estimate - y.estimate),
        moe: x.moe === null || y.moe === null ? null : Math.hypot(x.moe, y.moe),
      };
    },
    where,
  );
}

export function addUp(columns: readonly ColumnPair[], cell: Cell): Figure | null {
  const parts: { estimate: number; moe: number }[] = [];
  let margins = true;
  for (const { estimate, moe } of columns) {
    const value = cell(estimate);
    if (value === null) return null;
    const margin = moe === null ? null : cell(moe);
    if (margin === null) margins = false;
    parts.push({ estimate: value, moe: margin ?? 0 });
  }
  const total = sum(parts);
  return { estimate: total.estimate, moe: margins ? total.moe : null };
}

export function names(columns: readonly ColumnPair[]): string[] {
  return columns.flatMap(({ estimate, moe }) => (moe === null ? [estimate] : [estimate, moe]));
}

/** The same sources, parsing each CSV file once however many columns are taken from it one by one. */
export function parsedOnce(sources: Sources): Sources {
  const parsed = new Map<string, CsvRow[]>();
  return {
    ...sources,
    csv: (file, columns) => {
      const rows = parsed.get(file);
      const first = rows?.[0];
      if (rows && first && columns.every((column) => column in first)) return rows;
      const fresh = sources.csv(file, columns);
      parsed.set(file, fresh);
      return fresh;
    },
  };
}
