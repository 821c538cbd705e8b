'use client';
/** Opening a deck from a file or from the page's link: a refused one changes nothing, and one that would replace slides asks first. */
import { useCallback, useState } from 'react';
import { usePart } from '@/components/state/words';
import type { Deck } from '@/lib/deck/deck';
import { appendDeck } from '@/lib/deck/edit';
import { MAX_FILE_LENGTH, MAX_SLIDES } from '@/lib/deck/limits';
import { unpackDeck } from '@/lib/deck/link';
import { parseDeck } from '@/lib/deck/parse';

export interface Opening {
  /** A deck that waits for the reader's decision. */
  asked: Deck | null;
  /** Why the last one was refused; '' when it was not. */
  problem: string;
  openFile: (file: File) => void;
  openLink: (fragment: string) => void;
  replace: () => void;
  append: () => void;
  cancel: () => void;
}

/** A character takes at most three bytes in UTF-8 for each UTF-16 unit. */
const MAX_BYTES = 3 * MAX_FILE_LENGTH;

export function useOpening(
  mine: Deck,
  edit: (change: (deck: Deck) => Deck) => void,
  say: (news: string) => void,
): Opening {
  const { opening, page, refusal } = usePart('decks');
  const [asked, setAsked] = useState<Deck | null>(null);
  const [problem, setProblem] = useState('');

  const put = useCallback(
    (deck: Deck) => {
      edit(() => deck);
      setAsked(null);
      say(opening.opened(deck.title || page.noName, deck.slides.length));
    },
    [edit, say, opening, page],
  );

  const offer = useCallback(
    (deck: Deck) => {
      setProblem('');
      if (mine.slides.length === 0) put(deck);
      else setAsked(deck);
    },
    [mine, put],
  );

  const openFile = useCallback(
    (file: File) => {
      const refuse = (why: string): void => {
        setAsked(null);
        setProblem(opening.refused(file.name, why));
      };
      if (file.size > MAX_BYTES) return refuse(refusal({ kind: 'too-long', length: file.size, max: MAX_FILE_LENGTH }));
      file.text().then(
        (text) => {
          const parsed = parseDeck(text);
          if (parsed.ok) offer(parsed.deck);
          else refuse(refusal(parsed.reason));
        },
        () => refuse(opening.unread),
      );
    },
    [offer, opening, refusal],
  );

  const openLink = useCallback(
    (fragment: string) => {
      const unpacked = unpackDeck(fragment);
      if (unpacked.ok) offer(unpacked.deck);
      else setProblem(opening.refusedLink(refusal(unpacked.reason)));
    },
    [offer, opening, refusal],
  );

  const append = (): void => {
    if (asked === null) return;
    const fits = mine.slides.length + asked.slides.length <= MAX_SLIDES;
    if (fits) edit((deck) => appendDeck(deck, asked));
    else setProblem(opening.tooMany(MAX_SLIDES));
    if (fits) say(opening.appended(asked.slides.length));
    setAsked(null);
  };
  return {
    asked,
    problem,
    openFile,
    openLink,
    append,
    replace: () => {
      if (asked) put(asked);
    },
    cancel: () => setAsked(null),
  };
}
