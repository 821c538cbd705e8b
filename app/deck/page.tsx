import type { Metadata } from 'next';
import { EnglishDeck } from '@/app/_english/EnglishDeck';
import { DeckPage } from '@/components/deck/DeckPage';
import { publishedList } from '@/lib/packs/published';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const decks = parts.decks;
  return {
    title: `${decks.page.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: decks.page.description,
  };
}

/** The reader's own deck: collected on the map, edited here. */
export default function Page() {
  const { parts } = pageWords();
  const decks = parts.decks;
  return (
    <>
      <noscript>
        <p>{decks.page.noScript}</p>
      </noscript>
      <EnglishDeck>
        <DeckPage packs={publishedList()} />
      </EnglishDeck>
    </>
  );
}
