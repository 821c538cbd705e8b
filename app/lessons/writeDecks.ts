/** `npm run lessons`: writes each lesson's deck to public/lessons. Deterministic; writeDecks.test.ts compares what is committed with what the lessons make. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LESSONS } from '@/lib/lessons/catalogue';
import { deckFile } from '@/lib/lessons/deckOf';

export const DECKS = path.join(process.cwd(), 'public', 'lessons');

/** File names inside public/lessons and what they hold. */
export function deckFiles(): Map<string, string> {
  return new Map(LESSONS.map((lesson) => [`${lesson.slug}.deck.json`, deckFile(lesson)]));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(DECKS, { recursive: true });
  const files = deckFiles();
  for (const name of readdirSync(DECKS))
    if (name.endsWith('.deck.json') && !files.has(name)) rmSync(path.join(DECKS, name));
  for (const [name, text] of files) writeFileSync(path.join(DECKS, name), text);
  process.stdout.write(`${files.size} decks written to public/lessons.\n`);
}
