import { describe, expect, it } from 'vitest';
import { BLANK_CODES, KEY_LIST, SWIPE, intentOf, intentOfSwipe, type Focus, type Press } from '@/lib/present/keys';

const FOCI: readonly Focus[] = ['page', 'map', 'field', 'control'];
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const wish = (key: string, focus: Focus = 'page', more: Partial<Press> = {}): string | null =>
  intentOf(press(key, more), focus)?.do ?? null;

describe('keys that step', () => {
  it('PageDown and PageUp step wherever the focus is', () => {
    for (const focus of FOCI) {
      expect(wish('PageDown', focus)).toBe('next');
      expect(wish('PageUp', focus)).toBe('previous');
    }
  });

  it('arrows step unless the map or a field has the focus', () => {
    for (const [key, step] of [
      ['ArrowRight', 'next'],
      ['ArrowDown', 'next'],
      ['ArrowLeft', 'previous'],
      ['ArrowUp', 'previous'],
    ] as const) {
      expect(wish(key, 'page')).toBe(step);
      expect(wish(key, 'control')).toBe(step);
      expect(wish(key, 'map')).toBeNull();
      expect(wish(key, 'field')).toBeNull();
    }
  });

  it('Space steps, with Shift back, and presses a button that has the focus', () => {
    expect(wish(' ')).toBe('next');
    expect(wish(' ', 'page', { shiftKey: true })).toBe('previous');
    for (const focus of ['map', 'field', 'control'] as const) expect(wish(' ', focus)).toBeNull();
  });

  it('Home and End go to the ends, and on the map stay the map’s', () => {
    expect(wish('Home')).toBe('first');
    expect(wish('End')).toBe('last');
    expect(wish('Home', 'control')).toBe('first');
    expect(wish('Home', 'map')).toBeNull();
    expect(wish('End', 'field')).toBeNull();
  });

  it('N and P step, as letters everywhere but in a field', () => {
    expect(wish('n')).toBe('next');
    expect(wish('P', 'map')).toBe('previous');
    expect(wish('n', 'field')).toBeNull();
  });
});

describe('the blank screen', () => {
  it('is on B, V and the marks of reveal.js', () => {
    for (const key of ['b', 'B', 'v', '.', ':', ';', '/']) expect(wish(key), key).toBe('blank');
  });

  it('is on the numbers that clickers send, whatever they call the key', () => {
    expect([...BLANK_CODES]).toEqual([58, 59, 66, 86, 190, 191]);
    for (const keyCode of BLANK_CODES) expect(wish('Unidentified', 'page', { keyCode })).toBe('blank');
    expect(wish('Unidentified', 'page', { keyCode: 65 })).toBeNull();
  });

  it('is not on the question mark, though that shares a key with the slash', () => {
    expect(wish('?', 'page', { keyCode: 191, shiftKey: true })).toBe('help');
  });
});

describe('the other keys', () => {
  it.each([
    ['f', 'full-screen'],
    ['S', 'speaker'],
    ['o', 'overview'],
    ['Escape', 'escape'],
    ['q', 'follow'],
    ['R', 'reveal'],
    ['l', 'pointer'],
    ['t', 'theme'],
    ['F1', 'help'],
    ['Backspace', 'back'],
    ['Enter', 'go'],
  ])('%s: %s', (key, does) => {
    expect(wish(key)).toBe(does);
  });

  it('digits gather', () => {
    expect(intentOf(press('7'), 'page')).toEqual({ do: 'digit', digit: 7 });
    expect(intentOf(press('0'), 'map')).toEqual({ do: 'digit', digit: 0 });
    expect(intentOf(press('7'), 'field')).toBeNull();
  });

  it('Enter belongs to what has the focus', () => {
    for (const focus of ['map', 'field', 'control'] as const) expect(wish('Enter', focus)).toBeNull();
  });

  it('a field keeps every letter and only lets go on Escape', () => {
    for (const key of ['b', 'f', 's', 'o', 'q', 'r', 'l', 't', '?', '.', '5', 'Backspace', 'Enter', 'Home'])
      expect(wish(key, 'field'), key).toBeNull();
    expect(wish('Escape', 'field')).toBe('escape');
  });

  it('with Ctrl, Alt or Meta every key stays the browser’s', () => {
    for (const key of ['PageDown', 'ArrowRight', 'b', 'f', 's', 'r', 'l', '1', 'Escape']) {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
        expect(wish(key, 'page', { [modifier]: true }), `${modifier} ${key}`).toBeNull();
    }
  });

  it('keys without a meaning mean nothing', () => {
    for (const key of ['a', 'x', 'Tab', 'Shift', 'Delete', 'ArrowUpLeft', 'F5', 'F11', '+', '-'])
      for (const focus of FOCI) expect(wish(key, focus), key).toBeNull();
  });

  it('all are in the list behind the question mark', () => {
    expect(KEY_LIST.flatMap((k) => [...k.names])).toEqual(
      expect.arrayContaining([
        'PageDown',
        'PageUp',
        'Home',
        'End',
        'R',
        'L',
        'Q',
        'B',
        '.',
        'O',
        'Esc',
        'S',
        'F',
        'T',
        '?',
        'Backspace',
        'Enter',
      ]),
    );
    expect(new Set(KEY_LIST.map((k) => k.does)).size).toBe(KEY_LIST.length);
  });
});

describe('a swipe', () => {
  it('to the left is the next slide, to the right the one before', () => {
    expect(intentOfSwipe({ dx: -120, dy: 10, ms: 200 })).toEqual({ do: 'next' });
    expect(intentOfSwipe({ dx: 120, dy: -10, ms: 200 })).toEqual({ do: 'previous' });
  });

  it('is no tap, no scroll and no slow drag', () => {
    expect(intentOfSwipe({ dx: SWIPE.least - 1, dy: 0, ms: 100 })).toBeNull();
    expect(intentOfSwipe({ dx: -100, dy: 80, ms: 100 })).toBeNull();
    expect(intentOfSwipe({ dx: -100, dy: 0, ms: SWIPE.longest + 1 })).toBeNull();
  });
});
