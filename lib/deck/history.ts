/** Undo and redo: the decks before and after the present one. */
import type { Deck } from '@/lib/deck/deck';

export interface DeckHistory {
  past: readonly Deck[];
  present: Deck;
  future: readonly Deck[];
  /** What the last step did, so that typing on in one field stays one step; null when the next step stands alone. */
  run: string | null;
}

/** Steps kept. */
export const MAX_STEPS = 100;

export function startHistory(deck: Deck): DeckHistory {
  return { past: [], present: deck, future: [], run: null };
}

/** A step to another deck. Steps of the same `run` in a row are undone as one. The same deck is no step. */
export function step(history: DeckHistory, deck: Deck, run: string | null = null): DeckHistory {
  if (deck === history.present) return history;
  const goesOn = run !== null && run === history.run;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-MAX_STEPS),
    present: deck,
    future: [],
    run,
  };
}

export function undo(history: DeckHistory): DeckHistory {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], run: null };
}

export function redo(history: DeckHistory): DeckHistory {
  const [next, ...rest] = history.future;
  return next === undefined
    ? history
    : { past: [...history.past, history.present], present: next, future: rest, run: null };
}
