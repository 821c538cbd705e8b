/** `npm run add-election -- <county canvass ZIP or files> [--precincts <GeoJSON>]`: docs/adding.md walks through it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { ElectionKind } from '@/lib/elections/declare';
import { SourceError } from '../sourceError';
import { namesProposed, readCanvass, report, runCanvass, sourceFiles, type Canvass } from './addElection';
import { MONTHS, entryText, listed, sourcePaths, type NewElection } from './entryFile';
import { wordsText, wordsToFill } from './words';

const KINDS: readonly ElectionKind[] = ['general', 'primary', 'special', 'special-primary', 'special-runoff'];
const USAGE = `npm run add-election -- <ZIP, folder or files of the Statement of Votes Cast> [election_data.json counter_data.json]
  [--precincts <GeoJSON of the county’s precincts>] [--date 2026-11-03] [--kind ${KINDS.join('|')}] [--members <CSV with a column precinct>]`;
const ENTRIES = 'lib/elections/entries';

/** What cannot be told from the files. */
class UsageError extends Error {}

/** The day that the sheets' titles name, else the one that was given. @throws UsageError */
function electionOf({ statements }: Canvass, given: { date?: string; kind?: string }): NewElection {
  const date = given.date ?? dateIn(statements.flatMap((s) => s.titles));
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new UsageError('The titles name no day: give it as --date 2026-11-03.');
  const november = date.slice(5, 7) === '11' && Number(date.slice(0, 4)) % 2 === 0;
  const kind = KINDS.find((k) => k === (given.kind ?? (november ? 'general' : undefined)));
  if (!kind) throw new UsageError(`Say what kind of election it was: --kind ${KINDS.join(', ')}.`);
  return { id: `${date.slice(0, 7)}-${kind}`, date, kind };
}

function dateIn(titles: readonly string[]): string | undefined {
  const named = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), ?(\\d{4})\\b`, 'i');
  for (const title of titles) {
    const [, month = '', day = '', year = ''] = named.exec(title) ?? [];
    const at = MONTHS.findIndex((m) => m.toLowerCase() === month.toLowerCase());
    if (at !== -1) return `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      precincts: { type: 'string' },
      date: { type: 'string' },
      kind: { type: 'string' },
      members: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('Hand over the county’s files.');
  const dir = process.env.CA34_SOURCES ?? 'sources';
  const canvass = readCanvass(positionals);
  const election = electionOf(canvass, values);
  const paths = sourcePaths(election.id);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`  wrote ${file}`);
  };
  const table = path.join(dir, paths.names);
  if (!existsSync(table)) {
    write(table, namesProposed(canvass));
    console.log(
      `Check every line of ${table}: who each heading is, and of which party. Fill in what is blank, then run the same command again.`,
    );
    return;
  }
  const read = (file: string): { file: string; text: string } => ({ file, text: readFileSync(file, 'utf8') });
  const run = runCanvass(canvass, election, read(table), {
    shapes: values.precincts ?? null,
    members: values.members === undefined ? null : read(values.members),
  });
  console.log(report(run).join('\n'));
  for (const [file, text] of sourceFiles(run)) write(path.join(dir, file), text);
  const entry = `${ENTRIES}/${election.id}.ts`;
  if (existsSync(entry)) {
    console.log(`${entry} is there already and stays as it is.`);
    return;
  }
  const outlined = run.layer && run.layer.missing.length === 0;
  const pretty = async (file: string, text: string): Promise<string> =>
    format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
  const lists = [`${ENTRIES}/index.ts`, `${ENTRIES}/records.ts`] as const;
  const [index, records] = lists.map((file) => readFileSync(file, 'utf8')) as [string, string];
  const into = listed(election, index, records);
  write(entry, await pretty(entry, entryText({ election, combined: run.combined, outlined })));
  write(lists[0], into.index);
  write(lists[1], into.records);
  const words = wordsText(wordsToFill(run, new Date().toISOString().slice(0, 10)));
  write(path.join(dir, paths.words), words);
  console.log(
    `\nWords to fill (also in ${path.join(dir, paths.words)}):\n\n${words}\nThen: npm run types, npm run data.`,
  );
}

main().catch((error: unknown) => {
  if (error instanceof SourceError)
    console.error(`\nThe canvass can't be used as it is.\n  ${error.message}\nNothing was added.`);
  else if (error instanceof UsageError) console.error(`\n${error.message}\n\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
});
