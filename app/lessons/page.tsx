import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/app/lessons/lessons.css';
import { AboutNav } from '@/app/AboutNav';
import { Marked } from '@/components/lessons/Marked';
import { pageWords } from '@/app/words';
import { LESSONS } from '@/lib/lessons/catalogue';
import { LESSON_MINUTES } from '@/lib/lessons/lesson';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const words = parts.lessons;
  return {
    title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}`,
    description: words.description,
  };
}

/** The lessons, each with its question and the ways into it. */
export default function LessonsPage() {
  const { parts } = pageWords();
  const words = parts.lessons;
  return (
    <main className="article">
      <AboutNav />
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <ol className="lesson-list">
        {LESSONS.map((lesson, i) => (
          <li key={lesson.slug}>
            <h2>
              <a href={`/lessons/${lesson.slug}/`}>
                <span>{words.number(i + 1)}</span> {lesson.title}
              </a>
            </h2>
            <p className="lesson-question">{lesson.question}</p>
            <Marked text={lesson.summary} />
            <p className="lesson-facts">{words.facts(LESSON_MINUTES, lesson.slides.length)}</p>
          </li>
        ))}
      </ol>
      <p>
        {words.neutral} {words.areas} {words.checked}
      </p>
    </main>
  );
}
