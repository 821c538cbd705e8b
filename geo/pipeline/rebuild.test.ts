import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWNED } from './publish';
import { buildAll } from './run';

const sources = process.env.CA34_SOURCES ?? 'sources';
const publicDir = join(__dirname, '../../public');
const docsDir = join(__dirname, '../../docs');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [relative(publicDir, path)];
  });
}

describe.skipIf(!existsSync(sources))('a rebuild from the sources', () => {
  it('gives the committed public/data, public/downloads and measured docs, byte for byte', async () => {
    const { files, docs } = await buildAll(sources);
    const committed = OWNED.flatMap((folder) => filesBelow(join(publicDir, folder))).sort();
    expect([...files.keys()], 'other files than committed: run npm run data').toEqual(committed);
    const different = committed.filter((path) => !files.get(path)?.equals(readFileSync(join(publicDir, path))));
    expect(different, 'files that differ: run npm run data').toEqual([]);
    const stale = [...docs].flatMap(([name, content]) =>
      readFileSync(join(docsDir, name), 'utf8') === content ? [] : [name],
    );
    expect(stale, 'docs that differ: run npm run data').toEqual([]);
  }, 600_000);
});
