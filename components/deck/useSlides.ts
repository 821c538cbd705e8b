'use client';
/** What the slides of a deck look like: their Views, and the pictures as their packs arrive. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Figures, type Drawn } from '@/components/present/figures';
import { useWords } from '@/components/state/words';
import type { Deck, Slide } from '@/lib/deck/deck';
import { hideIn } from '@/lib/figure/hide';
import type { PackCache, CacheContent } from '@/lib/packs/packCache';
import { packsOf } from '@/lib/present/prefetch';
import { parse } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

export interface DrawnSlide {
  slide: Slide;
  view: View;
  /** null while its packs are on their way. */
  drawn: Drawn | null;
  /** Its own title, else the headline of its map; '' while that is on its way. */
  title: string;
}

/** The same View and picture for the same link, as long as no pack arrives. */
class Pictures {
  private readonly views = new Map<string, View>();
  private drawn = new Map<string, Drawn | null>();
  private content: CacheContent | null = null;

  constructor(private readonly figures: Figures) {}

  viewOf(link: string): View {
    const view = this.views.get(link) ?? parse(link).view;
    this.views.set(link, view);
    return view;
  }

  of(link: string, content: CacheContent): Drawn | null {
    if (content !== this.content) {
      this.drawn = new Map([...this.drawn].filter(([, d]) => d !== null));
      this.content = content;
    }
    const known = this.drawn.get(link);
    if (known !== undefined) return known;
    const drawn = this.figures.of(this.viewOf(link), content);
    this.drawn.set(link, drawn);
    return drawn;
  }
}

export function useSlides(deck: Deck, cache: PackCache): { slides: readonly DrawnSlide[]; content: CacheContent } {
  const words = useWords();
  const content = useSyncExternalStore(cache.subscribe, cache.content, cache.content);
  const [pictures] = useState(() => new Pictures(new Figures(words)));
  // No link holds a line end; the default view's is empty.
  const links = [...new Set(deck.slides.map((s) => `${s.view}\n`))].join('');

  useEffect(() => {
    // The first slides first, and what several share once.
    void (async () => {
      for (const link of links.split('\n').slice(0, -1)) await cache.ask(packsOf(parse(link).view));
    })();
  }, [links, cache]);

  const slides = useMemo(
    () =>
      deck.slides.map((slide): DrawnSlide => {
        const drawn = pictures.of(slide.view, content);
        return {
          slide,
          view: pictures.viewOf(slide.view),
          drawn,
          title: slide.title !== '' ? slide.title : drawn ? hideIn(drawn.figure, slide.hide, words).title : '',
        };
      }),
    [deck, content, pictures, words],
  );
  return { slides, content };
}
