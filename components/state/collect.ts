'use client';

import { openDeckStorage } from '@/components/state/browserDeckStorage';
import { slideOf } from '@/lib/deck/edit';
import type { Parts } from '@/lib/i18n/messages';
import type { View } from '@/lib/view/view';

/** What there is to say of a View that was added: a short note, whether the deck outlives the page, and what follows if it does not ('' otherwise). */
export interface Collected {
  note: string;
  lasting: boolean;
  trouble: string;
}

/** Adds a View as the last slide of the reader's deck. Rejects when the browser refuses to write. */
export async function collect(view: View, words: Parts['decks']['collect']): Promise<Collected> {
  const storage = await openDeckStorage();
  const { added, count } = await storage.add(slideOf(view));
  return {
    note: added ? words.added(count) : words.full(count),
    lasting: storage.lasting,
    trouble: storage.lasting ? '' : words.brief,
  };
}
