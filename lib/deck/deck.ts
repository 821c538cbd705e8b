/** A deck: an ordered list of slides over live Views. `docs/decks.md` documents the file; `parse.ts` reads it. Text in a deck is text, never HTML. */
import type { LonLat } from '@/lib/places';
import type { Hide } from '@/lib/view/presentation';

export const DECK_FORMAT = 'ca34-deck';
export const DECK_VERSION = 1;

/** A mark over the map of one slide: words at a place, or a ring around it; the radius in kilometers on the ground. */
export type Annotation =
  { kind: 'label'; at: LonLat; text: string } | { kind: 'ring'; at: LonLat; radius: number; text: string };

export interface Slide {
  /** The search part of the View's permalink, canonical: `''` for the default View, else `?e=…` (docs/permalinks.md). */
  view: string;
  /** Shown over the map; the Figure's own headline when empty. */
  title: string;
  /** Shown beside the map; blank lines part paragraphs. */
  text: string;
  /** What the class is asked; '' when nothing. */
  question: string;
  /** For the speaker's window only. */
  notes: string;
  hide: readonly Hide[];
  annotation: Annotation | null;
}

export interface Deck {
  format: typeof DECK_FORMAT;
  version: typeof DECK_VERSION;
  title: string;
  /** BCP 47: `en`. */
  language: string;
  slides: readonly Slide[];
}
