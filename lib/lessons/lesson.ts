/** A lesson as data: what its page, its deck, its print sheet and its answer key are made from. docs/lessons.md tells how one is written. */
import type { Annotation } from '@/lib/deck/deck';
import type { Hide } from '@/lib/view/presentation';

/**
 * Words in which every figure is marked with the question that it answers: `[[25,569|votes 2017-06-special-runoff jimmy-gomez]]`. The reader sees what stands
 * before the bar; a test asks the packs the question and compares (marks.ts, query.ts, figures.ts).
 */
export type MarkedText = string;

/** The search part of a View's permalink, canonical; `''` for the default View. */
export type ViewLink = string;

export interface Standard {
  framework: 'California HSS' | 'C3';
  code: string;
  /** The standard's own words, only where they could be checked; '' else, for a wrong quotation is worse than none. */
  wording: string;
}

/** Who a text is written for; students' texts have a reading level to keep. */
export type Audience = 'student' | 'teacher' | 'key';

export interface LessonSlide {
  view: ViewLink;
  title: MarkedText;
  /** Shown to the class. */
  text: MarkedText;
  /** What the class is asked; '' where nothing. */
  question: MarkedText;
  /** For the teacher. */
  notes: MarkedText;
  hide?: readonly Hide[];
  annotation?: Annotation;
}

export interface LessonStep {
  title: string;
  minutes: number;
  /** What the teacher does and looks out for. */
  notes: MarkedText;
  /** Slides of the step by number, the first one 1. Every slide belongs to exactly one step. */
  slides: readonly number[];
}

export interface LessonQuestion {
  ask: MarkedText;
  /** The map that holds the answer, or where the search for it begins. */
  view: ViewLink;
  /** Whether that one map, its list and its profiles are all that the task needs: its link is then in student mode. */
  locked: boolean;
  /** Lines to write on. */
  lines: number;
  answer: MarkedText;
}

export interface Word {
  word: string;
  meaning: string;
}

export interface Lesson {
  slug: string;
  /** The question of the whole lesson: it has no single right answer. */
  question: string;
  title: string;
  summary: MarkedText;
  goals: readonly string[];
  standards: readonly Standard[];
  /** The first step is the warm-up, the last the closing; all minutes add up to LESSON_MINUTES. */
  steps: readonly LessonStep[];
  slides: readonly LessonSlide[];
  words: readonly Word[];
  questions: readonly LessonQuestion[];
  /** For those who want to go on. */
  extension: MarkedText;
  /** The map on the worksheet, and what it is. */
  printed: { view: ViewLink; caption: MarkedText };
  /** What to keep in mind about the figures: for the teacher. */
  cautions: readonly MarkedText[];
  /** Ids of sources in the manifest, in the order listed. Reported figures add their own (reported.ts). */
  sources: readonly string[];
}

export const LESSON_MINUTES = 45;
