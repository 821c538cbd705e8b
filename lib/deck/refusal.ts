/** Why a deck was refused, as data: the catalogue (lib/i18n/en.decks.ts) has the words. */

export type SlideField = 'view' | 'title' | 'text' | 'question' | 'notes' | 'hide' | 'annotation';
export type DeckField = 'version' | 'title' | 'language' | 'slides';

/** What is wrong with one field. `value` and `parts` repeat what was found, cut short. */
export type FieldProblem =
  | { kind: 'missing' }
  | { kind: 'wrong-type' }
  | { kind: 'too-long'; max: number }
  /** A control character, or half of a character. */
  | { kind: 'control-character' }
  | { kind: 'unknown-value'; value: string }
  | { kind: 'repeated'; value: string }
  | { kind: 'out-of-range' }
  /** Parts of a slide's link that mean nothing here: it would show something else than its author saw. */
  | { kind: 'unknown-parts'; parts: readonly string[] };

/** `index` counts slides from 0. */
export type DeckRefusal =
  /** A file longer than `max` UTF-16 units. */
  | { kind: 'too-long'; length: number; max: number }
  | { kind: 'not-json' }
  /** JSON, but not of this format. */
  | { kind: 'not-a-deck' }
  /** Made by a later version of the atlas. */
  | { kind: 'newer-version'; version: number; known: number }
  | { kind: 'too-many-slides'; count: number; max: number }
  | { kind: 'bad-field'; field: DeckField; problem: FieldProblem }
  | { kind: 'bad-slide'; index: number; field: SlideField | null; problem: FieldProblem }
  /** A field that this version does not know, in the deck (`index` null) or a slide: reading on would lose it. */
  | { kind: 'unknown-field'; index: number | null; name: string };

const MAX_ECHO = 40;

/** What was found, short and on one line, to be repeated in a message. */
export function echo(text: string): string {
  return text.slice(0, MAX_ECHO).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu, '\ufffd');
}
