import type { Metadata } from 'next';
import { DeckPage } from '@/components/deck/DeckPage';
import { packIndex, readManifest } from '@/lib/packs/published';
import { decks } from '@/lib/i18n/en.decks';
import { english } from '@/lib/i18n/english';

const { app } = english.m;
export const metadata: Metadata = {
  title: `${decks.page.title} · ${app.brand} ${app.brandSecond}`,
  description: decks.page.description,
};

/** The reader's own deck: collected on the map, edited here. */
export default function Page() {
  return (
    <>
      <noscript>
        <p>{decks.page.noScript}</p>
      </noscript>
      <DeckPage index={packIndex(readManifest())} />
    </>
  );
}
