/** Edits of a deck: pure, and each gives a canonical deck, or the very same one where there is nothing to do. Positions count from 0. */
import { DECK_FORMAT, DECK_VERSION, type Annotation, type Deck, type Slide } from '@/lib/deck/deck';
import { ANNOTATION_DECIMALS, ANNOTATION_LIMITS, MAX_SLIDES, MAX_TEXT, cleanText, roundTo } from '@/lib/deck/limits';
import { FIRST_LANGUAGE } from '@/lib/i18n/language';
import { format } from '@/lib/view/permalink';
import { HIDES } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

/** What of a slide a person changes; the View is chosen on the map. */
export type SlideChange = Partial<Omit<Slide, 'view'>>;

/** A deck without slides. */
export function emptyDeck(title: string, language: string = FIRST_LANGUAGE): Deck {
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    title: cleanText(title, MAX_TEXT.deckTitle, 'line'),
    language,
    slides: [],
  };
}

/** A slide that shows a View and says nothing yet. */
export function slideOf(view: View): Slide {
  return { view: format(view), title: '', text: '', question: '', notes: '', hide: [], annotation: null };
}

const has = (deck: Deck, index: number): boolean => Number.isInteger(index) && index >= 0 && index < deck.slides.length;
const withSlides = (deck: Deck, slides: readonly Slide[]): Deck => ({ ...deck, slides });

/** Adds a slide as the last, or before position `at`. A full deck stays as it is. */
export function addSlide(deck: Deck, slide: Slide, at: number = deck.slides.length): Deck {
  if (deck.slides.length >= MAX_SLIDES || !Number.isInteger(at)) return deck;
  return withSlides(deck, deck.slides.toSpliced(Math.min(deck.slides.length, Math.max(0, at)), 0, slide));
}

/** Moves a slide to another position; the others keep their order. A position that the deck does not have changes nothing. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (slide === undefined || !has(deck, from) || !has(deck, to) || from === to) return deck;
  return withSlides(deck, deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide));
}

/** Puts a copy of a slide after it. A full deck stays as it is. */
export function duplicateSlide(deck: Deck, index: number): Deck {
  const slide = deck.slides[index];
  return slide === undefined ? deck : addSlide(deck, slide, index + 1);
}

export function removeSlide(deck: Deck, index: number): Deck {
  return has(deck, index) ? withSlides(deck, deck.slides.toSpliced(index, 1)) : deck;
}

export function renameDeck(deck: Deck, title: string): Deck {
  const clean = cleanText(title, MAX_TEXT.deckTitle, 'line');
  return clean === deck.title ? deck : { ...deck, title: clean };
}

/** Changes what a slide says and hides; texts are cleaned and cut to their limits, numbers rounded and kept within theirs. */
export function changeSlide(deck: Deck, index: number, change: SlideChange): Deck {
  const old = deck.slides[index];
  if (old === undefined || !has(deck, index)) return deck;
  const { title, text, question, notes, hide, annotation } = { ...old, ...change };
  const slide: Slide = {
    view: old.view,
    title: cleanText(title, MAX_TEXT.title, 'line'),
    text: cleanText(text, MAX_TEXT.text, 'lines'),
    question: cleanText(question, MAX_TEXT.question, 'lines'),
    notes: cleanText(notes, MAX_TEXT.notes, 'lines'),
    hide: HIDES.filter((h) => hide.includes(h)),
    annotation: annotation && cleanAnnotation(annotation),
  };
  return sameSlide(old, slide) ? deck : withSlides(deck, deck.slides.with(index, slide));
}

/** Shows another View in a slide; what the slide says stays. */
export function showInSlide(deck: Deck, index: number, view: View): Deck {
  const old = deck.slides[index];
  const link = format(view);
  return old === undefined || !has(deck, index) || old.view === link
    ? deck
    : withSlides(deck, deck.slides.with(index, { ...old, view: link }));
}

/** Adds the slides of another deck at the end, all of them or, when they are too many, none. */
export function appendDeck(deck: Deck, other: Deck): Deck {
  const slides = [...deck.slides, ...other.slides];
  return other.slides.length === 0 || slides.length > MAX_SLIDES ? deck : withSlides(deck, slides);
}

/** Within its limits and rounded; null when a number of it is not finite. */
function cleanAnnotation(a: Annotation): Annotation | null {
  const fit = (value: number, key: keyof typeof ANNOTATION_LIMITS): number => {
    const [low, high] = ANNOTATION_LIMITS[key];
    return roundTo(Math.min(high, Math.max(low, value)), ANNOTATION_DECIMALS[key]);
  };
  const at = [fit(a.at[0], 'lon'), fit(a.at[1], 'lat')] as const;
  const text = cleanText(a.text, MAX_TEXT.annotation, 'line');
  if (!at.every(Number.isFinite)) return null;
  switch (a.kind) {
    case 'label':
      return { kind: a.kind, at, text };
    case 'ring':
      return Number.isFinite(a.radius) ? { kind: a.kind, at, radius: fit(a.radius, 'radius'), text } : null;
  }
}

function sameSlide(a: Slide, b: Slide): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
