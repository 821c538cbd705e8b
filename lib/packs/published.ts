/** Reads the published packs from the disk: for pages that are rendered to HTML when the site is built, and for tests. Never part of a page's scripts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPack } from '@/lib/packs/check';
import { packList, type PackList } from '@/lib/packs/packList';
import type { Manifest, PackId } from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';

const DATA = path.join(process.cwd(), 'public', 'data');

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(DATA, 'manifest.json'), 'utf8')) as Manifest;
}

/** What a page carries for its loader. */
export function publishedList(): PackList {
  return packList(readManifest().packs);
}

/** Where a pack's file lies. @throws when the manifest does not list the pack. */
export function packPath(manifest: Manifest, id: PackId): string {
  const entry = manifest.packs.find((p) => p.id === id);
  if (!entry) throw new Error(`public/data/manifest.json lists no pack "${id}": run npm run data`);
  return path.join(DATA, entry.file);
}

/** Packs that were read and checked, by file: their names hold their hashes, so that one file is always the same pack. */
const known = new Map<string, unknown>();

/** A reader of packs by id. @throws when the manifest does not list the pack, its file is not there, or it is not of its shape. */
export function packReader(manifest: Manifest): <Id extends PackId>(id: Id) => PackOf<Id> {
  return <Id extends PackId>(id: Id) => {
    const file = packPath(manifest, id);
    const pack = known.get(file) ?? checkPack(id, JSON.parse(readFileSync(file, 'utf8')));
    known.set(file, pack);
    return pack as PackOf<Id>;
  };
}
