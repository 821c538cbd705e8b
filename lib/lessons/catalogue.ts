/** The lessons, in the order taught. */
import { anOpenSeat } from '@/lib/lessons/anOpenSeat';
import type { Lesson } from '@/lib/lessons/lesson';

export const LESSONS: readonly Lesson[] = [anOpenSeat];

/** Where a lesson's deck is served. */
export function deckAddress(lesson: Lesson): string {
  return `/lessons/${lesson.slug}.deck.json`;
}

/** The lesson of that slug; null for a stranger. */
export function lessonOf(slug: string): Lesson | null {
  return LESSONS.find((l) => l.slug === slug) ?? null;
}
