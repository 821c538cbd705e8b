/** Colours as data: a token names a ramp and a step, a theme turns it into a hex colour. */
import type { CandidateId } from '@/lib/elections/catalogue';

export type Theme = 'light' | 'dark';
/** One ramp a candidate, one for shares and counts of people, one for turnout. Steps run from 0 (weakest) to 3 or 4 (strongest). */
export type RampId = CandidateId | 'people' | 'turnout' | 'tie';
/** `david-kim.3` */
export type ColourToken = `${RampId}.${number}`;

const RAMPS: Readonly<Record<RampId, readonly string[]>> = {
  'jimmy-gomez': ['#b9dcd9', '#76b7b5', '#35898b', '#0b5a60'],
  'david-kim': ['#f2cfa6', '#dd9350', '#c0601a', '#8a3c06'],
  'robert-lee-ahn': ['#dccbe8', '#ab8cc4', '#7a559c', '#4f2d70'],
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
