'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';

const NOTE_MS = 4000;

/** Collects the View for the reader's deck, and leads there. What decks need is loaded with the first press. */
export function AddToDeck() {
  const { m, load } = useWords();
  const view = useAtlas((s) => s.view);
  const router = useRouter();
  /** Short, and in the button's own place: the map must not change its size for it. */
  const [note, setNote] = useState<string | null>(null);
  /** What stays to be read. */
  const [trouble, setTrouble] = useState('');
  const [lasting, setLasting] = useState(true);
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setNote(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const add = (): void => {
    Promise.all([import('@/components/state/collect'), load.decks()])
      .then(([{ collect }, words]) => collect(view, words.collect))
      .then((done) => {
        setNote(done.note);
        setLasting(done.lasting);
        setTrouble(done.trouble);
      })
      .catch(() => setTrouble(m.deck.failed));
  };
  return (
    <span className="push add-to-deck">
      <button type="button" className="link-button" onClick={add}>
        {note ?? m.deck.add}
      </button>
      {/* Leaving the page would lose a deck that is only in its memory. */}
      <a
        href="/deck/"
        onClick={
          lasting
            ? undefined
            : (e) => {
                e.preventDefault();
                router.push('/deck/');
              }
        }
      >
        {m.deck.open}
      </a>
      <span className="visually-hidden" role="status">
        {note ?? ''}
      </span>
      <span role="status">{trouble}</span>
    </span>
  );
}
