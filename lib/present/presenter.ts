/** The presenter's state and what each intent makes of it. Pure: windows, full screen and the map are the page's. */
import type { Intent } from '@/lib/present/keys';

/** What lies over the slide. */
export type Cover = 'none' | 'overview' | 'help' | 'follow';

export interface Presenting {
  /** How many slides there are, at least 1. */
  count: number;
  /** The slide shown, 0 the first. */
  index: number;
  cover: Cover;
  blank: boolean;
  /** Whether what this slide hides has been revealed. */
  revealed: boolean;
  /** Whether the pointer is drawn large. */
  pointer: boolean;
  /** The number typed so far; '' for none. */
  digits: string;
  /** Counts the times that the speaker asked for the slide's own View again. */
  returns: number;
}

const MOST_DIGITS = 3;

/** The presenter at a slide (the nearest there is). @throws when there are no slides: a deck has at least one. */
export function present(count: number, index = 0): Presenting {
  if (count < 1) throw new Error('A deck has at least one slide');
  return {
    count,
    index: within(index, count),
    cover: 'none',
    blank: false,
    revealed: false,
    pointer: false,
    digits: '',
    returns: 0,
  };
}

/** The next state; the very same one where nothing changes. Intents that concern the window (full screen, speaker, theme) change nothing here. */
export function act(state: Presenting, intent: Intent): Presenting {
  switch (intent.do) {
    case 'next':
      return step(state, state.index + 1);
    case 'previous':
      return step(state, state.index - 1);
    case 'first':
      return step(state, 0);
    case 'last':
      return step(state, state.count - 1);
    case 'jump':
      return { ...step(state, intent.to), cover: 'none' };
    case 'digit':
      return { ...state, digits: `${state.digits}${intent.digit}`.slice(-MOST_DIGITS) };
    case 'go':
      return state.digits === '' ? state : { ...step(state, Number(state.digits) - 1), cover: 'none', digits: '' };
    case 'back':
      return state.digits === '' ? { ...state, returns: state.returns + 1, cover: 'none' } : { ...state, digits: '' };
    case 'blank':
      return { ...state, blank: !state.blank, digits: '' };
    case 'overview':
      return cover(state, 'overview');
    case 'help':
      return cover(state, 'help');
    case 'follow':
      return cover(state, 'follow');
    case 'escape':
      return escape(state);
    case 'reveal':
      return { ...state, revealed: !state.revealed, digits: '' };
    case 'pointer':
      return { ...state, pointer: !state.pointer, digits: '' };
    case 'full-screen':
    case 'speaker':
    case 'theme':
      return state.digits === '' ? state : { ...state, digits: '' };
  }
}

/** Another slide shows itself: bright, with what it hides hidden, and with nothing but the overview over it. A step past an end only brightens. */
function step(state: Presenting, to: number): Presenting {
  const index = within(to, state.count);
  const moved = index !== state.index;
  return {
    ...state,
    index,
    blank: false,
    digits: '',
    revealed: moved ? false : state.revealed,
    cover: state.cover === 'overview' ? 'overview' : 'none',
  };
}

function cover(state: Presenting, which: Cover): Presenting {
  return { ...state, cover: state.cover === which ? 'none' : which, blank: false, digits: '' };
}

/** Escape undoes the topmost thing; from the bare slide it opens the overview. */
function escape(state: Presenting): Presenting {
  if (state.digits !== '') return { ...state, digits: '' };
  if (state.blank) return { ...state, blank: false };
  return { ...state, cover: state.cover === 'none' ? 'overview' : 'none' };
}

function within(index: number, count: number): number {
  return Number.isFinite(index) ? Math.min(count - 1, Math.max(0, Math.trunc(index))) : 0;
}

/** The slide an address asks for (`?s=3` is the third), 0 the first; 0 for anything else. */
export function slideOfAddress(search: string): number {
  const s = new URLSearchParams(search).get('s') ?? '';
  return /^[1-9]\d{0,3}$/.test(s) ? Number(s) - 1 : 0;
}

/** The search part with the slide in it; other keys stay as they are, the first slide needs none. */
export function addressOfSlide(search: string, index: number): string {
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=')[0] !== 's');
  const all = index > 0 ? [...rest, `s=${index + 1}`] : rest;
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
