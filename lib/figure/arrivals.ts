/** The packs that have come, those on their way and those that failed. What one asks for is asked for once, whoever else asks. */
import type { LoadedPacks } from '@/lib/figure/packs';
import type { PackId } from '@/lib/packs/schema';
import type { PackFailure, PackResult, PackSource } from '@/lib/packs/source';

export interface Arrivals {
  /** By id; another object whenever something has come. */
  packs(): LoadedPacks;
  has(id: PackId): boolean;
  failureOf(id: PackId): PackFailure | null;
  /** Every failure that somebody is to be told of. */
  failures(): readonly PackFailure[];
  /** Asks for what is neither here nor on its way nor known to fail. */
  ask(ids: readonly PackId[]): void;
  /** The same ahead of need: should it fail, nobody is told, and whoever needs it asks again. */
  askAhead(ids: readonly PackId[]): void;
  /** Resolves when each of them has come or failed; never rejects. */
  settled(ids: readonly PackId[]): Promise<void>;
  /** Asks again for all that failed. */
  retry(): void;
}

/** @param changed called whenever a pack has come or failed. */
export function createArrivals(source: PackSource, changed: () => void): Arrivals {
  let packs: LoadedPacks = {};
  const pending = new Map<PackId, Promise<void>>();
  const failures = new Map<PackId, PackFailure>();
  /** Whose failure somebody is told of. */
  const needed = new Set<PackId>();

  function settle(id: PackId, result: PackResult): void {
    pending.delete(id);
    if (result.ok) {
      packs = { ...packs, [id]: result.pack };
      failures.delete(id);
    } else if (needed.has(id)) failures.set(id, result);
    else {
      source.retry(id);
      return;
    }
    changed();
  }

  function start(ids: readonly PackId[]): void {
    for (const id of ids) {
      if (packs[id] !== undefined || pending.has(id) || failures.has(id)) continue;
      const answer = source.load(id);
      if (answer instanceof Promise)
        pending.set(
          id,
          answer.then((result) => settle(id, result)),
        );
      else settle(id, answer);
    }
  }

  function ask(ids: readonly PackId[]): void {
    for (const id of ids) needed.add(id);
    start(ids);
  }

  return {
    packs: () => packs,
    has: (id) => packs[id] !== undefined,
    failureOf: (id) => failures.get(id) ?? null,
    failures: () => [...failures.values()],
    ask,
    askAhead: start,
    async settled(ids) {
      await Promise.all(ids.map((id) => pending.get(id)));
    },
    retry() {
      const failed = [...failures.keys()];
      if (failed.length === 0) return;
      failures.clear();
      for (const id of failed) source.retry(id);
      changed();
      start(failed);
    },
  };
}
