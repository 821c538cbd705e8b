/** The published claims are those that the packs and the words make today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLAIMS } from '@/lib/claims/claims';
import { publishedReader } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import { parseCsv } from '../csv';
import { CLAIMS_FILE, claimsCsv } from './claimsCsv';

const published = readFileSync(join(__dirname, '../../../public/downloads', CLAIMS_FILE), 'utf8');

it('tells every claim once, as the packs and the words have it', () => {
  expect(published).toBe(claimsCsv(publishedReader()));
  expect(parseCsv(CLAIMS_FILE, published, ['claim', 'verdict']).map((r) => r.claim)).toEqual(CLAIMS.map((c) => c.id));
});

it('is in the manifest with the sources of what it tells', () => {
  const entry = readManifest().downloads.find((d) => d.file === CLAIMS_FILE);
  expect(entry?.bytes).toBe(Buffer.byteLength(published));
  expect(entry?.sources.length).toBeGreaterThan(5);
});
