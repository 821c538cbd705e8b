import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckArbitrary, slideArbitrary } from '@/lib/deck/arbitrary';
import type { Deck } from '@/lib/deck/deck';
import {
  addSlide,
  appendDeck,
  changeSlide,
  duplicateSlide,
  emptyDeck,
  moveSlide,
  removeSlide,
  renameDeck,
  showInSlide,
  slideOf,
} from '@/lib/deck/edit';
import { MAX_STEPS, redo, startHistory, step, undo } from '@/lib/deck/history';
import { MAX_SLIDES } from '@/lib/deck/limits';
import { parseDeck } from '@/lib/deck/parse';
import { serializeDeck } from '@/lib/deck/serialize';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { DEFAULT_VIEW, DEFAULT_VOTES } from '@/lib/view/view';

const slide = slideOf(DEFAULT_VIEW);
const deckOf = (...titles: string[]): Deck =>
  titles.reduce((deck, title) => addSlide(deck, { ...slide, title }), emptyDeck('T'));
const titles = (deck: Deck): string => deck.slides.map((s) => s.title).join('');
const abc = deckOf('a', 'b', 'c');

describe('edits', () => {
  it('add, move, duplicate, remove', () => {
    expect(titles(addSlide(abc, { ...slide, title: 'x' }))).toBe('abcx');
    expect(titles(addSlide(abc, { ...slide, title: 'x' }, 1))).toBe('axbc');
    expect(titles(moveSlide(abc, 0, 2))).toBe('bca');
    expect(titles(moveSlide(abc, 2, 0))).toBe('cab');
    expect(titles(duplicateSlide(abc, 1))).toBe('abbc');
    expect(titles(removeSlide(abc, 1))).toBe('ac');
    expect(titles(appendDeck(abc, deckOf('x', 'y')))).toBe('abcxy');
    expect(
      showInSlide(abc, 1, { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, measure: 'turnout' } }).slides[1],
    ).toEqual({ ...slide, title: 'b', view: '?m=turnout' });
  });

  it('change nothing where there is nothing to do', () => {
    for (const same of [
      moveSlide(abc, 0, 3),
      moveSlide(abc, -1, 0),
      moveSlide(abc, 1, 1),
      moveSlide(abc, 0.5, 1),
      removeSlide(abc, 3),
      removeSlide(abc, -1),
      duplicateSlide(abc, 7),
      changeSlide(abc, 0, { title: 'a' }),
      changeSlide(abc, 9, {}),
      renameDeck(abc, 'T'),
      showInSlide(abc, 0, DEFAULT_VIEW),
      showInSlide(abc, 3, DEFAULT_VIEW),
      appendDeck(abc, emptyDeck('E')),
    ]) {
      expect(same).toBe(abc);
    }
    const full = Array.from({ length: MAX_SLIDES }).reduce<Deck>((deck) => addSlide(deck, slide), emptyDeck('T'));
    expect(addSlide(full, slide)).toBe(full);
    expect(duplicateSlide(full, 0)).toBe(full);
    expect(appendDeck(abc, full)).toBe(abc);
  });

  it('clean what was pasted', () => {
    const made = changeSlide(abc, 0, {
      title: 'one\r\ntwo\u0000',
      text: 'a\r\n\r\nb\tc\u001b',
      question: `${'🗳'.repeat(1000)}x`,
      hide: ['party', 'legend', 'party'],
      annotation: { kind: 'ring', at: [-500, 34.0000004], radius: 0, text: '' },
    }).slides[0];
    expect(made).toMatchObject({
      title: 'one two',
      text: 'a\n\nb\tc',
      hide: ['legend', 'party'],
      annotation: { at: [-119, 34], radius: 0.05 },
    });
    expect(made?.question).toBe('🗳'.repeat(1000));
    expect(
      changeSlide(abc, 0, { annotation: { kind: 'label', at: [Number.NaN, 34], text: '' } }).slides[0]?.annotation,
    ).toBeNull();
  });
});

