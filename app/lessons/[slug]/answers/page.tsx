import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/app/lessons/lessons.css';
import '@/app/lessons/sheet.css';
import { generateStaticParams, lessonAt, type LessonProps } from '@/app/lessons/[slug]/lessonAt';
import { LessonNav } from '@/app/lessons/[slug]/LessonNav';
import { LessonSources } from '@/app/lessons/[slug]/LessonSources';
import { Marked } from '@/components/lessons/Marked';
import { pageWords } from '@/app/words';
import { LESSONS, questionAddress } from '@/lib/lessons/catalogue';

export const dynamicParams = false;
export { generateStaticParams };
export async function generateMetadata(props: LessonProps): Promise<Metadata> {
  const { parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  return { title: words.sheet.answersTitle(lesson.title) };
}

/** The answer key, apart from the worksheet. */
export default async function AnswersPage(props: LessonProps) {
  const { m, parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  return (
    <main className="article sheet-page">
      <LessonNav lesson={lesson} />
      <div className="sheet">
        <p className="sheet-brand">
          {m.app.brand} {m.app.brandSecond} · {words.number(LESSONS.indexOf(lesson) + 1)}
        </p>
        <h1>{words.sheet.answersTitle(lesson.title)}</h1>
        <p className="lesson-facts">{words.sheet.teacherOnly}</p>
        <ol className="sheet-questions">
          {lesson.questions.map((q) => (
            <li key={q.ask}>
              <Marked text={q.ask} />
              <div className="sheet-answer">
                <Marked text={q.answer} strong />
              </div>
              <p className="screen-only">
                <a href={questionAddress(q)}>{words.seeMap}</a>
              </p>
            </li>
          ))}
        </ol>
        <h2>{words.cautions}</h2>
        <ul className="lesson-bullets">
          {[...lesson.cautions, words.areas].map((c) => (
            <li key={c}>
              <Marked text={c} />
            </li>
          ))}
        </ul>
        <h2>{words.sources}</h2>
        <LessonSources lesson={lesson} short />
      </div>
    </main>
  );
}
