'use client';
/** What the page has to say of the deck: where it is kept, what was refused, what other tabs did, what was just done. */
import { useEffect, useRef } from 'react';
import { saveFile } from '@/components/deck/saveFile';
import type { Opening } from '@/components/deck/useOpening';
import { Notice } from '@/components/ui/Choice';
import { usePart } from '@/components/state/words';
import { parseDeck } from '@/lib/deck/parse';
import type { DeckState } from '@/lib/store/deckStore';

interface Props {
  state: DeckState;
  opening: Opening;
  mine: number;
  news: string;
}

export function DeckNotices({ state, opening, mine, news }: Props) {
  const { page, opening: words, refusal } = usePart('decks');
  const { asked, problem } = opening;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  const unread = state.unreadable === null ? null : parseDeck(state.unreadable);
  return (
    <>
      <div role="status">
        {state.lasting ? null : (
          <Notice>
            <p>{page.notLasting}</p>
          </Notice>
        )}
        {state.taken > 0 ? (
          <Notice>
            <p>{page.taken}</p>
          </Notice>
        ) : null}
        {unread === null ? null : (
          <Notice>
            <p>{page.unreadable(unread.ok ? '' : refusal(unread.reason))}</p>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('set-aside.deck.json', state.unreadable ?? '')}
            >
              {page.saveUnreadable}
            </button>
          </Notice>
        )}
        {problem === '' ? null : (
          <Notice>
            <p data-testid="deck-problem">{problem}</p>
          </Notice>
        )}
        <p className={news === '' ? 'visually-hidden' : 'deck-news'} data-testid="deck-news">
          {news}
        </p>
      </div>
      {asked ? (
        <div className="notice" role="group" tabIndex={-1} ref={question} aria-labelledby="deck-asked">
          <p id="deck-asked">{words.ask(asked.title || page.noName, asked.slides.length, mine)}</p>
          <div className="deck-actions">
            <button type="button" className="button primary" onClick={opening.replace}>
              {words.replace}
            </button>
            <button type="button" className="button" onClick={opening.append}>
              {words.append}
            </button>
            <button type="button" className="button" onClick={opening.cancel}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
