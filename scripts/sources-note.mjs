/** Before the unit tests: says in one line which suites are skipped where the source data are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export function setup() {
  const folder = process.env['CA34_SOURCES'] ?? 'sources';
  if (existsSync(folder) || process.env['CA34_SAID']) return;
  // Once, not for each project.
  process.env['CA34_SAID'] = 'yes';
  const suites = ['geo', 'lib']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
    .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('process.env.CA34_SOURCES'));
  console.warn(`No sources in ${folder} (CA34_SOURCES): what needs them is skipped in ${suites.sort().join(', ')}.`);
}
