import { describe, expect, it } from 'vitest';
import type { PackLoader, PackResult } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';
import { createShelf } from '@/lib/packs/shelf';

/** A loader that answers from a list of failing ids, and counts what it is asked. */
function loader(failing: Set<PackId>): PackLoader & { asked: PackId[] } {
  const asked: PackId[] = [];
  const load = (id: PackId): Promise<PackResult> => {
    asked.push(id);
    // The content is nobody's business here.
    return Promise.resolve(failing.has(id) ? { ok: false, id, reason: 'network' } : ({ ok: true, id, pack: { id } } as unknown as PackResult));
  };
  return { asked, load: load as PackLoader['load'], retry: (id) => { failing.delete(id); } };
}

describe('the shelf', () => {
  it('holds what has arrived, tells who listens, once for a whole batch', async () => {
    const shelf = createShelf(loader(new Set()));
    let told = 0;
    shelf.subscribe(() => { told += 1; });
    const before = shelf.content();
    await shelf.ask(['places', 'geometry-base']);
    expect(told).toBe(1);
    expect(Object.keys(shelf.content().packs)).toEqual(['places', 'geometry-base']);
    expect(shelf.content()).not.toBe(before);
  });

  it('does not ask again for what is there, nor stir who listens', async () => {
    const source = loader(new Set());
    const shelf = createShelf(source);
    await shelf.ask(['places']);
    const before = shelf.content();
    await shelf.ask(['places']);
    expect(source.asked).toEqual(['places']);
    expect(shelf.content()).toBe(before);
  });

  it('keeps what came although another failed, and tries only that again', async () => {
    const source = loader(new Set<PackId>(['plans']));
    const shelf = createShelf(source);
    await shelf.ask(['places', 'plans']);
    expect(shelf.content().packs.places).toBeDefined();
    expect(shelf.content().failures.plans).toMatchObject({ reason: 'network' });
    await shelf.retry();
    expect(shelf.content().failures).toEqual({});
    expect(shelf.content().packs.plans).toBeDefined();
    expect(source.asked).toEqual(['places', 'plans', 'plans']);
  });

  it('is silent to who has left', async () => {
    const shelf = createShelf(loader(new Set()));
    let told = 0;
    shelf.subscribe(() => { told += 1; })();
    await shelf.ask(['places']);
    expect(told).toBe(0);
  });
});
