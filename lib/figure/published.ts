/** The figure service over the published files: for pages that are rendered when the site is built, for scripts and for tests. It answers at once. */
import { figure } from '@/lib/figure/build';
import { figurePacks, type FigurePacks, type LoadedPacks } from '@/lib/figure/packs';
import { createFigureService, type FigureService } from '@/lib/figure/service';
import { packReader, readManifest } from '@/lib/packs/published';
import type { PackId } from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';

/** A reader of packs by id, each checked. @throws when a pack is not published, or not of its shape. */
export type ReadPack = <Id extends PackId>(id: Id) => PackOf<Id>;

/** Reads the published packs. */
export function publishedReader(): ReadPack {
  return packReader(readManifest());
}

/** @param read where packs come from; the published files unless given. What it throws, `want` and `load` throw. */
export function publishedService(read: ReadPack = publishedReader()): FigureService {
  return createFigureService({
    source: { load: (id) => ({ ok: true, id, pack: read(id) }), retry: () => undefined },
    code: () => ({ figure }),
  });
}

/**
 * Packs as figure() reads them, for the tests of figure() itself; all of them unless given. Give what `packsFor` names to see that it names enough.
 * @throws when a pack is not published, or the places are not among them.
 */
export function publishedPacks(ids?: readonly (keyof LoadedPacks)[]): FigurePacks {
  const read = publishedReader();
  const wanted =
    ids ??
    readManifest()
      .packs.map((p) => p.id)
      .filter((id) => !id.startsWith('geometry-') && id !== 'context-image');
  const packs = figurePacks(Object.fromEntries(wanted.map((id) => [id, read(id)])));
  if (packs === null) throw new Error('No Figure is made without the places');
  return packs;
}
