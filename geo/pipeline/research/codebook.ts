/** `codebook.csv`: what each column of each download means, in which unit, from which source. The build ends where a column has no line, or a line no column. */
import { formatCsv, parseCsv } from '../csv';
import { CLAIMS_ENTRIES } from './claimsEntries';
import { CODEBOOK_ENTRIES } from './codebookEntries';
import { LASTING_ENTRIES } from './lastingEntries';
import { PEOPLE_ENTRIES } from './peopleEntries';
import { RESULTS_ENTRIES } from './resultsEntries';
import { SHAPES_ENTRIES } from './shapesEntries';
import type { Explained } from './explain';

export const EXPLAINED: readonly Explained[] = [
  ...RESULTS_ENTRIES,
  ...PEOPLE_ENTRIES,
  ...LASTING_ENTRIES,
  ...SHAPES_ENTRIES,
  ...CLAIMS_ENTRIES,
  ...CODEBOOK_ENTRIES,
];

export const CODEBOOK_FILE = 'codebook.csv';

export function codebookCsv(explained: readonly Explained[] = EXPLAINED): string {
  return formatCsv(
    ['file', 'column', 'meaning', 'unit', 'source', 'notes'],
    explained.map(({ file, column, meaning, unit, source, notes }) => [file, column, meaning, unit, source, notes]),
  );
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `<election>`, `<contest>`, `<candidate>` stand for ids, `*` for any part of a name. */
function matcher(pattern: string): RegExp {
  const parts = pattern
    .split(/(<election>|<contest>|<candidate>|\*)/)
    .map((part) =>
      part === '<election>'
        ? '\\d{4}-\\d{2}-[a-z0-9-]+'
        : part === '*'
          ? '[^/]+'
          : /^<.*>$/.test(part)
            ? '[a-z0-9-]+'
            : escaped(part),
    );
  return new RegExp(`^${parts.join('')}$`);
}

/** A table or a file of shapes, by its path below downloads/. */
export interface Described {
  file: string;
  content: string;
}

/** What the codebook lacks, has twice or has too much, in words; empty where it is whole. Files that are neither CSV nor GeoJSON have no columns. */
export function unexplained(files: readonly Described[], explained: readonly Explained[] = EXPLAINED): string[] {
  const lines = explained.map((e) => ({ ...e, ofFile: matcher(e.file), ofColumn: matcher(e.column), used: false }));
  const found = files.flatMap(({ file, content }) =>
    columnsOf(file, content).flatMap((column) => {
      const own = lines.filter((e) => e.ofFile.test(file) && e.ofColumn.test(column));
      for (const line of own) line.used = true;
      if (own.length === 1) return [];
      return [
        `${file}: the column ${column} has ${own.length === 0 ? 'no line' : `${own.length} lines`} in the codebook`,
      ];
    }),
  );
  const idle = lines
    .filter((e) => !e.used)
    .map((e) => `the codebook explains ${e.column} of ${e.file}, which is in no file`);
  return [...found, ...idle];
}

function columnsOf(file: string, content: string): string[] {
  if (file.endsWith('.csv')) return Object.keys(parseCsv(file, content, [])[0]!);
  if (!file.endsWith('.geojson')) return [];
  const { features } = JSON.parse(content) as { features: { properties: object }[] };
  return [...new Set(features.flatMap((f) => Object.keys(f.properties)))];
}
