'use client';
/** The data behind a deck: fetched ahead, so that it runs without the network, and made into Figures before they are needed. */
import { useEffect, useMemo, useState } from 'react';
import { useFigures } from '@/components/state/figures';
import { useWords } from '@/components/state/words';
import { sources } from '@/geo/layers/sources';
import { drawnOf, type Drawn } from '@/geo/svg/drawn';
import { drawing } from '@/lib/figure/drawing';
import { inWords } from '@/lib/figure/inWords';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import type { Failure, FigureService } from '@/lib/figure/service';
import type { Words } from '@/lib/figure/words';
import type { View } from '@/lib/view/view';

/** The slide shown and the next are made before packs of later ones are fetched. */
const AHEAD = 2;

export interface DeckData {
  /** What a View looks like; null while its packs are on their way. */
  of: (view: View) => Drawn | null;
  /** What of a View did not come. */
  failuresOf: (view: View) => readonly Failure[];
  /** `partly` when something failed to come. */
  ahead: 'loading' | 'ready' | 'partly';
  retry: () => void;
}

/** Loads all packs of a deck, those of the slide shown and the next first, and makes every Figure before it is needed. */
export function useDeckData(views: readonly View[], index: number): DeckData {
  const { service, version } = useFigures();
  const words = useWords();
  const [prepared] = useState(() => new WeakSet<Drawn>());
  const [done, setDone] = useState(false);
  const [start] = useState(index);

  useEffect(() => {
    let over = false;
    const order = [...views.slice(start), ...views.slice(0, start)];
    const prepareAll = async (some: readonly View[]): Promise<void> => {
      for (const view of some) {
        await idle();
        if (over) return;
        prepare(view, service, prepared, words);
      }
    };
    const run = async (): Promise<void> => {
      const early: Promise<void>[] = [];
      for (const [i, view] of order.entries()) {
        if (over) return;
        await service.load(view);
        if (i < AHEAD) early.push(prepareAll([view]));
      }
      await service.loadMore([CONTEXT_PACK]);
      await Promise.all([...early, restLoaded()]);
      // Nothing is left to be made when the speaker steps.
      await prepareAll(order);
      if (!over) setDone(true);
    };
    run().catch((error: unknown) => reportError(error));
    return () => {
      over = true;
    };
  }, [service, views, start, prepared, words]);

  useEffect(() => {
    const here = views[index];
    // A jump ahead of the queue is served at once.
    if (here) service.want(here);
  }, [service, views, index]);

  return useMemo(
    (): DeckData => ({
      of: (view) => drawnOf(service.get(view)),
      failuresOf: (view) => {
        const { failures, besides } = service.get(view);
        return [...failures, ...besides];
      },
      ahead: !done ? 'loading' : service.failures().length > 0 ? 'partly' : 'ready',
      retry: service.retry,
    }),
    // Another version is another answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [service, version, done],
  );
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

/** Does what is slow of showing a View, so that showing it later is quick. */
function prepare(view: View, service: FigureService, prepared: WeakSet<Drawn>, words: Words): void {
  const drawn = drawnOf(service.get(view));
  if (!drawn || prepared.has(drawn)) return;
  prepared.add(drawn);
  sources(drawing(inWords(drawn.figure, words)), drawn.geometry);
}

/** Resolves when the browser has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => done(), { timeout: 2000 });
    else setTimeout(done, 50);
  });
}
