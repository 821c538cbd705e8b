import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '@/lib/find/fold';

/** Says nothing, and is no ASCII: a text with it goes the long way. */
const MARK = ' \u0301';

describe('words of a search', () => {
  it('are the same the quick way and the long way', () => {
    const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)) });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(words(text)).toEqual(words(text + MARK));
      }),
    );
  });

  it.each([
    ['7th St. & Figueroa', ['7th', 'st', 'figueroa']],
    ['Seventh and Figueroa', ['7th', 'figueroa']],
    ['L.A. Live', ['live']],
    ['Angelino Hts', ['angelino', 'heights']],
    ['de León', ['leon']],
    ['코리아 타운', ['코리아타운']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected.map((w) => w.normalize('NFD')));
  });
});
