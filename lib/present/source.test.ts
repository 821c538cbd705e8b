import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckSource, shortAddress } from '@/lib/present/source';

describe('the address of a deck', () => {
  it('names a file of this site, a lesson, a packed deck, the own deck or an opened file', () => {
    expect(deckSource('?deck=/lessons/open-seat.deck.json&s=3', '')).toEqual({
      kind: 'site',
      path: '/lessons/open-seat.deck.json',
    });
    expect(deckSource('?lesson=open-seat', '')).toEqual({ kind: 'site', path: '/lessons/open-seat.deck.json' });
    expect(deckSource('?s=2', '#deck=1.abc')).toEqual({ kind: 'link', fragment: '#deck=1.abc' });
    expect(deckSource('?own', '')).toEqual({ kind: 'own' });
    expect(deckSource('?file&s=2', '')).toEqual({ kind: 'file' });
    expect(deckSource('', '')).toEqual({ kind: 'none' });
  });

  it.each([
    'https://elsewhere.example/a.json',
    '//elsewhere.example/a.json',
    '/\\elsewhere.example/a.json',
    'a.json',
    '/a/../b.json',
    '/a.html',
    'javascript:a.json',
    '/a b.json',
    '/.hidden/a.json',
    '/data:a.json',
    '/a.json?x',
    '/a.json#x',
    '/%2e%2e/a.json',
    '',
  ])('refuses %s', (path) => {
    expect(deckSource(`?deck=${encodeURIComponent(path)}`, '').kind).toBe('refused');
  });

  it('never leads to another origin', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const source = deckSource(`?deck=${encodeURIComponent(path)}`, '');
        if (source.kind === 'site')
          expect(new URL(source.path, 'https://here.example').origin).toBe('https://here.example');
        else expect(['refused', 'none']).toContain(source.kind);
      }),
    );
  });

  it('has a short form that leads to the same deck', () => {
    for (const path of ['/lessons/open-seat.deck.json', '/decks/mine.json']) {
      expect(deckSource(new URL(shortAddress(path), 'https://here.example').search, '')).toEqual({
        kind: 'site',
        path,
      });
    }
    expect(shortAddress('/lessons/open-seat.deck.json')).toBe('/present/?lesson=open-seat');
  });
});
