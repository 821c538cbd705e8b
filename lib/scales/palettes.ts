/** Colours as data: a token names a ramp and a step, a theme turns it into a hex colour. */
import type { CandidateId } from '@/lib/elections/catalogue';
import { contrast } from '@/lib/scales/contrast';

export type Theme = 'light' | 'dark';
/** One ramp a candidate, one for shares and counts of people, one for turnout. Steps run from 0 (weakest) to 3 or 4 (strongest). */
export type RampId = CandidateId | 'people' | 'turnout' | 'tie';
/** `david-kim.3` */
export type ColourToken = `${RampId}.${number}`;

const RAMPS: Readonly<Record<RampId, readonly string[]>> = {
  'jimmy-gomez': ['#b9dcd9', '#76b7b5', '#35898b', '#0b5a60'],
  'david-kim': ['#f2cfa6', '#dd9350', '#c0601a', '#8a3c06'],
  'robert-lee-ahn': ['#d5bdf0', '#aa84c8', '#7a559c', '#4d2672'],
  'kenneth-mejia': ['#d3e4b8', '#a1c272', '#6f9a3a', '#456a18'],
  people: ['#f3e9d2', '#dfc6a8', '#bd9a8f', '#8d6a7d', '#553b63'],
  turnout: ['#e6eaf2', '#b9c5da', '#8b9dbf', '#5c739f', '#334a75'],
  tie: ['#d9d6cf'],
};

/** The hex colour of a token in a theme. Hues are the same in both themes: a candidate keeps one colour for life. */
export function colourOf(token: ColourToken, _theme: Theme): string {
  const dot = token.lastIndexOf('.');
  const ramp = RAMPS[token.slice(0, dot) as RampId];
  return ramp[Number(token.slice(dot + 1))] ?? ramp[ramp.length - 1]!;
}

export function rampOf(id: RampId): readonly string[] {
  return RAMPS[id];
}

const DARK_INK = '#1d1d1b';
const WHITE = '#ffffff';

/** The ink that reads best on a token's colour: at least 4.5:1, or on the few middle steps where neither ink reaches that, over 4:1 (bold or large text only). */
export function inkOn(token: ColourToken, theme: Theme = 'light'): typeof DARK_INK | typeof WHITE {
  const ground = colourOf(token, theme);
  return contrast(ground, DARK_INK) >= contrast(ground, WHITE) ? DARK_INK : WHITE;
}
