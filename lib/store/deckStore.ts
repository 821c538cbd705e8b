/** The deck that is being made: its history, and its storage, one save after the other. Plain Zustand: React subscribes from components. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck } from '@/lib/deck/deck';
import { emptyDeck } from '@/lib/deck/edit';
import { redo, startHistory, step, undo, type DeckHistory } from '@/lib/deck/history';
import type { DeckStorage, KeptDeck } from '@/lib/deck/deckStorage';

export interface DeckState {
  /** `loading` until what is kept has been read; no edit counts before. */
  status: 'loading' | 'ready';
  history: DeckHistory;
  /** Whether the deck outlives the page. */
  lasting: boolean;
  /** Whether the newest change is kept. */
  saved: boolean;
  /** How many times another tab's deck was taken over since the last edit here; each can be undone. */
  taken: number;
  /** Text of a kept deck that could not be read. */
  unreadable: string | null;
  actions: {
    /** Changes the deck by a pure edit; edits of the same `run` in a row are undone as one. */
    edit(change: (deck: Deck) => Deck, run?: string): void;
    undo(): void;
    redo(): void;
  };
}

export interface DeckStore extends StoreApi<DeckState> {
  /** Reads what is kept and follows other tabs; returns how to stop. */
  start(): () => void;
}

/** Makes the store of the reader's deck; `open` is asked for its storage at the start. */
export function createDeckStore(open: () => Promise<DeckStorage>): DeckStore {
  let storage: DeckStorage | null = null;
  let revision = 0;
  let kept: Deck | null = null;
  let saving = false;

  const store = createStore<DeckState>()((set, get) => {
    const move = (to: (history: DeckHistory) => DeckHistory): void => {
      const { history, status } = get();
      const next = to(history);
      if (status === 'loading' || next === history) return;
      set({ history: next, saved: false, taken: 0 });
      save().catch(lost);
    };
    return {
      status: 'loading',
      history: startHistory(emptyDeck('')),
      lasting: true,
      saved: true,
      taken: 0,
      unreadable: null,
      actions: {
        edit: (change, run) => move((h) => step(h, change(h.present), run ?? null)),
        undo: () => move(undo),
        redo: () => move(redo),
      },
    };
  });

  /** Another tab's deck becomes the present one; the own stays as the step before. */
  function take(theirs: KeptDeck): void {
    revision = theirs.revision;
    kept = theirs.deck;
    store.setState((s) => ({ history: step(s.history, theirs.deck), taken: s.taken + 1, saved: true }));
  }

  /** Storage is full, or was taken away: the deck goes on in memory, and the page says so. */
  const lost = (): void => store.setState({ lasting: false });

  async function save(): Promise<void> {
    if (saving || storage === null) return;
    saving = true;
    try {
      for (let deck = store.getState().history.present; deck !== kept; deck = store.getState().history.present) {
        const answer = await storage.save(deck, revision);
        if (answer.saved) {
          revision = answer.kept.revision;
          kept = deck;
        } else take(answer.kept);
      }
      store.setState({ saved: true });
    } finally {
      saving = false;
    }
  }

  async function look(): Promise<void> {
    const found = await storage?.load();
    if (found && !saving && found.revision > revision) take(found);
  }

  return Object.assign(store, {
    start() {
      let stopped = false;
      let unsubscribe = (): void => undefined;
      const begin = async (): Promise<void> => {
        const opened = await open();
        const found = await opened.load();
        if (stopped) return;
        storage = opened;
        revision = found.revision;
        kept = found.deck;
        store.setState({
          status: 'ready',
          history: startHistory(found.deck),
          lasting: opened.lasting,
          unreadable: found.unreadable,
        });
        unsubscribe = opened.subscribe(() => look().catch(lost));
      };
      begin().catch(() => {
        // What is kept can't be read: nothing overwrites it, and a deck of this page's own can be made.
        if (!stopped) store.setState({ status: 'ready', lasting: false });
      });
      return () => {
        stopped = true;
        unsubscribe();
      };
    },
  });
}
