import { Marked } from '@/components/lessons/Marked';
import { pageWords } from '@/app/words';
import type { Lesson, LessonSlide, LessonStep } from '@/lib/lessons/lesson';
import { plain } from '@/lib/lessons/marks';
import { atlasPath } from '@/lib/view/landing';

/** A step with its notes and its slides. */
export function StepSection({ step, lesson }: { step: LessonStep; lesson: Lesson }) {
  const { parts } = pageWords();
  const words = parts.lessons;
  return (
    <section className="lesson-step">
      <h3>
        {step.title} <small>{words.minutes(step.minutes)}</small>
      </h3>
      <div className="lesson-notes">
        <Marked text={step.notes} />
      </div>
      {step.slides.map((n) => (
        <SlideCard key={n} number={n} slide={lesson.slides[n - 1]!} />
      ))}
    </section>
  );
}

function SlideCard({ number, slide }: { number: number; slide: LessonSlide }) {
  const { parts } = pageWords();
  const words = parts.lessons;
  const hidden = (slide.hide ?? []).map((h) => words.hide[h]).join(', ');
  return (
    <article className="lesson-slide" aria-label={words.slide(number)}>
      <h4>
        <span>{number}</span> {plain(slide.title)}
      </h4>
      <Marked text={slide.text} />
      {slide.question === '' ? null : (
        <div className="lesson-ask">
          <b>{words.ask}</b> <Marked text={slide.question} />
        </div>
      )}
      <div className="lesson-notes">
        <b>{words.notes}</b> <Marked text={slide.notes} />
      </div>
      <p className="lesson-facts">
        <a href={atlasPath(slide.view)} aria-label={`${words.seeMap}: ${plain(slide.title)}`}>
          {words.seeMap}
        </a>
        {hidden === '' ? '' : ` · ${words.hidden(hidden)}`}
      </p>
    </article>
  );
}
