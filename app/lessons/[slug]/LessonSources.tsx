import { reportedIn, sourcesOf } from '@/app/lessons/lessonFiles';
import { pageWords } from '@/app/words';
import type { Lesson } from '@/lib/lessons/lesson';

/** The sources of a lesson's figures: data first, then what the press reported and when. `short` leaves out where the files come from, for paper. */
export function LessonSources({ lesson, short = false }: { lesson: Lesson; short?: boolean }) {
  const { f, parts } = pageWords();
  const words = parts.lessons;
  const reported = reportedIn(lesson);
  const papers = [...new Set(reported.map((r) => `${r.source}, ${f.date(r.date)}`))];
  return (
    <ul className="lesson-sources">
      {sourcesOf(lesson).map((s) => (
        <li key={s.id}>
          {s.name}
          {short ? '' : `. ${s.where}. ${s.licence}`}.
        </li>
      ))}
      {short
        ? papers.map((p) => <li key={p}>{p}.</li>)
        : reported.map((r) => <li key={r.what}>{words.reported(r.what, r.source, f.date(r.date))}</li>)}
    </ul>
  );
}