/** Any edit with any arguments, as a person's hands and clipboard may give them. */
const wild = fc.string({ unit: 'binary', maxLength: 300 });
const position = fc.integer({ min: -2, max: 10 });
const edit: fc.Arbitrary<(deck: Deck) => Deck> = fc.oneof(
  slideArbitrary.chain((s) => position.map((at) => (d: Deck) => addSlide(d, s, at))),
  fc.tuple(position, position).map(
    ([from, to]) =>
      (d: Deck) =>
        moveSlide(d, from, to),
  ),
  position.map((i) => (d: Deck) => duplicateSlide(d, i)),
  position.map((i) => (d: Deck) => removeSlide(d, i)),
  fc.tuple(position, viewArbitrary).map(
    ([i, view]) =>
      (d: Deck) =>
        showInSlide(d, i, view),
  ),
  wild.map((title) => (d: Deck) => renameDeck(d, title)),
  fc.tuple(position, wild, wild, fc.double(), fc.double()).map(
    ([i, title, text, lon, radius]) =>
      (d: Deck) =>
        changeSlide(d, i, {
          title,
          text,
          question: text,
          notes: title,
          annotation: { kind: 'ring', at: [lon, 34], radius, text },
        }),
  ),
);

describe('properties', () => {
  it('every deck that edits can make is one that a file can hold', () => {
    fc.assert(
      fc.property(deckArbitrary, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const deck = edits.reduce((d, e) => e(d), start);
        expect(parseDeck(serializeDeck(deck))).toEqual({ ok: true, deck });
      }),
    );
  });

  it('moving there and back is nothing; a copy taken out is nothing', () => {
    fc.assert(
      fc.property(deckArbitrary, fc.nat(9), fc.nat(9), (deck, from, to) => {
        const n = deck.slides.length;
        if (n === 0) return;
        expect(moveSlide(moveSlide(deck, from % n, to % n), to % n, from % n)).toEqual(deck);
        expect(removeSlide(duplicateSlide(deck, from % n), (from % n) + 1)).toEqual(deck);
      }),
    );
  });

  it('undo goes back through every step, redo forth again', () => {
    fc.assert(
      fc.property(deckArbitrary, fc.array(edit, { maxLength: 12 }), (start, edits) => {
        let history = startHistory(start);
        const seen = [start];
        for (const e of edits) {
          const next = e(history.present);
          if (next !== history.present) seen.push(next);
          history = step(history, next);
        }
        for (const deck of seen.toReversed()) {
          expect(history.present).toBe(deck);
          history = undo(history);
        }
        expect(undo(history).present).toBe(start);
        for (const deck of seen) {
          expect(history.present).toBe(deck);
          history = redo(history);
        }
      }),
    );
  });
});

describe('history', () => {
  it('takes typing in one field as one step, until something else happens', () => {
    const type = (title: string) => (h: ReturnType<typeof startHistory>) =>
      step(h, changeSlide(h.present, 0, { title }), '0 title');
    let history = [type('x'), type('xy'), type('xyz')].reduce((h, e) => e(h), startHistory(abc));
    expect(titles(undo(history).present)).toBe('abc');
    history = type('w')(undo(step(history, removeSlide(history.present, 2))));
    expect(titles(undo(history).present)).toBe('xyzbc');
  });

  it('forgets redo after a new step, and steps of long ago', () => {
    const history = step(undo(step(startHistory(abc), removeSlide(abc, 0))), removeSlide(abc, 2));
    expect(redo(history)).toBe(history);
    const long = Array.from({ length: MAX_STEPS + 20 }, (_, i) => i).reduce(
      (h, i) => step(h, renameDeck(h.present, `T${i}`)),
      startHistory(abc),
    );
    expect(long.past).toHaveLength(MAX_STEPS);
  });
});
