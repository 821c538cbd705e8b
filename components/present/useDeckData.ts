'use client';
/** The data behind a deck: fetched ahead, so that it runs without the network, and made into Figures before they are needed. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Figures, type Drawn } from '@/components/present/figures';
import { useWords } from '@/components/state/words';
import type { PackFailure } from '@/lib/packs/load';
import type { PackCache, CacheContent } from '@/lib/packs/packCache';
import { packsAhead, packsOf } from '@/lib/present/prefetch';
import type { View } from '@/lib/view/view';

/** The slide shown and the next are made before packs of later ones are fetched. */
const AHEAD = 2;

export interface DeckData {
  content: CacheContent;
  /** What a View looks like; null while its packs are on their way. */
  of: (view: View) => Drawn | null;
  /** `partly` when something failed to come. */
  ahead: 'loading' | 'ready' | 'partly';
  retry: () => void;
}

/** Loads all packs of a deck, those of the slide shown and the next first, and makes every Figure before it is needed. */
export function useDeckData(cache: PackCache, views: readonly View[], index: number): DeckData {
  const words = useWords();
  const content = useSyncExternalStore(cache.subscribe, cache.content, cache.content);
  const [figures] = useState(() => new Figures(words));
  const [done, setDone] = useState(false);
  const [start] = useState(index);

  useEffect(() => {
    let over = false;
    const run = async (): Promise<void> => {
      const order = [...views.slice(start), ...views.slice(0, start)];
      for (const batch of packsAhead(views, start)) {
        if (over) return;
        await cache.ask(batch);
        void prepareAll(order.slice(0, AHEAD), figures, cache);
      }
      await restLoaded();
      // Nothing is left to be made when the speaker steps.
      await prepareAll(order, figures, cache);
      if (!over) setDone(true);
    };
    void run();
    return () => {
      over = true;
    };
  }, [cache, views, start, figures]);

  useEffect(() => {
    const here = views[index];
    // A jump ahead of the queue is served at once; who is on the way already is not asked twice.
    if (here) void cache.ask(packsOf(here));
  }, [cache, views, index]);

  const of = useCallback((view: View) => figures.of(view, content), [figures, content]);
  const retry = useCallback(() => {
    void cache.retry();
  }, [cache]);
  const failed = Object.keys(content.failures).length > 0;
  const ahead = !done ? 'loading' : failed ? 'partly' : 'ready';
  return useMemo(() => ({ content, of, ahead, retry }), [content, of, ahead, retry]);
}

/** The failures that concern a View. */
export function failuresOf(view: View, content: CacheContent): PackFailure[] {
  return packsOf(view).flatMap((id) => content.failures[id] ?? []);
}

const FACES = [
  '400 20px "Source Sans 3"',
  '600 20px "Source Sans 3"',
  '700 20px "Source Sans 3"',
  '600 20px "Source Serif 4"',
  '400 20px "Source Serif 4"',
];

/** Every face that a slide may use, and the maker of codes: what is first needed offline could not come any more. */
async function restLoaded(): Promise<void> {
  await Promise.allSettled([...FACES.map((face) => document.fonts.load(face)), import('@/lib/link/qr')]);
}

/** Prepares Views one by one, each when the browser has nothing better to do. */
async function prepareAll(views: readonly View[], figures: Figures, cache: PackCache): Promise<void> {
  for (const view of views) {
    if (!figures.awaits(view, cache.content())) continue;
    await idle();
    figures.prepare(view, cache.content());
  }
}

function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => done(), { timeout: 2000 });
    else setTimeout(done, 50);
  });
}
