/** The packs that have arrived, for pages that load many ahead of need: who draws subscribes, who wants more asks. Nothing here throws. */
import type { PackFailure, PackLoader } from '@/lib/packs/load';
import type { PackId } from '@/lib/packs/schema';

export interface CacheContent {
  /** Parsed packs by id; the same object as long as nothing arrives. */
  packs: Readonly<Partial<Record<PackId, unknown>>>;
  failures: Readonly<Partial<Record<PackId, PackFailure>>>;
}

export interface PackCache {
  content(): CacheContent;
  subscribe(changed: () => void): () => void;
  /** Asks for packs, those not here yet; resolves when each has come or failed. They are put in the cache together. */
  ask(ids: readonly PackId[]): Promise<void>;
  /** Asks again for all that failed. */
  retry(): Promise<void>;
}

export function createPackCache(loader: PackLoader): PackCache {
  let content: CacheContent = { packs: {}, failures: {} };
  const listeners = new Set<() => void>();

  async function ask(ids: readonly PackId[]): Promise<void> {
    const missing = ids.filter((id) => content.packs[id] === undefined);
    if (missing.length === 0) return;
    const answers = await Promise.all(missing.map((id) => loader.load(id)));
    const packs = { ...content.packs };
    const failures = { ...content.failures };
    for (const answer of answers) {
      if (answer.ok) {
        packs[answer.id] = answer.pack;
        delete failures[answer.id];
      } else failures[answer.id] = answer;
    }
    content = { packs, failures };
    for (const changed of [...listeners]) changed();
  }

  return {
    content: () => content,
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    ask,
    retry() {
      const failed = Object.keys(content.failures) as PackId[];
      for (const id of failed) loader.retry(id);
      return ask(failed);
    },
  };
}
