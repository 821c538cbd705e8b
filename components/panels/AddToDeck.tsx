'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';

/** Collects the View for the reader's deck, and leads there. What decks need is loaded with the first press. */
export function AddToDeck() {
  const { m } = useWords();
  const view = useAtlas((s) => s.view);
  const router = useRouter();
  const [said, setSaid] = useState({ text: '', lasting: true });
  const add = async (): Promise<void> => {
    try {
      const { collect } = await import('@/components/state/collect');
      const { added, count, lasting } = await collect(view);
      setSaid({ text: `${added ? m.deck.added(count) : m.deck.full(count)}${lasting ? '' : `. ${m.deck.brief}`}`, lasting });
    } catch {
      setSaid((old) => ({ ...old, text: m.deck.failed }));
    }
  };
  return (
    <span className="push add-to-deck">
      <span role="status">{said.text}</span>
      <button type="button" className="link-button" onClick={() => void add()}>{m.deck.add}</button>
      {/* Leaving the page would lose a deck that is only in its memory. */}
      <a href="/deck/" onClick={said.lasting ? undefined : (e) => { e.preventDefault(); router.push('/deck/'); }}>{m.deck.open}</a>
    </span>
  );
}
