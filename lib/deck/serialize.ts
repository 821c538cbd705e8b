/** Writes a deck as a file: one form for each deck, so that what was exported, imported and exported again is the same to the byte. */
import type { Annotation, Deck, Slide } from '@/lib/deck/deck';

function orderedAnnotation(a: Annotation): Annotation {
  switch (a.kind) {
    case 'label':
      return { kind: a.kind, at: [a.at[0], a.at[1]], text: a.text };
    case 'ring':
      return { kind: a.kind, at: [a.at[0], a.at[1]], radius: a.radius, text: a.text };
  }
}

function orderedSlide(s: Slide): Slide {
  return {
    view: s.view,
    title: s.title,
    text: s.text,
    question: s.question,
    notes: s.notes,
    hide: [...s.hide],
    annotation: s.annotation && orderedAnnotation(s.annotation),
  };
}

/** The deck with its fields in the order of the format and nothing else in it. */
export function orderedDeck(deck: Deck): Deck {
  return {
    format: deck.format,
    version: deck.version,
    title: deck.title,
    language: deck.language,
    slides: deck.slides.map(orderedSlide),
  };
}

/** The text of a deck file: JSON, two spaces, every field in a fixed order, a last line end. `parseDeck(serializeDeck(d))` gives `d` for every canonical deck. */
export function serializeDeck(deck: Deck): string {
  return `${JSON.stringify(orderedDeck(deck), null, 2)}\n`;
}
