/** Random canonical decks for property tests; never imported by the program. */
import fc from 'fast-check';
import type { Annotation, Deck, Slide } from '@/lib/deck/deck';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { format } from '@/lib/view/permalink';
import { HIDES } from '@/lib/view/presentation';

const SPICE = [
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '"',
  '\\',
  '</',
  '“',
  '한인타운',
  '🗳️',
  '\u202e',
  '__proto__',
  '${x}',
  '\u00a0',
];
const grain = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...SPICE));

/** Text that a deck may hold, of at most `max` characters. */
const text = (max: number, multiline: boolean): fc.Arbitrary<string> =>
  fc.array(multiline ? fc.oneof(grain, fc.constantFrom('\n', '\t', '\n\n')) : grain, { maxLength: 8 }).map((parts) => {
    const kept = Array.from(parts.join('')).filter(
      (c) => (multiline && (c === '\n' || c === '\t')) || !/[\p{Cc}\p{Cs}]/u.test(c),
    );
    return kept.slice(0, max).join('');
  });

const decimal = (low: number, high: number, decimals: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.round(low * 10 ** decimals), max: Math.round(high * 10 ** decimals) })
    .map((n) => Number((n / 10 ** decimals).toFixed(decimals)));
const at = fc.tuple(decimal(-119, -117.5, 5), decimal(33.5, 34.6, 5));
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant('label' as const), at, text: text(120, false) }, { noNullPrototype: true }),
  fc.record(
    { kind: fc.constant('ring' as const), at, radius: decimal(0.05, 50, 2), text: text(120, false) },
    { noNullPrototype: true },
  ),
);

export const slideArbitrary: fc.Arbitrary<Slide> = fc.record(
  {
    view: viewArbitrary.map(format),
    title: text(200, false),
    text: text(4000, true),
    question: text(1000, true),
    notes: text(8000, true),
    hide: fc.subarray([...HIDES]),
    annotation: fc.option(annotation),
  },
  { noNullPrototype: true },
);

export const deckArbitrary: fc.Arbitrary<Deck> = fc.record(
  {
    format: fc.constant('ca34-deck' as const),
    version: fc.constant(1 as const),
    title: text(200, false),
    language: fc.constantFrom('en', 'es', 'ko', 'en-US', 'zh-Hant-TW'),
    slides: fc.array(slideArbitrary, { maxLength: 8 }),
  },
  { noNullPrototype: true },
);
