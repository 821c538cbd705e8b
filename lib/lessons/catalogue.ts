/** The lessons, in the order taught. */
import { anOpenSeat } from '@/lib/lessons/anOpenSeat';
import { howSure } from '@/lib/lessons/howSure';
import type { Lesson, LessonQuestion } from '@/lib/lessons/lesson';
import { oneParty } from '@/lib/lessons/oneParty';
import { theLinesMoved } from '@/lib/lessons/theLinesMoved';
import { whoVotes } from '@/lib/lessons/whoVotes';
import { PLAIN, withPresentation } from '@/lib/view/presentation';
import { atlasPath } from '@/lib/view/landing';

export const LESSONS: readonly Lesson[] = [anOpenSeat, oneParty, theLinesMoved, whoVotes, howSure];

/** Where a lesson's deck is served. */
export function deckAddress(lesson: Lesson): string {
  return `/lessons/${lesson.slug}.deck.json`;
}

/** The address of the map that a question is asked of: in student mode where that one map is all it needs. */
export function questionAddress({ view, locked }: LessonQuestion): string {
  return atlasPath(withPresentation(view, { ...PLAIN, lock: locked }));
}

/** The lesson of that slug; null for a stranger. */
export function lessonOf(slug: string): Lesson | null {
  return LESSONS.find((l) => l.slug === slug) ?? null;
}
