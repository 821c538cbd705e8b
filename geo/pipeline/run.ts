/** `npm run data`: source files in, `public/data` and `public/downloads` out. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReconciliationRow } from '@/lib/packs/schema';
import type { Built, Builder } from './contract';
import { buildGeometry } from './geometry/build';
import { composeFiles, publish } from './publish';
import { SourceError, openSources } from './sources';

export interface BuiltAll {
  /** By path relative to public/, sorted. */
  files: Map<string, Buffer>;
  reconciliation: ReconciliationRow[];
  reports: string[];
}

/**
 * Builds everything in memory, writes nothing.
 * @param say hears one line per step.
 * @throws SourceError when a source is missing or malformed; Error when the published figures don't reconcile.
 */
export async function buildAll(sourcesDir: string, say: (line: string) => void = () => {}): Promise<BuiltAll> {
  const sources = openSources(sourcesDir);
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    say(`${what} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
  const geometry = await timed('Shapes: plans, neighborhoods, precincts, tracts, context', () => buildGeometry(sources));
  const parts: Built[] = [geometry.built];
  for (const [room, name] of [['elections', 'buildElections'], ['people', 'buildPeople']] as const) {
    const builder = await findBuilder(room, name);
    if (builder) parts.push(await timed(`${room}`, () => builder(sources, geometry.geo)));
  }
  const reconciliation = parts.flatMap((p) => p.reconciliation);
  return { files: composeFiles(parts), reconciliation, reports: parts.flatMap((p) => (p.report === undefined ? [] : [p.report])) };
}

/** The room's builder, or null while it is not there. */
async function findBuilder(room: string, name: string): Promise<Builder | null> {
  const url = new URL(`./${room}/build.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return null;
  const loaded: unknown = await import(/* @vite-ignore */ url.href);
  const found = typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, name) : undefined;
  if (typeof found !== 'function') throw new Error(`${room}/build.ts does not export ${name}`);
  return found as Builder;
}

/** The reconciliation against certified totals as a text table. */
export function reconciliationTable(rows: readonly ReconciliationRow[]): string {
  const head = ['election', 'contest', 'candidate', 'certified', 'published', 'residual', 'status'];
  const body = rows.map((r) => [r.election, r.contest, r.candidate, number(r.certified), number(r.published), number(r.residual), r.explanation ? `${r.status}: ${r.explanation}` : r.status]);
  const widths = head.map((h, i) => Math.max(h.length, ...body.map((cells) => (i === 6 ? 0 : cells[i]!.length))));
  const line = (cells: string[]): string => cells.map((c, i) => (i >= 3 && i <= 5 ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  ').trimEnd();
  return [line(head), ...body.map(line)].join('\n');
}

function number(x: number | null): string {
  return x === null ? '–' : x.toLocaleString('en-US');
}

async function main(): Promise<void> {
  const sourcesDir = process.env.CA34_SOURCES ?? 'sources';
  const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
  const built = await buildAll(sourcesDir, (line) => console.log(line));
  for (const report of built.reports) console.log(`\n${report}`);
  if (built.reconciliation.length > 0) console.log(`\nAgainst certified totals:\n${reconciliationTable(built.reconciliation)}\n`);
  publish(built.files, publicDir);
  const bytes = [...built.files.values()].reduce((sum, b) => sum + b.length, 0);
  console.log(`${built.files.size} files, ${(bytes / 1e6).toFixed(1)} MB, written to public/data and public/downloads.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    if (error instanceof SourceError) console.error(`\nThe sources can't be used as they are.\n  ${error.message}\nNothing was written; public/data and public/downloads are as they were.`);
    else console.error(error);
    process.exitCode = 1;
  });
}
