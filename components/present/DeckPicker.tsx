'use client';
/** Where no deck is named, or none could be shown: the lessons' decks, the reader's own, and a file. */
import { useRef } from 'react';
import type { DeckProblem } from '@/components/present/useDeckSource';
import { usePart } from '@/components/state/words';
import type { Parts } from '@/lib/i18n/messages';
import { shortAddress } from '@/lib/present/source';

/** A deck published with the site. */
export interface ListedDeck {
  path: string;
  title: string;
  slides: number;
}

interface Props {
  listed: readonly ListedDeck[];
  problem: DeckProblem | null;
  onOpen: (file: File) => void;
  onRetry: () => void;
}

export function DeckPicker({ listed, problem, onOpen, onRetry }: Props) {
  const words = usePart('present');
  const decks = usePart('decks');
  const { pick } = words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <main className="present-pick">
      <p>
        {/* A plain link: the map starts with a first script that a change of page inside the app would not run. */}
        <a href="/">← {pick.back}</a>
      </p>
      <h1>{pick.title}</h1>
      <p className="present-lede">{pick.lede}</p>
      {problem === null ? null : (
        <div className="present-problem" role="alert" data-testid="deck-problem">
          <p>
            {problemText(problem, words, decks)} {words.errors.instead}
          </p>
          {problem.kind === 'network' ? (
            <button type="button" className="button" onClick={onRetry}>
              {words.errors.retry}
            </button>
          ) : null}
        </div>
      )}
      <h2>{pick.lessons}</h2>
      {listed.length === 0 ? (
        <p>{pick.none}</p>
      ) : (
        <ul className="present-listed">
          {listed.map((deck) => (
            <li key={deck.path}>
              <a href={shortAddress(deck.path)}>{deck.title}</a> <span>{pick.slides(deck.slides)}</span>
            </li>
          ))}
        </ul>
      )}
      <h2>{pick.own}</h2>
      <p>
        <a href="/present/?own">{pick.own}</a>. {pick.ownHint}
      </p>
      <h2>{pick.file}</h2>
      <p>
        <button type="button" className="button primary" onClick={() => input.current?.click()}>
          {pick.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="deck-file"
          onChange={(e) => {
            const file = e.target.files?.[0];
            e.target.value = '';
            if (file) onOpen(file);
          }}
        />
      </p>
      <p className="present-quiet">{pick.drop}</p>
      <p className="present-quiet">{pick.keys}</p>
    </main>
  );
}

export function problemText(problem: DeckProblem, words: Parts['present'], decks: Parts['decks']): string {
  const { errors } = words;
  switch (problem.kind) {
    case 'refused':
      return errors.refused(problem.value);
    case 'bad':
      return `${errors.bad} ${decks.refusal(problem.why)}`;
    case 'missing':
    case 'network':
    case 'empty':
    case 'own':
    case 'file':
    case 'unread':
      return errors[problem.kind];
  }
}
