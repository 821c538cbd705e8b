import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/app/lessons/lessons.css';
import '@/app/lessons/sheet.css';
import { figureOf } from '@/app/lessons/lessonFiles';
import { generateStaticParams, lessonAt, type LessonProps } from '@/app/lessons/[slug]/lessonAt';
import { LessonNav } from '@/app/lessons/[slug]/LessonNav';
import { LessonSources } from '@/app/lessons/[slug]/LessonSources';
import { InkLegend, InkMap } from '@/components/lessons/InkMap';
import { LessonAddress } from '@/components/lessons/LessonAddress';
import { Marked } from '@/components/lessons/Marked';
import { pageWords } from '@/app/words';
import { LESSONS } from '@/lib/lessons/catalogue';
import { plain } from '@/lib/lessons/marks';

export const dynamicParams = false;
export { generateStaticParams };
export async function generateMetadata(props: LessonProps): Promise<Metadata> {
  const { parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  return { title: words.sheet.title(lesson.title) };
}

/** The worksheet: one sheet with the map, one with the questions and lines to write on. Legible in black ink. */
export default async function WorksheetPage(props: LessonProps) {
  const { m, parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  const { figure, shapes, box } = figureOf(lesson.printed.view);
  const caption = plain(lesson.printed.caption);
  return (
    <main className="article sheet-page">
      <LessonNav lesson={lesson} />
      <p className="lesson-facts screen-only">{words.sheet.print}</p>
      <div className="sheet">
        <section className="sheet-front">
          <p className="sheet-brand">
            {m.app.brand} {m.app.brandSecond} · {words.number(LESSONS.indexOf(lesson) + 1)}
          </p>
          <h1>{lesson.title}</h1>
          <p className="sheet-fields">
            <span>{words.sheet.name}</span>
            <span>{words.sheet.class}</span>
            <span>{words.sheet.date}</span>
          </p>
          <p className="lesson-question">{lesson.question}</p>
          <h2>{words.words}</h2>
          <dl className="sheet-words">
            {lesson.words.map((w) => (
              <div key={w.word}>
                <dt>{w.word}</dt>
                <dd>{w.meaning}</dd>
              </div>
            ))}
          </dl>
          <figure className="sheet-map">
            <InkMap figure={figure} shapes={shapes} box={box} label={words.sheet.mapLabel(caption, figure.sentence)} />
            <figcaption>
              <h2>{words.sheet.legend}</h2>
              <p>{caption}.</p>
              <InkLegend
                figure={figure}
                words={{
                  plan: words.sheet.plan(figure.plan),
                  otherPlan: words.sheet.otherPlan(figure.plan === '2011' ? '2021' : '2011'),
                }}
              />
              <p>{words.areas}</p>
            </figcaption>
          </figure>
        </section>
        <section className="sheet-back">
          <h2>{words.questions}</h2>
          <ol className="sheet-questions">
            {lesson.questions.map((q) => (
              <li key={q.ask}>
                <Marked text={q.ask} />
                <div aria-hidden="true">
                  {Array.from({ length: q.lines }, (_, i) => (
                    <span key={i} className="sheet-line" />
                  ))}
                </div>
              </li>
            ))}
          </ol>
          <div className="sheet-foot">
            <div>
              <p>{words.sheet.find}</p>
              <LessonAddress
                path={`/lessons/${lesson.slug}/`}
                label={words.sheet.code(lesson.title)}
                late={words.sheet.codeLate}
              />
              <h2>{words.sources}</h2>
              <LessonSources lesson={lesson} short />
            </div>
          </div>
        </section>
      </div>
    </main>
  );
}
