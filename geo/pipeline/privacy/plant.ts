/** Leaks planted into copies of the published files: a pack, or a table, with one change. Tests only. */
import type { CsvRow } from '../csv';
import { formatCsv, parseCsv } from '../csv';

export type Files = ReadonlyMap<string, Buffer>;

/** The file of a pack. @throws Error when there is none, or two. */
function fileOf(files: Files, id: string): string {
  const found = [...files.keys()].filter((path) => new RegExp(`^data/${id}-[0-9a-f]{10}\\.json$`).test(path));
  if (found.length !== 1) throw new Error(`${found.length} packs ${id}`);
  return found[0]!;
}

/** The same files with one pack changed. */
export function withPack<T>(files: Files, id: string, change: (pack: T) => void): Map<string, Buffer> {
  const path = id === 'manifest' ? 'data/manifest.json' : fileOf(files, id);
  const pack = JSON.parse(files.get(path)!.toString('utf8')) as T;
  change(pack);
  return new Map(files).set(path, Buffer.from(JSON.stringify(pack)));
}

/** The same files with the rows of one table changed; `change` gives the row, another in its place, or null for none. */
export function withRows(
  files: Files,
  file: string,
  change: (row: CsvRow) => CsvRow | null,
  more: readonly string[] = [],
): Map<string, Buffer> {
  const path = `downloads/${file}`;
  const text = files.get(path)!.toString('utf8');
  const columns = [...text.split('\n', 1)[0]!.split(','), ...more];
  const rows = parseCsv(file, text, []).flatMap((row): CsvRow[] => {
    const changed = change(row);
    return changed === null ? [] : [changed];
  });
  const content = formatCsv(
    columns,
    rows.map((row) => columns.map((name) => row[name] ?? '')),
  );
  return new Map(files).set(path, Buffer.from(content));
}
