/** What the site publishes beside itself: every source is on the page of licences, every listed file is there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

interface Listed {
  file: string;
  bytes: number;
  sha256: string;
}

function isObject(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function isListed(x: unknown): x is Listed {
  return (
    isObject(x) && typeof x['file'] === 'string' && typeof x['bytes'] === 'number' && typeof x['sha256'] === 'string'
  );
}

/** That list of the manifest; throws when it is no list or an entry is not as documented. */
function listOf<T>(manifest: unknown, key: string, is: (x: unknown) => x is T): T[] {
  const list = isObject(manifest) ? manifest[key] : undefined;
  if (!Array.isArray(list)) throw new Error(`manifest.json has no list “${key}”`);
  return list.map((entry: unknown) => {
    if (!is(entry)) throw new Error(`manifest.json, ${key}: unexpected ${JSON.stringify(entry)}`);
    return entry;
  });
}

test('every source that a published file cites has its row in DATA_LICENSES.md', async ({ request }) => {
  const manifest: unknown = await (await request.get('/data/manifest.json')).json();
  const licences = readFileSync(new URL('../DATA_LICENSES.md', import.meta.url), 'utf8');
  const cited = new Set<string>();
  for (const key of ['packs', 'downloads']) {
    for (const entry of listOf(manifest, key, isObject))
      for (const id of Array.isArray(entry['sources']) ? entry['sources'] : []) cited.add(String(id));
  }
  expect(cited.size).toBeGreaterThan(10);
  expect([...cited].filter((id) => !licences.includes(`\`${id}\``))).toEqual([]);
});

test('every file in the manifest is served, whole', async ({ request }) => {
  const manifest: unknown = await (await request.get('/data/manifest.json')).json();
  const files = [
    ...listOf(manifest, 'packs', isListed).map((entry) => ({ ...entry, path: `/data/${entry.file}` })),
    ...listOf(manifest, 'downloads', isListed).map((entry) => ({ ...entry, path: `/downloads/${entry.file}` })),
  ];
  expect(files.length).toBeGreaterThan(10);
  for (const { path, bytes, sha256 } of files) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const body = await response.body();
    expect(body.length, path).toBe(bytes);
    expect(createHash('sha256').update(body).digest('hex'), path).toBe(sha256);
  }
});
