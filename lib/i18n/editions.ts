/** Every language whole, for pages and files made at build time; a page in the browser takes english.ts, which brings less. */
import { en } from '@/lib/i18n/en';
import { about } from '@/lib/i18n/en.about';
import { claims } from '@/lib/i18n/en.claims';
import { decks } from '@/lib/i18n/en.decks';
import { embed } from '@/lib/i18n/en.embed';
import { f } from '@/lib/i18n/en.format';
import { find } from '@/lib/i18n/en.find';
import { lessons } from '@/lib/i18n/en.lessons';
import { overlays } from '@/lib/i18n/en.overlays';
import { pages } from '@/lib/i18n/en.pages';
import { places } from '@/lib/i18n/en.places';
import { plans } from '@/lib/i18n/en.plans';
import { present } from '@/lib/i18n/en.present';
import { print } from '@/lib/i18n/en.print';
import { races } from '@/lib/i18n/en.races';
import { sources } from '@/lib/i18n/en.sources';
import type { Language } from '@/lib/i18n/language';
import type { Edition } from '@/lib/i18n/messages';

export const EDITIONS: Readonly<Record<Language, Edition>> = {
  en: {
    language: 'en',
    m: en,
    f,
    parts: {
      about,
      claims,
      decks,
      embed,
      find,
      lessons,
      overlays,
      pages,
      places,
      plans,
      present,
      print,
      races,
      sources,
    },
  },
};

/** What the files of the data are written in: reports, notes, tables for developers. */
export const english = EDITIONS.en;
