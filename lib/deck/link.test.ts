import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckArbitrary, slideArbitrary } from '@/lib/deck/arbitrary';
import type { Deck } from '@/lib/deck/deck';
import { addSlide, emptyDeck, slideOf } from '@/lib/deck/edit';
import { MAX_FRAGMENT_LENGTH, packDeck, unpackDeck } from '@/lib/deck/link';
import { DEFAULT_VIEW } from '@/lib/view/view';

const slide = slideOf(DEFAULT_VIEW);
const deckOf = (texts: readonly string[]): Deck =>
  texts.reduce((deck, text) => addSlide(deck, { ...slide, text }), emptyDeck('Test'));
const bytesIn = (bytes: Uint8Array): string =>
  `#deck=1.${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;
const reasonOf = (fragment: string): string => {
  const unpacked = unpackDeck(fragment);
  return unpacked.ok ? 'unpacked' : unpacked.reason.kind;
};

describe('a deck in a link', () => {
  it('comes back as it was, of characters that every messenger leaves alone', () => {
    let packedOnes = 0;
    fc.assert(
      fc.property(deckArbitrary, (deck) => {
        const packed = packDeck(deck);
        if (!packed.ok) return;
        packedOnes += 1;
        expect(packed.fragment).toMatch(/^#deck=1\.[\w-]+$/);
        expect(packed.fragment.length).toBeLessThanOrEqual(MAX_FRAGMENT_LENGTH);
        expect(unpackDeck(packed.fragment)).toEqual({ ok: true, deck });
        expect(unpackDeck(packed.fragment.slice(1))).toEqual({ ok: true, deck });
      }),
      // About half of them fit into a link: enough runs that chance leaves enough of those.
      { numRuns: 200 },
    );
    expect(packedOnes).toBeGreaterThan(50);
  });

  it('holds a lesson of a dozen short slides', () => {
    const words =
      'Where did each candidate lead, and by how much? Compare Koreatown with Boyle Heights before you answer.'.split(
        ' ',
      );
    const deck = deckOf(Array.from({ length: 12 }, (_, i) => [...words.slice(i), ...words.slice(0, i)].join(' ')));
    expect(packDeck(deck).ok).toBe(true);
  });

  it('is refused when too long for a link, with the figures to say so', () => {
    const noise = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0xac00 + ((i * 7919) % 11172))).join('');
    expect(packDeck(deckOf([noise]))).toMatchObject({ ok: false, reason: 'too-long', max: MAX_FRAGMENT_LENGTH });
  });

  it('is refused when it is small only because it says the same over and over', () => {
    expect(packDeck(deckOf(Array<string>(100).fill('a'.repeat(4000))))).toMatchObject({
      ok: false,
      reason: 'too-long',
    });
  });
});

describe('a fragment that is no deck', () => {
  it('is told apart: none, of a later version, damaged, too long', () => {
    expect(reasonOf('')).toBe('no-deck');
    expect(reasonOf('#places')).toBe('no-deck');
    expect(reasonOf('#deck=2.AAAA')).toBe('newer-packing');
    expect(reasonOf('#deck=')).toBe('damaged');
    expect(reasonOf('#deck=1.')).toBe('damaged');
    expect(reasonOf('#deck=1.<script>')).toBe('damaged');
    expect(reasonOf(`#deck=1.${'A'.repeat(MAX_FRAGMENT_LENGTH)}`)).toBe('too-long');
  });

  it('a link that was cut is damaged, wherever it was cut', () => {
    fc.assert(
      fc.property(slideArbitrary, fc.double({ min: 0, max: 0.999, noNaN: true }), (s, part) => {
        const packed = packDeck(addSlide(emptyDeck('T'), s));
        if (!packed.ok) return;
        const cut = packed.fragment.slice(0, 8 + Math.floor((packed.fragment.length - 8 - 2) * part));
        expect(reasonOf(cut)).toBe('damaged');
      }),
    );
  });

  it('unfolds no bomb, no broken text, no list, no deck that the parser refuses', () => {
    expect(reasonOf(bytesIn(new Uint8Array(1_300_000).fill(32)))).toBe('damaged');
    expect(reasonOf(bytesIn(new TextEncoder().encode(`{"title":"${'a'.repeat(1_000_000)}","slides":[]}`)))).toBe(
      'damaged',
    );
    expect(reasonOf(bytesIn(new Uint8Array([0x22, 0xff, 0x22])))).toBe('damaged');
    expect(reasonOf(bytesIn(new TextEncoder().encode('[]')))).toBe('damaged');
    expect(reasonOf(bytesIn(new TextEncoder().encode('{"title":"T","slides":[{"view":"?zz=1"}]}')))).toBe('bad-slide');
    expect(reasonOf(bytesIn(new TextEncoder().encode('{"title":"T","slides":[],"__proto__":{}}')))).toBe(
      'unknown-field',
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((s) => `#deck=1.${s}`),
          fc.uint8Array().map(bytesIn),
        ),
        (fragment) => {
          expect(typeof unpackDeck(fragment).ok).toBe('boolean');
        },
      ),
    );
  });
});
