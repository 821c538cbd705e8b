/** The shape of a language's catalogue: English is the pattern, others must say all of it. */
import type { en } from '@/lib/i18n/en';

export type Messages = typeof en;
