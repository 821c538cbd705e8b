/** Every number of every published file, declared: the counts of people that the gate reads, and what is none. What is not declared fails the build. */
import { isMailBallotGroup } from '@/lib/elections/withhold';
import type { ElectionPack } from '@/lib/packs/schema';
import { workbook } from '../research/workbook';
import { DOWNLOADS, PACKS, PROSE, SHAPE_PROPERTIES } from './declarations';
import type { Declared } from './declare';
import type { Publication } from './publication';

/** What the gate is not told of, in words: empty where every number is declared. */
export function undeclared(publication: Publication): string[] {
  return [
    ...publication.unlisted.map((path) => `${path} is in no manifest`),
    ...numbersOf('manifest', publication.manifest, PACKS),
    ...publication.packs.flatMap((p) => inPack(publication, p.id, p.kind)),
    ...publication.downloads.flatMap((file) => inDownload(publication, file)),
    ...publication.packs.filter((p) => /^election-/.test(p.id)).flatMap((p) => inPool(publication, p.id)),
  ];
}

function inPack(publication: Publication, id: string, kind: string): string[] {
  switch (kind) {
    case 'image':
      return [];
    case 'topology': {
      const { objects } = publication.pack(id) as { objects: Record<string, unknown> };
      return [...propertiesOf(objects)].flatMap((name) =>
        SHAPE_PROPERTIES.has(name) ? [] : [`${id}: the property ${name} is not declared`],
      );
    }
    default:
      return numbersOf(id, publication.pack(id), PACKS);
  }
}

/** Keys under `properties`, wherever they stand. */
function propertiesOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const x of value) propertiesOf(x, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, x] of Object.entries(value)) {
      if (key === 'properties' && typeof x === 'object' && x !== null)
        for (const name of Object.keys(x)) found.add(name);
      else if (key !== 'arcs' && key !== 'coordinates') propertiesOf(x, found);
    }
  return found;
}

function numbersOf(id: string, content: unknown, declared: readonly Declared[]): string[] {
  const own = declared.find((d) => d.file.test(id));
  if (!own) return [`${id} is not declared: say in geo/pipeline/privacy/declarations.ts what its numbers count`];
  const paths = new Set<string>();
  walk(content, [], paths);
  const known = new Set([...own.counts, ...own.others]);
  return [...paths].filter((path) => !known.has(path)).map((path) => `${id}: the numbers ${path} are not declared`);
}

/** Paths of numbers: names joined by dots, `[]` for a place in a list; names of plans, units, parts and changes are `*`. */
function walk(value: unknown, path: readonly string[], paths: Set<string>): void {
  if (typeof value === 'number') paths.add(path.join('.').replaceAll('.[]', '[]'));
  else if (Array.isArray(value)) for (const x of value) walk(x, [...path, '[]'], paths);
  else if (typeof value === 'object' && value !== null)
    for (const [key, x] of Object.entries(value)) walk(x, [...path, ANY.has(key) ? '*' : key], paths);
}

const ANY = new Set(['2011', '2021', 'whole', 'neighborhood', 'council', 'group', 'kept', 'gained', 'lost']);

function inDownload(publication: Publication, file: string): string[] {
  switch (file.slice(file.lastIndexOf('.'))) {
    case '.geojson':
      return inShapes(publication, file);
    case '.xlsx':
      return inWorkbook(publication, file);
    case '.txt':
      return PROSE.includes(file) ? [] : [`${file} is not declared: text that nobody reads for counts`];
    default:
      return inTable(publication, file);
  }
}

/** A workbook tells what the table beside it tells, and so nothing that is not read: it is made of it, byte for byte. */
function inWorkbook(publication: Publication, file: string): string[] {
  const table = file.replace(/xlsx$/, 'csv');
  if (!publication.downloads.includes(table)) return [`${file} has no ${table} beside it`];
  const text = publication.text(table);
  const made = MADE.get(text) ?? workbook(text);
  MADE.set(text, made);
  return publication.bytes(file).equals(made) ? [] : [`${file} is not ${table}`];
}

/** Workbooks by their tables: the gate is asked of many publications that differ in one file. */
const MADE = new Map<string, Buffer>();

function inTable(publication: Publication, file: string): string[] {
  const own = DOWNLOADS.find((d) => d.file.test(file));
  if (!own) return [`${file} is not declared: say in geo/pipeline/privacy/declarations.ts what its columns count`];
  const [header = ''] = publication.text(file).split('\n', 1);
  const known = new Set([...own.counts, ...own.others]);
  const columns = header.split(',');
  const unknown = columns.filter((name) => !known.has(name) && own.further?.test(name) !== true);
  return [
    ...unknown.map((name) => `${file}: the column ${name} is not declared`),
    ...own.counts.filter((name) => !columns.includes(name)).map((name) => `${file}: the column ${name} is gone`),
  ];
}

function inShapes(publication: Publication, file: string): string[] {
  return [...propertiesOf(JSON.parse(publication.text(file)))].flatMap((name) =>
    SHAPE_PROPERTIES.has(name) ? [] : [`${file}: the property ${name} is not declared`],
  );
}

/** Rows that tell of one row, and groups of mail ballots, that may be the ballots of one household. */
function inPool(publication: Publication, id: string): string[] {
  const { precincts, withheld, contests } = publication.pack(id) as ElectionPack;
  const pooled = contests.some((c) => c.withheld.some((n) => n > 0));
  return [
    ...precincts.id.filter(isMailBallotGroup).map((p) => `${id}: ${p} is a group of mail ballots`),
    ...(pooled && withheld.rows < 2 ? [`${id}: the pool is one row`] : []),
  ];
}
