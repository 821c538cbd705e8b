import { expect, it } from 'vitest';
import type { LinkRefusal } from '@/lib/deck/link';
import { decks } from '@/lib/i18n/en.decks';

it('says why a deck was refused, naming the slide as people count', () => {
  expect(decks.refusal({ kind: 'bad-slide', index: 1, field: 'text', problem: { kind: 'too-long', max: 4000 } })).toBe(
    'Slide 2: its text is longer than 4,000 characters.',
  );
  expect(
    decks.refusal({
      kind: 'bad-slide',
      index: 0,
      field: 'view',
      problem: { kind: 'unknown-parts', parts: ['e=2032'] },
    }),
  ).toBe('Slide 1: its view asks for something that this map does not have: e=2032.');
  expect(decks.refusal({ kind: 'unknown-field', index: 2, name: 'html' })).toBe(
    'Slide 3 has a field that decks don’t have: “html”.',
  );
});

it('has one sentence for each reason', () => {
  const reasons: LinkRefusal[] = [
    { kind: 'too-long', length: 5_000_000, max: 3_000_000 },
    { kind: 'not-json' },
    { kind: 'not-a-deck' },
    { kind: 'newer-version', version: 2, known: 1 },
    { kind: 'too-many-slides', count: 101, max: 100 },
    { kind: 'bad-field', field: 'title', problem: { kind: 'missing' } },
    { kind: 'bad-slide', index: 0, field: null, problem: { kind: 'wrong-type' } },
    { kind: 'unknown-field', index: null, name: 'x' },
    { kind: 'no-deck' },
    { kind: 'newer-packing' },
    { kind: 'damaged' },
  ];
  const said = reasons.map(decks.refusal);
  expect(new Set(said).size).toBe(reasons.length);
  for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
});
