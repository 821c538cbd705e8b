import Link from 'next/link';
import { lessons as words } from '@/lib/i18n/en.lessons';
import { deckAddress } from '@/lib/lessons/catalogue';
import type { Lesson } from '@/lib/lessons/lesson';

/** Links that work without scripts. */
export function LessonNav({ lesson }: { lesson: Lesson }) {
  const here = `/lessons/${lesson.slug}/`;
  return (
    <nav aria-label={words.nav} className="lesson-nav">
      <Link href="/lessons/" prefetch={false}>
        {words.all}
      </Link>
      <a href={here}>{lesson.title}</a>
      <a href={`/present/?deck=${deckAddress(lesson)}`}>{words.present}</a>
      <a href={`${here}print/`}>{words.worksheet}</a>
      <a href={`${here}answers/`}>{words.answers}</a>
      <a href={deckAddress(lesson)} download>
        {words.deck}
      </a>
    </nav>
  );
}
