/** The figure service of a page: packs from the server, code in chunks of its own. */
import { takeAhead } from '@/lib/figure/ahead';
import type { Figure } from '@/lib/figure/figure';
import { createFigureService, type FigureService } from '@/lib/figure/service';
import { browserDigest, createPackLoader } from '@/lib/packs/load';
import { readPackList, type PackList } from '@/lib/packs/packList';

/** @param first the Figure that the server sent with the page, where it sent one. */
export function createBrowserService(packs: PackList, first?: Figure): FigureService {
  return createFigureService({
    source: createPackLoader({
      index: readPackList(packs),
      base: '/data/',
      fetch: (url, init) => (init.cache === undefined ? takeAhead(url) : undefined) ?? fetch(url, init),
      digest: browserDigest(),
      // Only where the browser has no SHA-256: the schemas are no part of any page otherwise.
      check: async (id, pack) => (await import('@/lib/packs/check')).isPack(id, pack),
    }),
    code: () => import('@/lib/figure/build'),
    first,
  });
}

/** Address of the picture of what lies around, for small maps; empty where there is none. */
export function contextImageOf(packs: PackList): string {
  const image = readPackList(packs)['context-image'];
  return image ? `/data/${image.file}` : '';
}
