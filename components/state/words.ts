'use client';

import { createContext, useContext } from 'react';
import type { Words } from '@/lib/figure/words';
import { english } from '@/lib/i18n/english';

/** The language of the page; the path decides it. */
export const WordsContext = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsContext);
}
