/** Every published file as the gate reads it: from a build in memory, or from public/. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, PackEntry } from '@/lib/packs/schema';
import { parseCsv, type CsvRow } from '../csv';

export interface Publication {
  manifest: Manifest;
  packs: readonly PackEntry[];
  /** Paths below downloads/. */
  downloads: readonly string[];
  /** Paths below data/ and downloads/ that the manifest does not list. */
  unlisted: readonly string[];
  /** The parsed pack; @throws Error for one that is not there. */
  pack(id: string): unknown;
  has(id: string): boolean;
  text(download: string): string;
  rows(download: string): CsvRow[];
  bytes(download: string): Buffer;
}

/** @param files by path relative to public/ */
export function publicationOf(files: ReadonlyMap<string, Buffer>): Publication {
  const bytes = (path: string): Buffer => {
    const content = files.get(path);
    if (!content) throw new Error(`${path} is not published`);
    return content;
  };
  const text = (path: string): string => bytes(path).toString('utf8');
  const manifest = JSON.parse(text('data/manifest.json')) as Manifest;
  const byId = new Map(manifest.packs.map((p): [string, PackEntry] => [p.id, p]));
  const listed = new Set([
    'data/manifest.json',
    ...manifest.packs.map((p) => `data/${p.file}`),
    ...manifest.downloads.map((d) => `downloads/${d.file}`),
  ]);
  const parsed = new Map<string, unknown>();
  return {
    manifest,
    packs: manifest.packs,
    downloads: manifest.downloads.map((d) => d.file),
    unlisted: [...files.keys()].filter((path) => /^(data|downloads)\//.test(path) && !listed.has(path)),
    has: (id) => byId.has(id),
    pack(id) {
      const known = parsed.get(id) ?? (JSON.parse(text(`data/${byId.get(id)?.file ?? `(no pack ${id})`}`)) as unknown);
      parsed.set(id, known);
      return known;
    },
    text: (download) => text(`downloads/${download}`),
    bytes: (download) => bytes(`downloads/${download}`),
    rows: (download) => parseCsv(download, text(`downloads/${download}`), []),
  };
}

/** What stands in public/, below data/ and downloads/. */
export function readPublic(publicDir: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const folder of ['data', 'downloads'])
    for (const entry of readdirSync(join(publicDir, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(publicDir.length + 1), readFileSync(path));
    }
  return files;
}
