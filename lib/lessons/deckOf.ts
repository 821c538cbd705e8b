/** A lesson's deck: its slides with their figures as the reader sees them. */
import { DECK_FORMAT, DECK_VERSION, type Deck } from '@/lib/deck/deck';
import { serializeDeck } from '@/lib/deck/serialize';
import { FIRST_LANGUAGE } from '@/lib/i18n/language';
import type { Lesson } from '@/lib/lessons/lesson';
import { plain } from '@/lib/lessons/marks';
import { HIDES } from '@/lib/view/presentation';

/** The deck to be presented; each step's notes stand before those of its first slide, with how long it takes. */
export function deckOf(lesson: Lesson): Deck {
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    title: lesson.title,
    language: FIRST_LANGUAGE,
    slides: lesson.slides.map((slide, i) => {
      const step = lesson.steps.find((s) => s.slides[0] === i + 1);
      const opening = step ? [`${step.title} · ${step.minutes} minutes`, plain(step.notes)] : [];
      return {
        view: slide.view,
        title: plain(slide.title),
        text: plain(slide.text),
        question: plain(slide.question),
        notes: [...opening, plain(slide.notes)].filter(Boolean).join('\n\n'),
        hide: HIDES.filter((h) => slide.hide?.includes(h)),
        annotation: slide.annotation ?? null,
      };
    }),
  };
}

/** The deck as its file. */
export function deckFile(lesson: Lesson): string {
  return serializeDeck(deckOf(lesson));
}
