/** Every text of a lesson, with where it stands and whom it is written for. */
import type { Audience, Lesson } from '@/lib/lessons/lesson';

export interface LessonText {
  where: string;
  audience: Audience;
  marked: string;
}

/** All that is read anywhere: on the page, on slides, in notes, on the print sheet and in the answer key. */
export function textsOf(lesson: Lesson): LessonText[] {
  const out: LessonText[] = [];
  const add = (where: string, audience: Audience, marked: string): void => {
    if (marked !== '') out.push({ where: `${lesson.slug}: ${where}`, audience, marked });
  };
  add('title', 'student', lesson.title);
  add('question', 'student', lesson.question);
  add('summary', 'teacher', lesson.summary);
  lesson.goals.forEach((g, i) => add(`goal ${i + 1}`, 'teacher', g));
  lesson.steps.forEach((s, i) => {
    add(`step ${i + 1} title`, 'teacher', s.title);
    add(`step ${i + 1} notes`, 'teacher', s.notes);
  });
  lesson.slides.forEach((s, i) => {
    add(`slide ${i + 1} title`, 'student', s.title);
    add(`slide ${i + 1} text`, 'student', s.text);
    add(`slide ${i + 1} question`, 'student', s.question);
    add(`slide ${i + 1} notes`, 'teacher', s.notes);
    if (s.annotation) add(`slide ${i + 1} annotation`, 'student', s.annotation.text);
  });
  lesson.words.forEach((w) => add(`word ${w.word}`, 'student', `${w.word}: ${w.meaning}`));
  lesson.questions.forEach((q, i) => {
    add(`question ${i + 1}`, 'student', q.ask);
    add(`answer ${i + 1}`, 'key', q.answer);
  });
  add('extension', 'student', lesson.extension);
  add('printed', 'student', lesson.printed.caption);
  lesson.cautions.forEach((c, i) => add(`caution ${i + 1}`, 'teacher', c));
  return out;
}
