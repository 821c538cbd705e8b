import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseDeck } from '@/lib/deck/parse';
import { serializeDeck } from '@/lib/deck/serialize';
import { DECKS, deckFiles } from '@/app/lessons/writeDecks';

it('the decks in public/lessons are what the lessons make; `npm run lessons` writes them', () => {
  const files = deckFiles();
  expect(
    readdirSync(DECKS)
      .filter((n) => n.endsWith('.deck.json'))
      .sort(),
  ).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(path.join(DECKS, name), 'utf8'), name).toBe(text);
});

it('the presenter reads each of them, and would write it the same', () => {
  for (const [name, text] of deckFiles()) {
    const read = parseDeck(text);
    expect(read, name).toMatchObject({ ok: true });
    if (read.ok) expect(serializeDeck(read.deck), name).toBe(text);
  }
});
