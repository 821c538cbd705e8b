/** The first sheet of a workbook as rows of text. The library reads the old binary workbooks and the new ones; it is used when data are built, never on the site. */
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { SourceError } from '../sourceError';
import type { CanvassFile } from './files';

/** Cells of a row, trimmed; `rows[0]` is the first line of the sheet, and blank rows stay, so that rows count as people count them. */
export type SheetRows = readonly (readonly string[])[];

/** How a file of a kind begins: a compound file, a bare stream of the old format, a ZIP. The library would take anything else for text. */
const BEGINNINGS = {
  xls: ['d0cf11e0', '0908', '0904', '0902', '0900'],
  xlsx: ['504b0304'],
} as const;

/** @throws SourceError for a file that is none of its kind, damaged or without rows. */
export function sheetRows({ file, kind, bytes }: CanvassFile): SheetRows {
  const rows = kind === 'csv' ? csvRows(file, bytes) : kind === 'json' ? [] : workbookRows(file, kind, bytes);
  if (!rows.some((row) => row.some((cell) => cell !== '')))
    throw new SourceError({ file, expected: 'a first sheet with rows' });
  return rows;
}

function workbookRows(file: string, kind: 'xls' | 'xlsx', bytes: Uint8Array): string[][] {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const fail = (why: string): never => {
    throw new SourceError({ file, expected: `a whole .${kind} workbook (${why})` });
  };
  if (!BEGINNINGS[kind].some((beginning) => start.startsWith(beginning))) fail('it does not begin like one');
  try {
    const book = read(bytes, { type: 'array' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet?.['!ref']) return [];
    const cells = utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      range: 0,
      raw: true,
      defval: '',
      blankrows: true,
    });
    return cells.map((row) => Array.from(row, text));
  } catch (e) {
    return fail(e instanceof Error ? e.message : 'it cannot be read');
  }
}

function csvRows(file: string, bytes: Uint8Array): string[][] {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    decoded = new TextDecoder('windows-1252').decode(bytes);
  }
  const parsed = Papa.parse<string[]>(decoded, { skipEmptyLines: false, delimiter: ',' });
  const [problem] = parsed.errors;
  if (problem) throw new SourceError({ file, row: (problem.row ?? 0) + 1, expected: `sound CSV (${problem.message})` });
  return parsed.data.map((row) => row.map(text));
}

function text(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}
