/** CSV in and out for the pipeline: strict reading, plain RFC 4180 writing. */
import Papa from 'papaparse';
import { SourceError } from './sourceError';

export type CsvRow = Readonly<Record<string, string>>;

/**
 * Rows of a CSV text, keyed by its header.
 * @throws SourceError when a required column is missing, a heading comes twice, a row has too few or too many fields, a quote is left open, or there are no rows.
 */
export function parseCsv(file: string, text: string, requiredColumns: readonly string[]): CsvRow[] {
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const columns = parsed.meta.fields ?? [];
  const twice = Object.values(parsed.meta.renamedHeaders ?? {})[0];
  if (twice !== undefined)
    throw new SourceError({ file, row: 1, expected: `each heading once (“${twice}” comes twice)` });
  const missing = requiredColumns.filter((c) => !columns.includes(c));
  if (missing.length > 0) {
    throw new SourceError({
      file,
      row: 1,
      expected: `the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')} (found: ${columns.slice(0, 12).join(', ') || 'nothing'})`,
    });
  }
  const problem = parsed.errors.find((e) => e.type !== 'Delimiter');
  if (problem) {
    // Papa counts data rows from 0; people count lines from 1 and see the header first.
    throw new SourceError({
      file,
      row: (problem.row ?? 0) + 2,
      expected: `${columns.length} comma-separated fields, as in the header (${problem.message})`,
    });
  }
  if (parsed.data.length === 0) throw new SourceError({ file, row: 2, expected: 'at least one row under the header' });
  return parsed.data;
}

/**
 * A number from a CSV cell; null for a blank one.
 * @throws SourceError naming the row (0-based index among the data rows) when it is neither.
 */
export function csvNumber(file: string, index: number, row: CsvRow, column: string): number | null {
  const raw = (row[column] ?? '').trim();
  if (raw === '') return null;
  const n = Number(raw);
  if (!Number.isFinite(n))
    throw new SourceError({ file, row: index + 2, expected: `a number in ${column} (found “${raw}”)` });
  return n;
}

export type Cell = string | number | null;

/** CSV text with a header and `\n` line ends; null becomes an empty field. */
export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => cells.map(quote).join(',');
  return [line(header), ...rows.map(line)].join('\n') + '\n';
}

function quote(cell: Cell): string {
  if (cell === null) return '';
  const s = String(cell);
  return /[",\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
}
