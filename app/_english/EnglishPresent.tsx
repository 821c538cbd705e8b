'use client';

import type { ReactNode } from 'react';
import { Language } from '@/components/state/words';
import { english } from '@/lib/i18n/english';
import { parts } from '@/lib/i18n/english.present';

/** English for the presenter. */
export function EnglishPresent({ children }: { children: ReactNode }) {
  return (
    <Language speech={english} parts={parts}>
      {children}
    </Language>
  );
}
