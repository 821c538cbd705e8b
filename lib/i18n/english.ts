/** English as a page in the browser speaks it: what is there at once, and the doors to the rest. */
import { en } from '@/lib/i18n/en';
import { f } from '@/lib/i18n/en.format';
import type { Speech } from '@/lib/i18n/messages';

export const english: Speech = {
  language: 'en',
  m: en,
  f,
  load: {
    claims: async () => (await import('@/lib/i18n/en.claims')).claims,
    decks: async () => (await import('@/lib/i18n/en.decks')).decks,
    find: async () => (await import('@/lib/i18n/en.find')).find,
    places: async () => (await import('@/lib/i18n/en.places')).places,
    overlays: async () => (await import('@/lib/i18n/en.overlays')).overlays,
    print: async () => (await import('@/lib/i18n/en.print')).print,
    races: async () => (await import('@/lib/i18n/en.races')).races,
    sources: async () => (await import('@/lib/i18n/en.sources')).sources,
  },
};
