/** From what was built to files: hash names, manifest, and a swap that leaves nothing half-written. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPack } from '@/lib/packs/check';
import type { Manifest, PackEntry } from '@/lib/packs/schema';
import type { Built, BuiltDoc } from './contract';
import { SOURCE_CATALOGUE } from './sourceCatalogue';

/** Folders below public/ that the pipeline owns whole. */
export const OWNED = ['data', 'downloads'] as const;

/**
 * Every file of the publication by its path relative to public/, sorted; the same build gives the same bytes.
 * @throws Error when two files or packs have one name, or a file cites a source that is not catalogued; PackError when a pack is not of its schema.
 */
export function composeFiles(parts: readonly Built[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: Buffer): void => {
    if (files.has(path)) throw new Error(`Two builders wrote ${path}`);
    files.set(path, content);
  };
  const cited = new Set<string>();
  const packs = parts
    .flatMap((part) => part.packs)
    .map((pack): PackEntry => {
      const content = Buffer.from(pack.content);
      if (pack.extension === 'json') checkPack(pack.id, JSON.parse(content.toString('utf8')));
      const sha256 = hash(content);
      const file = `${pack.id}-${sha256.slice(0, 10)}.${pack.extension}`;
      add(`data/${file}`, content);
      pack.sources.forEach((s) => cited.add(s));
      return {
        id: pack.id,
        file,
        bytes: content.length,
        sha256,
        kind: pack.kind,
        vintage: pack.vintage,
        sources: pack.sources,
      };
    });
  if (new Set(packs.map((p) => p.id)).size < packs.length) throw new Error('Two packs have the same id');
  const downloads = parts
    .flatMap((part) => part.downloads)
    .map((download) => {
      const content = Buffer.from(download.content);
      add(`downloads/${download.file}`, content);
      download.sources.forEach((s) => cited.add(s));
      return { file: download.file, bytes: content.length, sha256: hash(content), sources: download.sources };
    });
  const unknown = [...cited].filter((id) => !SOURCE_CATALOGUE.some((s) => s.id === id));
  if (unknown.length > 0) throw new Error(`Not in the source catalogue: ${unknown.join(', ')}`);
  const manifest: Manifest = {
    version: 1,
    sources: SOURCE_CATALOGUE.filter((s) => cited.has(s.id)),
    packs: packs.sort((a, b) => compare(a.id, b.id)),
    downloads: downloads.sort((a, b) => compare(a.file, b.file)),
    reconciliation: parts.flatMap((part) => part.reconciliation),
  };
  add('data/manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  return new Map([...files].sort(([a], [b]) => compare(a, b)));
}

const DOC_HEADS: Readonly<Record<BuiltDoc['file'], string>> = {
  'accuracy.md':
    '# How far the figures are off\n\nWritten by `npm run data` from the sources; don’t edit. What the methods are: [people.md](people.md), [elections.md](elections.md), [estimate.md](estimate.md).\n',
  'measures.md':
    '# The measures of People\n\nWritten by `npm run data` from `lib/people`; don’t edit. How they are made: [people.md](people.md).\n',
};

/** The pages inside docs/ that are made of the data, each of its builders' parts in their order. */
export function composeDocs(parts: readonly Built[]): Map<string, string> {
  const docs = new Map<string, string>();
  for (const { file, content } of parts.flatMap((part) => part.docs ?? []))
    docs.set(file, `${docs.get(file) ?? DOC_HEADS[file]}\n${content.trim()}\n`);
  return docs;
}

/** Writes the files beside the target and swaps the owned folders at the end; stale packs go with the old folder. */
export function publish(files: ReadonlyMap<string, Buffer>, publicDir: string): void {
  mkdirSync(publicDir, { recursive: true });
  const fresh = mkdtempSync(join(dirname(publicDir), '.publish-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content);
    }
    for (const folder of OWNED) mkdirSync(join(fresh, folder), { recursive: true });
    swap(fresh, publicDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Puts the owned folders of `fresh` in place of those in `publicDir`; puts the old ones back when that fails half-way. */
function swap(fresh: string, publicDir: string): void {
  const undo: (() => void)[] = [];
  try {
    for (const folder of OWNED) {
      const [target, old] = [join(publicDir, folder), join(fresh, `old-${folder}`)];
      if (existsSync(target)) {
        move(target, old);
        undo.push(() => move(old, target));
      }
      move(join(fresh, folder), target);
      undo.push(() => rmSync(target, { recursive: true, force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Renames; copies where the target is on another device. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
