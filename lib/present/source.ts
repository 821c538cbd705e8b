/** Where a presentation's deck is, as its address says. docs/present.md documents the addresses. */

export type DeckSource =
  /** A file of this site, by its path. */
  | { kind: 'site'; path: string }
  /** Packed in the link itself: the fragment, with its `#`. */
  | { kind: 'link'; fragment: string }
  /** The reader's own deck, kept in this browser. */
  | { kind: 'own' }
  /** A file opened here: kept for this tab, so that reloading finds it. */
  | { kind: 'file' }
  /** No deck named. */
  | { kind: 'none' }
  /** One named that is not to be fetched: another site's, or no deck file. */
  | { kind: 'refused'; value: string };

/** Decks of the site: folders and a name of letters, digits, points, dashes; nothing that leads up or out. */
const PATH = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/;
const LESSON = /^[a-z0-9][a-z0-9-]{0,80}$/;
const MAX_ECHO = 80;

/** Path of the deck of a lesson. */
export const lessonDeck = (slug: string): string => `/lessons/${slug}.deck.json`;

/** Reads an address: `?deck=/lessons/x.deck.json`, `?lesson=x` for short, `#deck=…`, `?own`, `?file`. A deck in the link wins; total. */
export function deckSource(search: string, hash: string): DeckSource {
  if (hash.startsWith('#deck=')) return { kind: 'link', fragment: hash };
  const query = new URLSearchParams(search);
  const path = query.get('deck');
  if (path !== null)
    return PATH.test(path) && path.length <= 300
      ? { kind: 'site', path }
      : { kind: 'refused', value: path.slice(0, MAX_ECHO) };
  const lesson = query.get('lesson');
  if (lesson !== null)
    return LESSON.test(lesson)
      ? { kind: 'site', path: lessonDeck(lesson) }
      : { kind: 'refused', value: lesson.slice(0, MAX_ECHO) };
  if (query.has('own')) return { kind: 'own' };
  if (query.has('file')) return { kind: 'file' };
  return { kind: 'none' };
}

/** The shortest address of a site's deck, from the site's root: a lesson by its name, another file by its path. */
export function shortAddress(path: string): string {
  const lesson = /^\/lessons\/([a-z0-9-]+)\.deck\.json$/.exec(path)?.[1];
  return lesson === undefined ? `/present/?deck=${path}` : `/present/?lesson=${lesson}`;
}
