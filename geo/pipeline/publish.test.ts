import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '@/lib/packs/schema';
import type { Built } from './contract';
import { composeDocs, composeFiles, publish } from './publish';

const PLAN = { bbox: [-118.3, 34, -118.1, 34.2], areaKm2: 1 };
const PLACES = JSON.stringify({ neighborhoods: [], others: [], plans: { '2011': PLAN, '2021': PLAN } });
const BUILT: Built = {
  packs: [
    {
      id: 'places',
      kind: 'places',
      vintage: '2011',
      sources: ['latimes-neighborhoods'],
      content: PLACES,
      extension: 'json',
    },
  ],
  downloads: [{ file: 'results/x.csv', content: 'a\n1\n', sources: ['certified-totals'] }],
  reconciliation: [],
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('pages made of the data', () => {
  it('are put together from the builders’ parts, in their order, under one head', () => {
    const docs = composeDocs([
      { ...BUILT, docs: [{ file: 'accuracy.md', content: '## Votes\n' }] },
      BUILT,
      { ...BUILT, docs: [{ file: 'accuracy.md', content: '## People' }] },
    ]);
    expect([...docs.keys()]).toEqual(['accuracy.md']);
    expect(docs.get('accuracy.md')).toMatch(/^# How far[^]*don’t edit[^]*\n\n## Votes\n\n## People\n$/);
  });
});

describe('publishing', () => {
  it('refuses a pack that is not of its schema, with the field', () => {
    const [places] = BUILT.packs;
    const content = JSON.stringify({ neighborhoods: [], others: [], plans: { '2011': PLAN } });
    expect(() => composeFiles([{ ...BUILT, packs: [{ ...places!, content }] }])).toThrow(/^places: plans\.2021/);
  });

  it('names packs by their hash and lists them with only the sources they cite', () => {
    const files = composeFiles([BUILT]);
    const sha = createHash('sha256').update(PLACES).digest('hex');
    expect([...files.keys()]).toEqual([
      'data/manifest.json',
      `data/places-${sha.slice(0, 10)}.json`,
      'downloads/results/x.csv',
    ]);
    const manifest = JSON.parse(files.get('data/manifest.json')!.toString()) as Manifest;
    expect(manifest.packs[0]).toMatchObject({ id: 'places', sha256: sha, bytes: PLACES.length });
    expect(manifest.sources.map((s) => s.id)).toEqual(['latimes-neighborhoods', 'certified-totals']);
  });

  it('refuses two packs or files of one name', () => {
    expect(() => composeFiles([BUILT, BUILT])).toThrow(/Two/);
  });

  it('leaves no stale pack, no temporary folder, and everything else in public alone', () => {
    const publicDir = join(root, 'public');
    mkdirSync(join(publicDir, 'data'), { recursive: true });
    writeFileSync(join(publicDir, 'data', 'places-0000000000.json'), 'old');
    writeFileSync(join(publicDir, 'icon.svg'), 'icon');
    publish(composeFiles([BUILT]), publicDir);
    expect(existsSync(join(publicDir, 'data', 'places-0000000000.json'))).toBe(false);
    expect(readFileSync(join(publicDir, 'icon.svg'), 'utf8')).toBe('icon');
    expect(readFileSync(join(publicDir, 'downloads/results/x.csv'), 'utf8')).toBe('a\n1\n');
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('leaves what was there when a file cannot be written', () => {
    const publicDir = join(root, 'public');
    publish(composeFiles([BUILT]), publicDir);
    const before = readdirSync(join(publicDir, 'data'));
    const impossible = new Map([
      ['data/a', Buffer.from('x')],
      ['data/a/b', Buffer.from('y')],
    ]);
    expect(() => publish(impossible, publicDir)).toThrow();
    expect(readdirSync(join(publicDir, 'data'))).toEqual(before);
    expect(readdirSync(root)).toEqual(['public']);
  });
});
