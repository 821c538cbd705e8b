import { beforeEach, describe, expect, it } from 'vitest';
import type { Deck } from '@/lib/deck/deck';
import { addSlide, renameDeck, slideOf } from '@/lib/deck/edit';
import { memoryStorage, type DeckStorage } from '@/lib/deck/deckStorage';
import { createDeckStore, type DeckStore } from '@/lib/store/deckStore';
import { DEFAULT_VIEW } from '@/lib/view/view';

const slide = slideOf(DEFAULT_VIEW);
/** Two tabs over one storage: each hears of the other's saves when `ring` is called. */
let shared: DeckStorage;
let ears: Set<() => void>;
const ring = (): void => {
  for (const ear of ears) ear();
};
const tab = (): DeckStorage => ({
  ...shared,
  lasting: true,
  subscribe: (f) => {
    ears.add(f);
    return () => ears.delete(f);
  },
});
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};
async function opened(storage: DeckStorage = tab()): Promise<DeckStore> {
  const store = createDeckStore(() => Promise.resolve(storage));
  store.start();
  await settle();
  return store;
}
const deckOf = (store: DeckStore): Deck => store.getState().history.present;
const rename = (store: DeckStore, title: string): void => store.getState().actions.edit((d) => renameDeck(d, title));

beforeEach(() => {
  shared = memoryStorage();
  ears = new Set();
});

describe('the store of the deck', () => {
  it('keeps each change, and another page finds it', async () => {
    const store = await opened();
    rename(store, 'One');
    expect(store.getState().saved).toBe(false);
    rename(store, 'Two');
    await settle();
    expect(store.getState()).toMatchObject({ saved: true, taken: 0 });
    expect(deckOf(await opened()).title).toBe('Two');
    store.getState().actions.undo();
    await settle();
    expect(deckOf(await opened()).title).toBe('One');
  });

  it('takes no edit before what is kept has been read', async () => {
    const store = createDeckStore(() => Promise.resolve(tab()));
    rename(store, 'Too early');
    store.start();
    await settle();
    expect(deckOf(store).title).toBe('');
  });

  it('follows another tab, and undo brings back the own', async () => {
    const [a, b] = [await opened(), await opened()];
    rename(a, 'A');
    await settle();
    ring();
    await settle();
    expect(deckOf(b).title).toBe('A');
    expect(b.getState()).toMatchObject({ taken: 1, saved: true });
    b.getState().actions.undo();
    await settle();
    expect(deckOf(await opened()).title).toBe('');
  });

  it('loses nothing when two tabs change at once: the first save stands, the other is a step to undo', async () => {
    const [a, b] = [await opened(), await opened()];
    rename(a, 'A');
    rename(b, 'B');
    await settle();
    expect(deckOf(a).title).toBe('A');
    expect(deckOf(b).title).toBe('A');
    expect(b.getState().taken).toBe(1);
    b.getState().actions.undo();
    await settle();
    expect(deckOf(b).title).toBe('B');
    expect(deckOf(await opened()).title).toBe('B');
  });

  it('a view added on the map joins the newest deck, whatever a tab is doing', async () => {
    const a = await opened();
    rename(a, 'A');
    await settle();
    await shared.add(slide);
    a.getState().actions.edit((d) => addSlide(d, { ...slide, title: 'mine' }));
    await settle();
    expect(deckOf(a).slides.map((s) => s.title)).toEqual(['']);
    a.getState().actions.undo();
    expect(deckOf(a).slides.map((s) => s.title)).toEqual(['mine']);
  });

  it('goes on in memory when the browser stops keeping', async () => {
    const store = await opened({ ...tab(), save: () => Promise.reject(new Error('QuotaExceededError')) });
    rename(store, 'A');
    await settle();
    expect(store.getState()).toMatchObject({ lasting: false, saved: false });
    rename(store, 'B');
    store.getState().actions.undo();
    expect(deckOf(store).title).toBe('A');
  });
});
