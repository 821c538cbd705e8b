import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/app/lessons/lessons.css';
import { generateStaticParams, lessonAt, type LessonProps } from '@/app/lessons/[slug]/lessonAt';
import { LessonNav } from '@/app/lessons/[slug]/LessonNav';
import { LessonSources } from '@/app/lessons/[slug]/LessonSources';
import { StepSection } from '@/app/lessons/[slug]/StepSection';
import { Marked } from '@/components/lessons/Marked';
import { pageWords } from '@/app/words';
import { deckAddress, questionAddress } from '@/lib/lessons/catalogue';
import { LESSON_MINUTES } from '@/lib/lessons/lesson';
import { plain } from '@/lib/lessons/marks';

export const dynamicParams = false;
export { generateStaticParams };
export async function generateMetadata(props: LessonProps): Promise<Metadata> {
  const { m, parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  return {
    title: `${lesson.title} · ${words.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: plain(lesson.summary),
  };
}

/** A lesson to read: the plan, the slides with their notes, the questions and what it rests on. Complete without scripts. */
export default async function LessonPage(props: LessonProps) {
  const { parts } = pageWords();
  const words = parts.lessons;
  const lesson = await lessonAt(props);
  return (
    <main className="article lesson">
      <LessonNav lesson={lesson} />
      <h1>{lesson.title}</h1>
      <p className="lesson-question">{lesson.question}</p>
      <div className="lede">
        <Marked text={lesson.summary} />
      </div>
      <p className="lesson-facts">{words.facts(LESSON_MINUTES, lesson.slides.length)}</p>
      <p className="lesson-ways">
        <a className="button primary" href={`/present/?deck=${deckAddress(lesson)}`}>
          {words.present}
        </a>
        <a className="button" href={`/lessons/${lesson.slug}/print/`}>
          {words.worksheet}
        </a>
        <a className="button" href={`/lessons/${lesson.slug}/answers/`}>
          {words.answers}
        </a>
      </p>
      <h2>{words.goals}</h2>
      <ul className="lesson-bullets">
        {lesson.goals.map((g) => (
          <li key={g}>{g}</li>
        ))}
      </ul>
      <h2>{words.standards}</h2>
      <ul className="lesson-bullets">
        {lesson.standards.map((s) => (
          <li key={s.code}>
            {s.framework} <b>{s.code}</b>
            {s.wording === '' ? '' : `: “${s.wording}”`}
          </li>
        ))}
      </ul>
      <p className="lesson-facts">{words.standardsNote}</p>

      <h2 id="plan">{words.plan}</h2>
      <div className="scroll" role="region" aria-labelledby="plan" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.planStep}</th>
              <th scope="col" className="number">
                {words.planMinutes}
              </th>
              <th scope="col">{words.planSlides}</th>
            </tr>
          </thead>
          <tbody>
            {lesson.steps.map((s) => (
              <tr key={s.title}>
                <th scope="row">{s.title}</th>
                <td className="number">{s.minutes}</td>
                <td>{s.slides.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <h2>{words.steps}</h2>
      {lesson.steps.map((s) => (
        <StepSection key={s.title} step={s} lesson={lesson} />
      ))}

      <h2>{words.questions}</h2>
      <ol className="lesson-questions">
        {lesson.questions.map((q) => (
          <li key={q.ask}>
            <Marked text={q.ask} />
            <p>
              <a href={questionAddress(q)}>{words.seeMap}</a>
            </p>
          </li>
        ))}
      </ol>
      <h2>{words.words}</h2>
      <dl className="lesson-words">
        {lesson.words.map((w) => (
          <div key={w.word}>
            <dt>{w.word}</dt>
            <dd>{w.meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.extension}</h2>
      <Marked text={lesson.extension} />
      <h2>{words.cautions}</h2>
      <ul className="lesson-bullets">
        {[...lesson.cautions, words.areas].map((c) => (
          <li key={c}>
            <Marked text={c} />
          </li>
        ))}
      </ul>
      <h2>{words.sources}</h2>
      <LessonSources lesson={lesson} />
      <p className="lesson-facts">
        {words.checked} {words.neutral}
      </p>
    </main>
  );
}
