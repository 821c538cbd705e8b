'use client';
/** The data behind a deck: fetched ahead, so that it runs without the network, and made into Figures before they are needed. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Figures, type Drawn } from '@/components/present/figures';
import { useWords } from '@/components/state/words';
import type { PackFailure } from '@/lib/packs/load';
import type { Shelf, ShelfContent } from '@/lib/packs/shelf';
import { packsAhead, packsOf } from '@/lib/present/ahead';
import type { View } from '@/lib/view/view';

export interface DeckData {
  content: ShelfContent;
  /** What a View looks like; null while its packs are on their way. */
  of: (view: View) => Drawn | null;
  /** `partly` when something failed to come. */
  ahead: 'loading' | 'ready' | 'partly';
  retry: () => void;
}

/** Loads all packs of a deck, those of the slide shown and the next first, and keeps the Figure of the next slide warm. */
export function useDeckData(shelf: Shelf, views: readonly View[], index: number): DeckData {
  const words = useWords();
  const content = useSyncExternalStore(shelf.subscribe, shelf.content, shelf.content);
  const [figures] = useState(() => new Figures(words));
  const [done, setDone] = useState(false);
  const [start] = useState(index);

  useEffect(() => {
    let over = false;
    const run = async (): Promise<void> => {
      for (const batch of packsAhead(views, start)) {
        if (over) return;
        await shelf.ask(batch);
      }
      await restLoaded();
      if (!over) setDone(true);
    };
    void run();
    return () => { over = true; };
  }, [shelf, views, start]);

  useEffect(() => {
    const here = views[index];
    // A jump ahead of the queue is served at once; who is on the way already is not asked twice.
    if (here) void shelf.ask(packsOf(here));
    const near = [views[index + 1], views[index - 1]].filter((v) => v !== undefined);
    return whenIdle(() => { for (const view of near) figures.prepare(view, shelf.content()); });
  }, [shelf, views, index, content, figures]);

  const of = useCallback((view: View) => figures.of(view, content), [figures, content]);
  const retry = useCallback(() => { void shelf.retry(); }, [shelf]);
  const failed = Object.keys(content.failures).length > 0;
  const ahead = !done ? 'loading' : failed ? 'partly' : 'ready';
  return useMemo(() => ({ content, of, ahead, retry }), [content, of, ahead, retry]);
}

/** The failures that concern a View. */
export function failuresOf(view: View, content: ShelfContent): PackFailure[] {
  return packsOf(view).flatMap((id) => content.failures[id] ?? []);
}

const FACES = ['400 20px "Source Sans 3"', '600 20px "Source Sans 3"', '700 20px "Source Sans 3"', '600 20px "Source Serif 4"', '400 20px "Source Serif 4"'];

/** Every face that a slide may use, and the maker of codes: what is first needed offline could not come any more. */
async function restLoaded(): Promise<void> {
  await Promise.allSettled([...FACES.map((face) => document.fonts.load(face)), import('@/lib/link/qr')]);
}

function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const id = window.requestIdleCallback(run, { timeout: 2000 });
    return () => window.cancelIdleCallback(id);
  }
  const id = setTimeout(run, 200);
  return () => clearTimeout(id);
}
