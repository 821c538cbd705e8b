/** The files of a county canvass, as they were handed over: a ZIP, a folder, or files one by one. */
import { readFileSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { SourceError } from '../sourceError';

export interface CanvassFile {
  /** For people: `statement_of_votes_cast.zip/GOVERNOR-12.xls`. */
  file: string;
  /** Without folder and extension: `GOVERNOR-12`. */
  name: string;
  kind: 'xls' | 'xlsx' | 'csv' | 'json';
  bytes: Uint8Array;
}

/** Every workbook, CSV and JSON file among them, by name; what else a ZIP or folder holds is passed over. @throws SourceError for a file that cannot be read, and where there is none. */
export function openCanvass(paths: readonly string[]): CanvassFile[] {
  const files = paths.flatMap(opened).sort((a, b) => (a.file < b.file ? -1 : 1));
  if (files.length === 0)
    throw new SourceError({ file: paths.join(', '), expected: 'workbooks of contests (.xls, .xlsx or .csv)' });
  return files;
}

function opened(given: string): CanvassFile[] {
  if (statOf(given).isDirectory()) return readdirSync(given).flatMap((name) => named(path.join(given, name)));
  if (!given.toLowerCase().endsWith('.zip')) return named(given);
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(readFileSync(given));
  } catch {
    throw new SourceError({ file: given, expected: 'a whole ZIP file (it ends early, is damaged or is none)' });
  }
  return Object.entries(entries).flatMap(([entry, bytes]) => file(`${given}/${entry}`, () => bytes));
}

const named = (given: string): CanvassFile[] => file(given, () => readFileSync(given));

function file(given: string, bytes: () => Uint8Array): CanvassFile[] {
  const extension = path.extname(given).toLowerCase();
  const kind = (['xls', 'xlsx', 'csv', 'json'] as const).find((k) => extension === `.${k}`);
  // Archives made on a Mac carry a shadow of each file.
  if (!kind || given.includes('__MACOSX') || path.basename(given).startsWith('.')) return [];
  return [{ file: given, name: path.basename(given, path.extname(given)), kind, bytes: bytes() }];
}

function statOf(given: string): Stats {
  try {
    return statSync(given);
  } catch {
    throw new SourceError({ file: given, expected: 'a file or folder that can be read' });
  }
}
