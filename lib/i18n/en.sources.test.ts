import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { sources } from '@/lib/i18n/en.sources';
import type { Manifest } from '@/lib/packs/schema';

it('names the source of each election as the published list does', () => {
  const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest;
  for (const id of ELECTION_IDS) {
    const pack = manifest.packs.find((p) => p.id === `election-${id}`);
    const names = manifest.sources.filter((s) => pack?.sources.includes(s.id)).map((s) => s.name);
    expect(names, id).toContain(sources.results[id]);
  }
});
