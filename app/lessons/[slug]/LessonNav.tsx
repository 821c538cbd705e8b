import { pageWords } from '@/app/words';
import { deckAddress } from '@/lib/lessons/catalogue';
import type { Lesson } from '@/lib/lessons/lesson';

/** Links that work without scripts. */
export function LessonNav({ lesson }: { lesson: Lesson }) {
  const { parts } = pageWords();
  const words = parts.lessons;
  const here = `/lessons/${lesson.slug}/`;
  return (
    <nav aria-label={words.nav} className="lesson-nav">
      <a href="/lessons/">{words.all}</a>
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
