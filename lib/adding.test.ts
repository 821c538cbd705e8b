/**
 * What docs/adding.md promises: in a copy of lib a made-up election and a made-up measure are added by their entries, their data and their words, and nothing
 * else; the compiler names the words that are missing; their Figures are those of the data they were given.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import type { Manifest, PackId } from '@/lib/packs/schema';

/** A line after the one that an entry or list begins with. */
type Edit = [file: string, after: string, line: string];

const ELECTION = `import { CANVASS, PLAIN, declareElection, house } from '../declare';
export const election = declareElection({
  ...PLAIN,
  ...CANVASS,
  id: '2027-11-general',
  plan: '2021',
  date: '2027-11-02',
  kind: 'general',
  contests: [house(['jimmy-gomez DEM', 'david-kim DEM'])],
});
`;
const ENTRIES: Edit[] = [
  ['lib/elections/entries/index.ts', 'export const ENTRIES = [', 'november2027,'],
  [
    'lib/elections/entries/index.ts',
    '/** Every election of the map, newest first: adding one adds a line to each list here (docs/adding.md). */',
    `import { election as november2027 } from './2027-11-general';`,
  ],
  ['lib/elections/entries/records.ts', 'export const RECORDS = {', `'2027-11-general': null,`],
  [
    'lib/people/entries/life.ts',
    'export const life = declareMeasures({',
    `cyclist_share: { unit: 'percent', part: 'people who ride', whole: 'all residents', origins: [ofTracts('acs-2018-2022', 'B08301', 'share', 'made-up')] },`,
  ],
];
const WORDS: Edit[] = [
  [
    'lib/i18n/en.subjects.ts',
    'const electionWords: Readonly<Record<ElectionId, ElectionWords>> = {',
    `'2027-11-general': { name: 'November 2027', short: 'Nov 2027', pairing: 'Gomez v. Kim' },`,
  ],
  [
    'lib/i18n/en.sources.ts',
    'const results: Readonly<Record<ElectionId, string>> = {',
    `'2027-11-general': 'Made up',`,
  ],
  [
    'lib/i18n/en.measures.ts',
    'const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {',
    `cyclist_share: { label: 'Cyclists', short: 'Cyclists', noun: 'the share of cyclists', universe: 'all residents' },`,
  ],
];

/** Prints what the Figures of the two hold, and of those whose data they were given. */
const PRINT = `
import { figureNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import { parse } from '@/lib/view/permalink';
const service = publishedService();
const print = (link) => {
  const { view, ignored } = parse(link);
  const made = figureNow(service, view).figure;
  return { ignored, subject: view.subject, areas: made.areas.map((a) => [a.id, a.value]), rows: made.table.rows.length };
};
const links = ['?e=2027-11-general', '?e=2024-11-general', '?m=cyclist_share', '?m=renter_share'];
console.log(JSON.stringify({ made: links.map(print), names: [english.m.elections['2027-11-general'].name, english.m.measures.cyclist_share.label] }));
`;

const root = process.cwd();
let copy: string;

function edit(edits: readonly Edit[]): void {
  for (const [file, after, line] of edits) {
    const at = path.join(copy, file);
    const text = readFileSync(at, 'utf8');
    expect(text.split(after), `${file} has “${after}” once`).toHaveLength(2);
    writeFileSync(
      at,
      text.replace(after, () => `${after}\n${line}`),
    );
  }
}

/** Files with type errors, each once. */
function faulty(): string[] {
  const { compilerOptions } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
    .config as { compilerOptions: object };
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: { ...compilerOptions, incremental: false, plugins: [], types: ['node'] }, files: [] },
    ts.sys,
    copy,
  );
  const files = [
    'lib/figure/published.ts',
    'lib/elections/entries/records.ts',
    'lib/i18n/english.ts',
    'lib/i18n/en.sources.ts',
  ];
  const program = ts.createProgram({ rootNames: files.map((f) => path.join(copy, f)), options });
  const at = ts.getPreEmitDiagnostics(program).map((d) => path.relative(copy, d.file?.fileName ?? ''));
  return [...new Set(at)].sort();
}

/** Publishes a pack in the copy under an id, in place of the one of that id where there is one. */
function publish(manifest: Manifest, id: PackId, like: PackId, content: unknown): void {
  const file = `made-up-${id}.json`;
  writeFileSync(path.join(copy, 'public/data', file), JSON.stringify(content));
  const entry = { ...manifest.packs.find((p) => p.id === like)!, id, file };
  manifest.packs = [...manifest.packs.filter((p) => p.id !== id), entry];
}

function data(): void {
  const manifest = readManifest();
  const service = publishedService();
  const votes = packNow(service, 'election-2024-11-general');
  // The id of an election that only the copy knows.
  publish(manifest, 'election-2027-11-general' as PackId, 'election-2024-11-general', {
    ...votes,
    election: '2027-11-general',
  });
  const like = 'intervals-2024-11-general-us-house';
  publish(manifest, 'intervals-2027-11-general-us-house' as PackId, like, {
    ...packNow(service, like),
    election: '2027-11-general',
  });
  for (const id of ['people-neighborhoods', 'people-tracts-2020'] as const) {
    const people = packNow(service, id);
    const renters = people.columns.filter((c) => c.measure === 'renter_share');
    expect(renters.length).toBeGreaterThan(0);
    publish(manifest, id, id, {
      ...people,
      columns: [...people.columns, ...renters.map((c) => ({ ...c, measure: 'cyclist_share' }))],
    });
  }
  writeFileSync(path.join(copy, 'public/data/manifest.json'), JSON.stringify(manifest));
}

describe('a made-up election and a made-up measure in a copy', () => {
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'adding-'));
    cpSync(path.join(root, 'lib'), path.join(copy, 'lib'), { recursive: true });
    mkdirSync(path.join(copy, 'public'));
    cpSync(path.join(root, 'public/data'), path.join(copy, 'public/data'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(path.join(root, file), path.join(copy, file));
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    writeFileSync(path.join(copy, 'lib/elections/entries/2027-11-general.ts'), ELECTION);
    edit(ENTRIES);
    data();
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('need only their entries, their data and their words; the compiler names the words', () => {
    expect(faulty()).toEqual(['lib/i18n/en.measures.ts', 'lib/i18n/en.sources.ts', 'lib/i18n/en.subjects.ts']);
    edit(WORDS);
    expect(faulty()).toEqual([]);
  }, 240_000);

  it('have links, menus and Figures that hold the figures they were given', () => {
    writeFileSync(path.join(copy, 'print.ts'), PRINT);
    const out = execFileSync(path.join(root, 'node_modules/.bin/tsx'), ['print.ts'], { cwd: copy, encoding: 'utf8' });
    const { made, names } = JSON.parse(out) as {
      made: { ignored: unknown[]; subject: object; areas: [string, number | null][]; rows: number }[];
      names: string[];
    };
    const [election, like, measure, renters] = made;
    expect(election!.subject).toMatchObject({ election: '2027-11-general', contest: 'us-house', unit: 'both' });
    expect(measure!.subject).toMatchObject({
      measure: 'cyclist_share',
      vintage: 'acs-2018-2022',
      unit: 'neighborhood',
    });
    expect(made.flatMap((x) => x.ignored)).toEqual([]);
    expect(election!.areas.length).toBeGreaterThan(15);
    expect(election!.areas).toEqual(like!.areas);
    expect(election!.rows).toBe(like!.rows);
    expect(measure!.areas.length).toBeGreaterThan(15);
    expect(measure!.areas).toEqual(renters!.areas);
    expect(names).toEqual(['November 2027', 'Cyclists']);
  }, 120_000);
});
