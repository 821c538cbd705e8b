'use client';

import { createContext, useContext } from 'react';
import { decks, type DeckWords } from '@/lib/i18n/en.decks';

/** The words of decks in the language of the page. */
export const DeckWordsContext = createContext<DeckWords>(decks);

export function useDeckWords(): DeckWords {
  return useContext(DeckWordsContext);
}
