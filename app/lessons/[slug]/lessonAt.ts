/** The lesson that an address names, for each of its pages. */
import { notFound } from 'next/navigation';
import { LESSONS, lessonOf } from '@/lib/lessons/catalogue';
import type { Lesson } from '@/lib/lessons/lesson';

export interface LessonProps {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams(): { slug: string }[] {
  return LESSONS.map(({ slug }) => ({ slug }));
}

/** Ends with the page "not found" where there is no such lesson. */
export async function lessonAt({ params }: LessonProps): Promise<Lesson> {
  return lessonOf((await params).slug) ?? notFound();
}
