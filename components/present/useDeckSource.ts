'use client';
/** Finds the deck that the address names, or takes a file; bad input ends here, with a reason for people. */
import { useCallback, useEffect, useState } from 'react';
import type { Deck } from '@/lib/deck/deck';
import { unpackDeck, type LinkRefusal } from '@/lib/deck/link';
import { MAX_FILE_LENGTH } from '@/lib/deck/limits';
import { parseDeck } from '@/lib/deck/parse';
import { addressOfSlide, slideOfAddress } from '@/lib/present/presenter';
import { deckSource, type DeckSource } from '@/lib/present/source';

export type DeckProblem =
  | { kind: 'missing' | 'network' | 'empty' | 'own' | 'file' | 'unread' }
  | { kind: 'refused'; value: string }
  /** Read, and no deck of ours: why. */
  | { kind: 'bad'; why: LinkRefusal };

export type DeckState =
  | { at: 'loading' }
  | { at: 'picking'; problem: DeckProblem | null; source: DeckSource }
  /** `opened` tells one deck from the next, whatever their titles; `refused` is why a file dropped on the presentation was not taken. */
  | { at: 'here'; deck: Deck; source: DeckSource; opened: number; refused: DeckProblem | null };

/** Where an opened file is kept for this tab, so that a reload finds it. */
const FILE_KEY = 'present-file';

export function useDeckSource(readOwn: () => Promise<Deck | null>): {
  state: DeckState;
  open: (file: File) => void;
  again: () => void;
  /** Takes the reason of a refused file away. */
  dismiss: () => void;
} {
  const [state, setState] = useState<DeckState>({ at: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let live = true;
    const source = deckSource(window.location.search, window.location.hash);
    const show = (result: Result): void => {
      if (live) setState(settled(result, source));
    };
    read(source, readOwn).then(show, () => show({ problem: { kind: 'unread' } }));
    return () => {
      live = false;
    };
  }, [attempt, readOwn]);

  useEffect(() => {
    const changed = (): void => setAttempt((n) => n + 1);
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);

  const open = useCallback((file: File) => {
    const take = ({ result, text }: ReadFile): void => {
      const next = settled(result, { kind: 'file' });
      // A refused file changes nothing: what was on the screen stays, beside the reason.
      if (next.at === 'here') {
        keep(text);
        // At the same place of the new deck, or at its last slide where it is shorter.
        const { pathname, search } = window.location;
        window.history.replaceState(null, '', pathname + addressOfSlide('?file', slideOfAddress(search)));
      }
      setState((old) => {
        if (next.at !== 'picking' || old.at === 'loading') return next;
        return old.at === 'here' ? { ...old, refused: next.problem } : { ...next, source: old.source };
      });
    };
    readFile(file).then(take, () => take({ result: { problem: { kind: 'unread' } }, text: '' }));
  }, []);

  const again = useCallback(() => setAttempt((n) => n + 1), []);
  const dismiss = useCallback(() => setState((old) => (old.at === 'here' ? { ...old, refused: null } : old)), []);
  return { state, open, again, dismiss };
}

let decksOpened = 0;

type Result = { deck: Deck } | { problem: DeckProblem | null };

function settled(result: Result, source: DeckSource): DeckState {
  if ('problem' in result) return { at: 'picking', problem: result.problem, source };
  if (result.deck.slides.length === 0) return { at: 'picking', problem: { kind: 'empty' }, source };
  decksOpened += 1;
  return { at: 'here', deck: result.deck, source, opened: decksOpened, refused: null };
}

async function read(source: DeckSource, readOwn: () => Promise<Deck | null>): Promise<Result> {
  switch (source.kind) {
    case 'none':
      return { problem: null };
    case 'refused':
      return { problem: source };
    case 'site':
      return fetched(source.path);
    case 'link': {
      const unpacked = unpackDeck(source.fragment);
      return unpacked.ok ? { deck: unpacked.deck } : { problem: { kind: 'bad', why: unpacked.reason } };
    }
    case 'own': {
      const deck = await readOwn().catch(() => null);
      return deck ? { deck } : { problem: { kind: 'own' } };
    }
    case 'file': {
      const text = kept();
      return text === null ? { problem: { kind: 'file' } } : parsed(text);
    }
  }
}

function parsed(text: string): Result {
  const result = parseDeck(text);
  return result.ok ? { deck: result.deck } : { problem: { kind: 'bad', why: result.reason } };
}

async function fetched(path: string): Promise<Result> {
  try {
    const response = await fetch(path);
    if (response.status === 404 || response.status === 410) return { problem: { kind: 'missing' } };
    if (!response.ok) return { problem: { kind: 'network' } };
    return parsed(await response.text());
  } catch {
    return { problem: { kind: 'network' } };
  }
}

interface ReadFile {
  result: Result;
  text: string;
}

/** Reads a file that was dropped or chosen; a huge one is refused unread. Rejects where the browser can't read it. */
async function readFile(file: File): Promise<ReadFile> {
  // A character takes at most three bytes of UTF-8 for each UTF-16 unit.
  if (file.size > 3 * MAX_FILE_LENGTH)
    return {
      result: { problem: { kind: 'bad', why: { kind: 'too-long', length: file.size, max: MAX_FILE_LENGTH } } },
      text: '',
    };
  const text = await file.text();
  return { result: parsed(text), text };
}

function keep(text: string): void {
  try {
    window.sessionStorage.setItem(FILE_KEY, text);
  } catch {
    // No room, or storage refused: the deck is shown all the same, a reload asks for the file again.
  }
}

function kept(): string | null {
  try {
    return window.sessionStorage.getItem(FILE_KEY);
  } catch {
    return null;
  }
}
