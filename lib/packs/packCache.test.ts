import { describe, expect, it } from 'vitest';
import type { PackLoader, PackResult } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';
import { createPackCache } from '@/lib/packs/packCache';

/** A loader that answers from a list of failing ids, and counts what it is asked. */
function loader(failing: Set<PackId>): PackLoader & { asked: PackId[] } {
  const asked: PackId[] = [];
  const load = (id: PackId): Promise<PackResult> => {
    asked.push(id);
    // The content is nobody's business here.
    return Promise.resolve(
      failing.has(id)
        ? { ok: false, id, reason: 'network' }
        : ({ ok: true, id, pack: { id } } as unknown as PackResult),
    );
  };
  return {
    asked,
    load: load as PackLoader['load'],
    retry: (id) => {
      failing.delete(id);
    },
  };
}

describe('the cache', () => {
  it('holds what has arrived, tells who listens, once for a whole batch', async () => {
    const cache = createPackCache(loader(new Set()));
    let told = 0;
    cache.subscribe(() => {
      told += 1;
    });
    const before = cache.content();
    await cache.ask(['places', 'geometry-base']);
    expect(told).toBe(1);
    expect(Object.keys(cache.content().packs)).toEqual(['places', 'geometry-base']);
    expect(cache.content()).not.toBe(before);
  });

  it('does not ask again for what is there, nor stir who listens', async () => {
    const source = loader(new Set());
    const cache = createPackCache(source);
    await cache.ask(['places']);
    const before = cache.content();
    await cache.ask(['places']);
    expect(source.asked).toEqual(['places']);
    expect(cache.content()).toBe(before);
  });

  it('keeps what came although another failed, and tries only that again', async () => {
    const source = loader(new Set<PackId>(['plans']));
    const cache = createPackCache(source);
    await cache.ask(['places', 'plans']);
    expect(cache.content().packs.places).toBeDefined();
    expect(cache.content().failures.plans).toMatchObject({ reason: 'network' });
    await cache.retry();
    expect(cache.content().failures).toEqual({});
    expect(cache.content().packs.plans).toBeDefined();
    expect(source.asked).toEqual(['places', 'plans', 'plans']);
  });

  it('is silent to who has left', async () => {
    const cache = createPackCache(loader(new Set()));
    let told = 0;
    cache.subscribe(() => {
      told += 1;
    })();
    await cache.ask(['places']);
    expect(told).toBe(0);
  });
});
