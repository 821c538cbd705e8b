import { describe, expect, it } from 'vitest';
import { LESSONS, questionAddress } from '@/lib/lessons/catalogue';
import { deckOf } from '@/lib/lessons/deckOf';
import { LESSON_MINUTES, type Lesson } from '@/lib/lessons/lesson';
import { plain } from '@/lib/lessons/marks';
import { readingGrade } from '@/lib/lessons/readingLevel';
import { textsOf } from '@/lib/lessons/texts';
import { format, parse } from '@/lib/view/permalink';
import { parsePresentation } from '@/lib/view/presentation';

const each = LESSONS.map((l) => [l.slug, l] as const);
const linksOf = (l: Lesson): string[] => [
  ...l.slides.map((s) => s.view),
  ...l.questions.map((q) => q.view),
  l.printed.view,
];

describe.each(each)('%s', (_, lesson) => {
  it(`takes ${LESSON_MINUTES} minutes, in steps that hold every slide once and in order`, () => {
    expect(lesson.steps.reduce((n, s) => n + s.minutes, 0)).toBe(LESSON_MINUTES);
    expect(lesson.steps.flatMap((s) => s.slides)).toEqual(lesson.slides.map((_s, i) => i + 1));
    expect(lesson.slides.length).toBeGreaterThanOrEqual(8);
    expect(lesson.slides.length).toBeLessThanOrEqual(12);
  });

  it('has all that a lesson needs', () => {
    expect(lesson.question.endsWith('?')).toBe(true);
    expect(lesson.goals.length).toBeGreaterThanOrEqual(3);
    expect(new Set(lesson.standards.map((s) => s.framework))).toEqual(new Set(['California HSS', 'C3']));
    expect(lesson.questions.length).toBeGreaterThanOrEqual(5);
    expect(lesson.words.length).toBeGreaterThanOrEqual(4);
    expect(lesson.sources.length).toBeGreaterThan(0);
    expect(lesson.cautions.length).toBeGreaterThan(0);
    for (const { where, marked } of textsOf(lesson)) expect(plain(marked).trim(), where).toBe(plain(marked));
    for (const slide of lesson.slides) expect(slide.question + slide.text).not.toBe('');
  });

  it('opens a question’s own View, in student mode where that is all it needs', () => {
    for (const q of lesson.questions) {
      const link = questionAddress(q).slice(1);
      expect(parse(link)).toEqual(parse(q.view));
      expect(parsePresentation(link).presentation.lock).toBe(q.locked);
    }
    expect(lesson.questions.some((q) => q.locked)).toBe(true);
  });

  it('links only to views that exist, in their canonical form', () => {
    for (const link of linksOf(lesson)) {
      const { view, ignored } = parse(link);
      expect(ignored, link).toEqual([]);
      expect(format(view), link).toBe(link);
    }
  });

  it('speaks to students in words of grade 9 or lower', () => {
    const student = textsOf(lesson)
      .filter((t) => t.audience === 'student')
      .map((t) => plain(t.marked));
    expect(readingGrade(student.join('\n'))).toBeLessThanOrEqual(9);
    for (const text of student)
      if (text.split(' ').length > 25) expect(readingGrade(text), text).toBeLessThanOrEqual(9.9);
  });

  it('says nothing for or against a candidate, and nothing it would have to say of people instead of areas', () => {
    for (const { where, marked } of textsOf(lesson)) {
      expect(plain(marked), where).not.toMatch(
        /\b(?:deserved|should have won|unfair to|stole|rigged|radical|extreme|moderate|progressive|establishment|machine|popular|unpopular|weak|strong candidate)\b/i,
      );
    }
  });

  it('makes a deck of its slides, without marks', () => {
    const deck = deckOf(lesson);
    expect(deck.slides.map((s) => s.view)).toEqual(lesson.slides.map((s) => s.view));
    expect(JSON.stringify(deck)).not.toMatch(/\[\[|\]\]/);
    for (const step of lesson.steps) expect(deck.slides[step.slides[0]! - 1]!.notes).toContain(step.title);
  });
});

it('lessons have their own slugs, titles and questions', () => {
  for (const key of ['slug', 'title', 'question'] as const)
    expect(new Set(LESSONS.map((l) => l[key])).size).toBe(LESSONS.length);
});
