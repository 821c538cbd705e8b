/**
 * Keys of the presenter → what the speaker wants, as reveal.js has them (js/controllers/keyboard.js), with letters of our own for what it lacks.
 * Pure; the page says where the focus is, and does the rest. docs/present.md lists the keys.
 */

/** What a speaker can want. `digit` gathers a slide's number, `go` jumps to it; `back` returns from exploring to the slide. */
export type Intent =
  | { do: 'next' | 'previous' | 'first' | 'last' }
  | { do: 'digit'; digit: number }
  | { do: 'jump'; to: number }
  | { do: 'go' | 'back' | 'escape' }
  | { do: 'blank' | 'overview' | 'help' | 'follow' | 'reveal' | 'pointer' }
  | { do: 'full-screen' | 'speaker' | 'theme' };

/**
 * What has the focus: nothing in particular, the map (which pans and walks with arrows), a field to type in, or a button or link
 * (which Space and Enter press).
 */
export type Focus = 'page' | 'map' | 'field' | 'control';

/** The parts of a KeyboardEvent that decide. */
export interface Press {
  key: string;
  /** The old number of the key: what some clickers send is known by nothing else. */
  keyCode: number;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** `:` `;` B V `.` `/` by their numbers in reveal.js; a "black screen" button of a clicker sends one of them. */
export const BLANK_CODES: readonly number[] = [58, 59, 66, 86, 190, 191];
const BLANK_KEYS: readonly string[] = ['b', 'v', '.', ':', ';', '/'];

/** The intent of a press, or null where the key means nothing here or belongs to what has the focus. */
export function intentOf(press: Press, focus: Focus): Intent | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const always = stepOfPage(press.key);
  if (always) return always;
  if (focus === 'field') return press.key === 'Escape' ? { do: 'escape' } : null;
  const moving = stepOfArrow(press);
  if (moving) return focus === 'map' || (focus === 'control' && press.key === ' ') ? null : moving;
  if (press.key === 'Enter') return focus === 'page' ? { do: 'go' } : null;
  // Home and End lead the focus on the map from mark to mark.
  if (press.key === 'Home' || press.key === 'End')
    return focus === 'map' ? null : { do: press.key === 'Home' ? 'first' : 'last' };
  if (/^[0-9]$/.test(press.key)) return { do: 'digit', digit: Number(press.key) };
  return named(press);
}

/** PageDown and PageUp are what clickers send: they step wherever the focus is. */
function stepOfPage(key: string): Intent | null {
  if (key === 'PageDown') return { do: 'next' };
  if (key === 'PageUp') return { do: 'previous' };
  return null;
}

function stepOfArrow({ key, shiftKey }: Press): Intent | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return { do: 'next' };
    case 'ArrowLeft':
    case 'ArrowUp':
      return { do: 'previous' };
    case ' ':
      return { do: shiftKey ? 'previous' : 'next' };
    default:
      return null;
  }
}

function named({ key, keyCode }: Press): Intent | null {
  switch (key.toLowerCase()) {
    case 'n':
      return { do: 'next' };
    case 'p':
      return { do: 'previous' };
    case 'escape':
      return { do: 'escape' };
    case 'backspace':
      return { do: 'back' };
    // On most keyboards `?` is a shifted `/`, whose number is among those that blank.
    case '?':
    case 'f1':
      return { do: 'help' };
    case 'f':
      return { do: 'full-screen' };
    case 's':
      return { do: 'speaker' };
    case 'o':
      return { do: 'overview' };
    case 'q':
      return { do: 'follow' };
    case 'r':
      return { do: 'reveal' };
    case 'l':
      return { do: 'pointer' };
    case 't':
      return { do: 'theme' };
    default:
      return BLANK_KEYS.includes(key.toLowerCase()) || BLANK_CODES.includes(keyCode) ? { do: 'blank' } : null;
  }
}

/** A swipe shorter than this, or slower, is something else; CSS px and ms. */
export const SWIPE = { least: 60, longest: 800 } as const;

/** The step of a swipe: to the left for the next slide, to the right for the one before; null for a tap, a scroll or a slow drag. */
export function intentOfSwipe({ dx, dy, ms }: { dx: number; dy: number; ms: number }): Intent | null {
  if (Math.abs(dx) < SWIPE.least || Math.abs(dx) < 2 * Math.abs(dy) || ms > SWIPE.longest) return null;
  return { do: dx < 0 ? 'next' : 'previous' };
}

/** Every key, for the list behind `?`; the words stand in the catalogue by the same names. */
export const KEY_LIST = [
  { names: ['PageDown', '→', '↓', 'Space', 'N'], does: 'next' },
  { names: ['PageUp', '←', '↑', 'Shift + Space', 'P'], does: 'previous' },
  { names: ['Home', 'End'], does: 'ends' },
  { names: ['1–9', 'Enter'], does: 'jump' },
  { names: ['R'], does: 'reveal' },
  { names: ['Backspace'], does: 'back' },
  { names: ['L'], does: 'pointer' },
  { names: ['Q'], does: 'follow' },
  { names: ['B', '.'], does: 'blank' },
  { names: ['O', 'Esc'], does: 'overview' },
  { names: ['S'], does: 'speaker' },
  { names: ['F'], does: 'full-screen' },
  { names: ['T'], does: 'theme' },
  { names: ['?'], does: 'help' },
] as const;
export type KeyAction = (typeof KEY_LIST)[number]['does'];
