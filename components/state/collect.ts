'use client';

import { openDeckKeeping } from '@/components/state/deckKeeping';
import { slideOf } from '@/lib/deck/edit';
import type { View } from '@/lib/view/view';

/** Adds a View as the last slide of the reader's deck; tells how many there are, and whether the deck outlives the page. Rejects when the browser refuses to write. */
export async function collect(view: View): Promise<{ added: boolean; count: number; lasting: boolean }> {
  const keeping = await openDeckKeeping();
  return { ...(await keeping.add(slideOf(view))), lasting: keeping.lasting };
}
