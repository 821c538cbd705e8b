/** Where the reader's own deck is kept: the contract, and the way that lasts as long as the page. The browser's own store is components/state/browserDeckStorage.ts. */
import type { Deck, Slide } from '@/lib/deck/deck';
import { addSlide, emptyDeck } from '@/lib/deck/edit';

export interface KeptDeck {
  deck: Deck;
  /** Grows with each change, whoever made it; 0 before the first. */
  revision: number;
}

export interface LoadedDeck extends KeptDeck {
  /** What was kept and can't be read (by this version): it was set aside, and nothing overwrites it. */
  unreadable: string | null;
}

export interface DeckStorage {
  /** Whether the deck outlives the page. */
  readonly lasting: boolean;
  load(): Promise<LoadedDeck>;
  /** Saves a deck made from revision `base`. If another tab has saved since, nothing is saved, and `kept` is what it saved. Rejects when the browser refuses to write. */
  save(deck: Deck, base: number): Promise<{ saved: boolean; kept: KeptDeck }>;
  /** Adds a slide at the end of what is kept, whatever others did meanwhile. `added` is false when the deck is full. Rejects when the browser refuses to write. */
  add(slide: Slide): Promise<{ added: boolean; count: number }>;
  /** Calls back when another tab changed the deck. */
  subscribe(changed: () => void): () => void;
}

/** What save does to what is kept: one rule for every way of storage. */
export function saveOver(kept: KeptDeck, deck: Deck, base: number): { saved: boolean; kept: KeptDeck } {
  return kept.revision === base ? { saved: true, kept: { deck, revision: base + 1 } } : { saved: false, kept };
}

/** What add does to what is kept. */
export function addTo(kept: KeptDeck, slide: Slide): KeptDeck {
  const deck = addSlide(kept.deck, slide);
  return deck === kept.deck ? kept : { deck, revision: kept.revision + 1 };
}

/** Keeps a deck as long as this page lives. */
export function memoryStorage(): DeckStorage {
  let kept: KeptDeck = { deck: emptyDeck(''), revision: 0 };
  return {
    lasting: false,
    load: () => Promise.resolve({ ...kept, unreadable: null }),
    save(deck, base) {
      const done = saveOver(kept, deck, base);
      kept = done.kept;
      return Promise.resolve(done);
    },
    add(slide) {
      const next = addTo(kept, slide);
      const added = next !== kept;
      kept = next;
      return Promise.resolve({ added, count: kept.deck.slides.length });
    },
    subscribe: () => () => undefined,
  };
}
