'use client';

import { openDeckKeeping } from '@/components/state/deckKeeping';
import { slideOf } from '@/lib/deck/edit';
import { decks } from '@/lib/i18n/en.decks';
import type { View } from '@/lib/view/view';

/** What there is to say of a View that was added: a short note, whether the deck outlives the page, and what follows if it does not ('' otherwise). */
export interface Collected { note: string; lasting: boolean; trouble: string }

/** Adds a View as the last slide of the reader's deck. Rejects when the browser refuses to write. */
export async function collect(view: View): Promise<Collected> {
  const keeping = await openDeckKeeping();
  const { added, count } = await keeping.add(slideOf(view));
  const words = decks.collect;
  return { note: added ? words.added(count) : words.full(count), lasting: keeping.lasting, trouble: keeping.lasting ? '' : words.brief };
}
