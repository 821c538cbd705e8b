/** How much a deck may hold. Counted in characters (Unicode code points), as JSON Schema counts them; public/schemas/deck-1.json says the same. */
import { CAMERA_LIMITS } from '@/lib/view/normalize';
import { MAX_LINK_LENGTH } from '@/lib/view/permalink';

export const MAX_SLIDES = 100;
/** Longest text of each field. */
export const MAX_TEXT = {
  deckTitle: 200,
  title: 200,
  text: 4000,
  question: 1000,
  notes: 8000,
  annotation: 120,
  view: MAX_LINK_LENGTH,
} as const;
/** A whole file, in UTF-16 units: the fullest deck that the limits above allow, escaped in the longest way, is shorter. */
export const MAX_FILE_LENGTH = 3_000_000;
/** Where an annotation may stand: as far as the camera goes. Degrees. */
export const ANNOTATION_LIMITS = { lat: CAMERA_LIMITS.lat, lon: CAMERA_LIMITS.lon, radius: [0.05, 50] } as const;
/** Decimals kept: about a meter, and ten meters of a radius in kilometers. */
export const ANNOTATION_DECIMALS = { lat: 5, lon: 5, radius: 2 } as const;
/** BCP 47 in the plain form that is in use. */
export const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/** One line, or several: then tabs and line ends are text as well. Other control characters and halves of surrogate pairs never are. */
const FORBIDDEN = {
  line: /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u,
  lines: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/u,
} as const;
const FORBIDDEN_ALL = { line: new RegExp(FORBIDDEN.line, 'gu'), lines: new RegExp(FORBIDDEN.lines, 'gu') } as const;
export type TextShape = keyof typeof FORBIDDEN;

/** Whether a text has more than `max` characters. */
export function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  return text.length > 2 * max || Array.from(text).length > max;
}

/** Whether a text holds a character that no text of a deck may hold. */
export function hasForbidden(text: string, shape: TextShape): boolean {
  return FORBIDDEN[shape].test(text);
}

/** What a person typed or pasted as a deck may hold it: line ends as `\n` (in one line: a space), nothing forbidden, cut at `max` characters. */
export function cleanText(text: string, max: number, shape: TextShape): string {
  const ends = text.replace(/\r\n?|\u2028|\u2029/g, '\n');
  const clean = (shape === 'line' ? ends.replace(/[\n\t]+/g, ' ') : ends).replace(FORBIDDEN_ALL[shape], '');
  return isLongerThan(clean, max) ? Array.from(clean).slice(0, max).join('') : clean;
}

/** A number rounded to some decimals, never a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
