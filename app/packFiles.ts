/** Reads the published packs at build time, for pages that are rendered to HTML. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest, PackId } from '@/lib/packs/schema';

const DATA = path.join(process.cwd(), 'public', 'data');

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(DATA, 'manifest.json'), 'utf8')) as Manifest;
}

/** A reader of packs by id. @throws when the manifest does not list the pack or its file is not there. */
export function packReader(manifest: Manifest): (id: PackId) => unknown {
  return (id) => {
    const entry = manifest.packs.find((p) => p.id === id);
    if (!entry) throw new Error(`public/data/manifest.json lists no pack "${id}": run npm run data`);
    return JSON.parse(readFileSync(path.join(DATA, entry.file), 'utf8')) as unknown;
  };
}
