/** Reads the published packs from the disk: for pages that are rendered to HTML when the site is built, and for tests. Never part of a page's scripts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, PackId } from '@/lib/packs/schema';

const DATA = path.join(process.cwd(), 'public', 'data');

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(DATA, 'manifest.json'), 'utf8')) as Manifest;
}

/** Where a pack's file lies. @throws when the manifest does not list the pack. */
export function packPath(manifest: Manifest, id: PackId): string {
  const entry = manifest.packs.find((p) => p.id === id);
  if (!entry) throw new Error(`public/data/manifest.json lists no pack "${id}": run npm run data`);
  return path.join(DATA, entry.file);
}

/** A reader of packs by id. @throws when the manifest does not list the pack or its file is not there. */
export function packReader(manifest: Manifest): (id: PackId) => unknown {
  return (id) => JSON.parse(readFileSync(packPath(manifest, id), 'utf8')) as unknown;
}
