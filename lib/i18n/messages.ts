/** The shape of a language's catalogue: English is the pattern, the compiler makes every other language say all of it. */
import type { en } from '@/lib/i18n/en';
import type { about } from '@/lib/i18n/en.about';
import type { claims } from '@/lib/i18n/en.claims';
import type { decks } from '@/lib/i18n/en.decks';
import type { embed } from '@/lib/i18n/en.embed';
import type { find } from '@/lib/i18n/en.find';
import type { lessons } from '@/lib/i18n/en.lessons';
import type { overlays } from '@/lib/i18n/en.overlays';
import type { pages } from '@/lib/i18n/en.pages';
import type { places } from '@/lib/i18n/en.places';
import type { plans } from '@/lib/i18n/en.plans';
import type { present } from '@/lib/i18n/en.present';
import type { print } from '@/lib/i18n/en.print';
import type { races } from '@/lib/i18n/en.races';
import type { sources } from '@/lib/i18n/en.sources';
import type { Formatters } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';

/** What the map's own screen says: there with the first paint. */
export type Messages = typeof en;

/** What only one page, or something opened later, says: loaded with that. */
export interface Parts {
  about: typeof about;
  claims: typeof claims;
  decks: typeof decks;
  embed: typeof embed;
  find: typeof find;
  lessons: typeof lessons;
  overlays: typeof overlays;
  pages: typeof pages;
  places: typeof places;
  plans: typeof plans;
  present: typeof present;
  print: typeof print;
  races: typeof races;
  sources: typeof sources;
}
export type PartName = keyof Parts;

/** Parts that a page asks for after it is there. */
export type LatePart = 'claims' | 'decks' | 'find' | 'overlays' | 'places' | 'print' | 'races' | 'sources';

/** A language as a page in the browser speaks it. */
export interface Speech {
  language: Language;
  m: Messages;
  f: Formatters;
  /** @returns rejected where the part could not be loaded. */
  load: { readonly [P in LatePart]: () => Promise<Parts[P]> };
}

/** A language whole, every part at hand: for pages and files made at build time. */
export interface Edition {
  language: Language;
  m: Messages;
  f: Formatters;
  parts: Parts;
}
