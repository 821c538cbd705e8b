'use client';
/** The reader's own deck in this browser's IndexedDB, and nowhere else. Where that is refused (private window, sandboxed frame), in this page's memory. */
import { createStore, get, set, update } from 'idb-keyval';
import type { Deck } from '@/lib/deck/deck';
import { emptyDeck } from '@/lib/deck/edit';
import {
  addTo,
  memoryStorage,
  saveOver,
  type DeckStorage,
  type KeptDeck,
  type LoadedDeck,
} from '@/lib/deck/deckStorage';
import { parseDeck } from '@/lib/deck/parse';
import { serializeDeck } from '@/lib/deck/serialize';

const KEY = 'my-deck';
/** A deck that this version can't read, kept for one that can. */
const ASIDE = 'my-deck-set-aside';
const CHANNEL = 'ca34-my-deck';

/** As it lies in the store: the text of a deck file, which has one reader for all. */
interface Record {
  revision: number;
  file: string;
}

function isRecord(x: unknown): x is Record {
  return (
    typeof x === 'object' &&
    x !== null &&
    'revision' in x &&
    'file' in x &&
    typeof x.revision === 'number' &&
    typeof x.file === 'string'
  );
}

const recordOf = ({ deck, revision }: KeptDeck): Record => ({ revision, file: serializeDeck(deck) });

function read(record: unknown): LoadedDeck {
  if (!isRecord(record)) return { deck: emptyDeck(''), revision: 0, unreadable: null };
  const parsed = parseDeck(record.file);
  return parsed.ok
    ? { deck: parsed.deck, revision: record.revision, unreadable: null }
    : { deck: emptyDeck(''), revision: record.revision, unreadable: record.file };
}

/** @throws when the browser has no IndexedDB for this page. */
async function browserStorage(): Promise<DeckStorage> {
  const store = createStore('ca34-atlas', 'decks');
  await get(KEY, store);
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

  async function load(): Promise<LoadedDeck> {
    const found = read(await get<unknown>(KEY, store));
    if (found.unreadable !== null) await set(ASIDE, found.unreadable, store);
    return found;
  }
  /** One transaction: no other tab comes between reading and writing. */
  async function change(to: (kept: KeptDeck) => KeptDeck): Promise<{ before: KeptDeck; after: KeptDeck }> {
    await load();
    let before: KeptDeck = { deck: emptyDeck(''), revision: 0 };
    let after = before;
    await update<unknown>(
      KEY,
      (record: unknown) => {
        before = read(record);
        after = to(before);
        return after === before ? record : recordOf(after);
      },
      store,
    );
    if (after !== before) channel?.postMessage(after.revision);
    return { before, after };
  }
  return {
    lasting: true,
    load,
    async save(deck, base) {
      let saved = false;
      const { after } = await change((kept) => {
        const done = saveOver(kept, deck, base);
        saved = done.saved;
        return done.kept;
      });
      return { saved, kept: after };
    },
    async add(slide) {
      const { before, after } = await change((kept) => addTo(kept, slide));
      return { added: after !== before, count: after.deck.slides.length };
    },
    subscribe(changed) {
      // A page that slept in the browser's cache heard nothing: it looks again when it is shown.
      const shown = (): void => {
        if (document.visibilityState === 'visible') changed();
      };
      channel?.addEventListener('message', changed);
      document.addEventListener('visibilitychange', shown);
      window.addEventListener('pageshow', shown);
      return () => {
        channel?.removeEventListener('message', changed);
        document.removeEventListener('visibilitychange', shown);
        window.removeEventListener('pageshow', shown);
      };
    },
  };
}

let opened: Promise<DeckStorage> | null = null;

/** The storage of this page, opened once; never rejects. */
export function openDeckStorage(): Promise<DeckStorage> {
  opened ??= browserStorage().catch(memoryStorage);
  return opened;
}

/** The reader's own deck; null when it has no slides. */
export async function readOwnDeck(): Promise<Deck | null> {
  const { deck } = await (await openDeckStorage()).load();
  return deck.slides.length === 0 ? null : deck;
}
