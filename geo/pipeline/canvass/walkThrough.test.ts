/** docs/adding.md, "The next election, in an evening": its steps are followed word by word in a copy, for a made-up November 2026. */
import { execFileSync, execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNovember } from './madeNovember';

const root = process.cwd();
const [, page = ''] = readFileSync('docs/adding.md', 'utf8').split('### The next election, in an evening\n');
const section = page.split('\n## ')[0]!;
const commands = [...section.matchAll(/```sh\n(.*?)\n```/gs)].map((m) => m[1]!);
const filled = [...section.matchAll(/```csv\n(.*?)\n```/gs)].flatMap((m) => m[1]!.split('\n'));
const pasted = [...section.matchAll(/^In `([^`]+)`, under `([^`]+)`:\n\n```ts\n(.*?)\n```/gms)].map(
  ([, file = '', after = '', lines = '']) => ({ file, after, lines }),
);
const NAMES = 'sources/results/names_2026_11_general.csv';

let copy: string;
let made: ReturnType<typeof writeNovember>;
const at = (file: string): string => path.join(copy, file);
const text = (file: string): string => readFileSync(at(file), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'evening-'));
  for (const folder of ['lib', 'geo', 'node_modules'])
    if (folder === 'node_modules') symlinkSync(path.join(root, folder), at(folder));
    else cpSync(path.join(root, folder), at(folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'prettier.config.mjs']) cpSync(path.join(root, file), at(file));
  made = writeNovember(at('canvass'));
  mkdirSync(at('sources'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** A command of the page; what it says. */
const run = (command: string): string =>
  execSync(command.replace('npm run', 'npm run --silent'), {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, CA34_SOURCES: 'sources' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Files with type errors, each once. */
function faulty(): string[] {
  const { compilerOptions } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
    .config as { compilerOptions: object };
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: { ...compilerOptions, incremental: false, plugins: [], types: ['node'] }, files: [] },
    ts.sys,
    copy,
  );
  const rootNames = [
    'geo/polylabel.d.ts',
    'geo/pipeline/elections/build.ts',
    'lib/i18n/english.ts',
    'lib/i18n/en.sources.ts',
  ].map(at);
  const found = ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options }));
  return [...new Set(found.map((d) => path.relative(copy, d.file?.fileName ?? '')))].sort();
}

/** What the pipeline then reads: House totals and what is kept back, placements, what is certified. */
const PRINT = `
import { contestOf } from '@/lib/elections/catalogue';
import { readCertified } from './geo/pipeline/elections/certified';
import { readOwnLayers } from './geo/pipeline/elections/ownLayers';
import { placePrecinct } from './geo/pipeline/elections/placed';
import { readReturns } from './geo/pipeline/elections/returns';
import { KNOWN_RESIDUALS } from './geo/pipeline/elections/sourceFiles';
import { openSources } from './geo/pipeline/sources';
const id = '2026-11-general';
const sources = openSources('sources');
const { contests, precincts, redacted } = readReturns(sources, id);
const none = { november2018: new Map(), june2018: new Map(), boxes2020: new Map(), bytes2016: new Map(), together2016: new Map() };
const own = readOwnLayers(sources);
const [house] = contests;
console.log(JSON.stringify({
  contests: contests.map((c) => c.contest.id),
  house: Object.fromEntries(house.candidates.map((who, c) => [who, [...house.votes.values()].reduce((n, v) => n + v[c], 0)])),
  certified: Object.fromEntries([...readCertified(sources, id, contestOf(id, 'us-house'))].map(([who, c]) => [who, c.votes])),
  residuals: KNOWN_RESIDUALS.filter((r) => r.election === id).map((r) => [r.candidate, r.residual]),
  redacted: [...redacted],
  placements: precincts.map((p) => placePrecinct(id, p.precinct, { own, evidence: none }).placement),
}));
`;

it('has its commands, its lines to fill in and its words', () => {
  expect(commands).toHaveLength(2);
  expect(commands[1]).toBe(commands[0]);
  expect(filled.length).toBeGreaterThan(0);
  expect(pasted).toHaveLength(5);
});

it('ends in an election whose returns are those of the county, its precincts exact', () => {
  expect(run(commands[0]!)).toContain('names_2026_11_general.csv');
  expect(existsSync(at('lib/elections/entries/2026-11-general.ts'))).toBe(false);
  expect(() => run(commands[0]!)).toThrow(/names_2026_11_general\.csv, row 4: expected an id like jimmy-gomez/);

  for (const line of filled) {
    const [file, contest, heading] = line.split(',');
    const lines = text(NAMES).split('\n');
    const blank = lines.findIndex((l) => l.startsWith(`${file},${contest},${heading},`));
    expect(lines[blank], line).toBe(`${file},${contest},${heading},,,,`);
    writeFileSync(at(NAMES), lines.with(blank, line).join('\n'));
  }
  const said = run(commands[1]!);
  expect(said).toContain('3 contests in 232 precincts');
  expect(said).toContain('MEMBER OF THE STATE ASSEMBLY, 54TH DISTRICT');
  expect(said).toContain('Every precinct has its shape: all are exact.');
  expect(said).toContain('checked against the county’s published ones');

  expect(faulty()).toEqual([
    'geo/pipeline/elections/sourceFiles.ts',
    'lib/elections/entries/2026-11-general.ts',
    'lib/i18n/en.contests.ts',
    'lib/i18n/en.sources.ts',
    'lib/i18n/en.subjects.ts',
  ]);
  for (const { file, after, lines } of pasted) {
    const [before, rest, ...more] = text(file).split(`${after}\n`);
    expect([file, rest === undefined, more]).toEqual([file, false, []]);
    writeFileSync(at(file), `${before}${after}\n${lines}\n${rest}`);
    // The page shows what the command says, but for the day and what only a person knows.
    const spoken = said
      .replace(/version: '.*'/g, "version: '2026-12-11'")
      .replace(/what it is about, in a few words/, 'made-up bonds');
    expect(spoken, file).toContain(`${file}, under \`${after}\`:\n\n${lines}\n`);
  }
  expect(faulty()).toEqual([]);

  writeFileSync(at('print.ts'), PRINT);
  const out = execFileSync(path.join(root, 'node_modules/.bin/tsx'), ['print.ts'], { cwd: copy, encoding: 'utf8' });
  const [gomez = 0, gonzales = 0] = made.house;
  expect(JSON.parse(out)).toEqual({
    contests: ['us-house', 'governor', 'prop-1'],
    house: { 'jimmy-gomez': gomez, 'angela-gonzales-torres': gonzales },
    certified: { 'jimmy-gomez': gomez + 1, 'angela-gonzales-torres': gonzales },
    residuals: [['jimmy-gomez', 1]],
    redacted: [made.precincts[0]],
    placements: made.precincts.map(() => 'exact'),
  });

  expect(run(commands[1]!)).toContain('is there already and stays as it is');
}, 400_000);
