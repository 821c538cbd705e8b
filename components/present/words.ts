'use client';

import { createContext, useContext } from 'react';
import { present, type PresentWords } from '@/lib/i18n/en.present';

/** The presenter's words in the language of the page. */
export const PresentWordsContext = createContext<PresentWords>(present);

export function usePresentWords(): PresentWords {
  return useContext(PresentWordsContext);
}
