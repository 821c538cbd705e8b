'use client';

import { useMemo } from 'react';
import type { Drawn } from '@/geo/svg/drawn';
import { useWords } from '@/components/state/words';
import type { Deck } from '@/lib/deck/deck';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import type { View } from '@/lib/view/view';

/** The title of each slide: its own, else its Figure's headline with what is hidden left out; '' while that is on its way. */
export function useSlideTitles(
  deck: Deck,
  views: readonly View[],
  of: (view: View) => Drawn | null,
): readonly string[] {
  const words = useWords();
  return useMemo(
    () =>
      deck.slides.map((slide, i) => {
        if (slide.title !== '') return slide.title;
        const drawn = of(views[i]!);
        return drawn ? inWords(hide(drawn.figure, slide.hide), words).title : '';
      }),
    [deck, views, of, words],
  );
}
