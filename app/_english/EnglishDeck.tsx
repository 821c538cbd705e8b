'use client';

import type { ReactNode } from 'react';
import { Language } from '@/components/state/words';
import { english } from '@/lib/i18n/english';
import { parts } from '@/lib/i18n/english.deck';

/** English for the reader’s deck. */
export function EnglishDeck({ children }: { children: ReactNode }) {
  return (
    <Language speech={english} parts={parts}>
      {children}
    </Language>
  );
}
