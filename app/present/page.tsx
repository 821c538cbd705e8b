import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import { EnglishPresent } from '@/app/_english/EnglishPresent';
import type { ListedDeck } from '@/components/present/DeckPicker';
import { PresentApp } from '@/components/present/PresentApp';
import { publishedList } from '@/lib/packs/published';
import { parseDeck } from '@/lib/deck/parse';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const present = parts.present;
  return {
    title: `${present.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: present.description,
  };
}

const LESSONS = path.join(process.cwd(), 'public', 'lessons');

/** Decks published with the site. @throws when one can't be read: a broken lesson must not be published. */
function listedDecks(): ListedDeck[] {
  if (!existsSync(LESSONS)) return [];
  return readdirSync(LESSONS)
    .filter((name) => name.endsWith('.deck.json'))
    .sort()
    .map((name) => {
      const parsed = parseDeck(readFileSync(path.join(LESSONS, name), 'utf8'));
      if (!parsed.ok) throw new Error(`public/lessons/${name} is no deck: ${JSON.stringify(parsed.reason)}`);
      return { path: `/lessons/${name}`, title: parsed.deck.title, slides: parsed.deck.slides.length };
    });
}

/** The presenter: full screen slides over the live map. */
export default function PresentPage() {
  return (
    <EnglishPresent>
      <PresentApp packs={publishedList()} listed={listedDecks()} />
    </EnglishPresent>
  );
}
