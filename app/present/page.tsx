import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Metadata } from 'next';
import type { ListedDeck } from '@/components/present/DeckPicker';
import { PresentApp } from '@/components/present/PresentApp';
import { packIndex, readManifest } from '@/lib/packs/published';
import { parseDeck } from '@/lib/deck/parse';
import { english } from '@/lib/i18n/english';
import { present } from '@/lib/i18n/en.present';

const { m } = english;
export const metadata: Metadata = {
  title: `${present.title} · ${m.app.brand} ${m.app.brandSecond}`,
  description: present.description,
};

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
  return <PresentApp index={packIndex(readManifest())} listed={listedDecks()} />;
}
