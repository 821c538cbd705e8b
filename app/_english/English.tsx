'use client';

import type { ReactNode } from 'react';
import { Language } from '@/components/state/words';
import { english } from '@/lib/i18n/english';

/** English for the map. */
export function English({ children }: { children: ReactNode }) {
  return <Language speech={english}>{children}</Language>;
}
