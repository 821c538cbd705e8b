'use client';
/** What the slides of a deck look like: their Views, and the pictures as their packs arrive. */
import { useEffect, useMemo, useState } from 'react';
import { useFigures } from '@/components/state/figures';
import { useWords } from '@/components/state/words';
import { drawnOf, type Drawn } from '@/geo/svg/drawn';
import type { Deck, Slide } from '@/lib/deck/deck';
import type { PlacesPack } from '@/lib/packs/schema';
import { parse } from '@/lib/view/permalink';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import type { View } from '@/lib/view/view';

export interface DrawnSlide {
  slide: Slide;
  view: View;
  /** null while its packs are on their way. */
  drawn: Drawn | null;
  /** Its own title, else the headline of its map; '' while that is on its way. */
  title: string;
}

export function useSlides(deck: Deck): { slides: readonly DrawnSlide[]; places: PlacesPack | null } {
  const words = useWords();
  const { service, version } = useFigures();
  // The same View for the same link, whatever else of the deck changes.
  const [views] = useState(() => new Map<string, View>());
  // No link holds a line end; the default view's is empty.
  const links = [...new Set(deck.slides.map((s) => `${s.view}\n`))].join('');

  useEffect(() => {
    let over = false;
    const run = async (): Promise<void> => {
      // The first slides first, and what several share once.
      for (const link of links.split('\n').slice(0, -1)) {
        if (over) return;
        await service.load(parse(link).view);
      }
    };
    run().catch((error: unknown) => reportError(error));
    return () => {
      over = true;
    };
  }, [links, service]);

  const slides = useMemo(
    () =>
      deck.slides.map((slide): DrawnSlide => {
        const view = views.get(slide.view) ?? parse(slide.view).view;
        views.set(slide.view, view);
        const drawn = drawnOf(service.get(view));
        return {
          slide,
          view,
          drawn,
          title: slide.title !== '' ? slide.title : drawn ? inWords(hide(drawn.figure, slide.hide), words).title : '',
        };
      }),
    // Another version is another answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [deck, version, service, views, words],
  );
  return { slides, places: service.pack('places') };
}
