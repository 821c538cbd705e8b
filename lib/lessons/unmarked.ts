/** Figures that stand in a text without a mark: nothing would notice when they grow wrong. */
import { segments } from '@/lib/lessons/marks';
import { parseQuery } from '@/lib/lessons/parseQuery';
import { COUNTING_WORDS } from '@/lib/lessons/values';

/** What may hold digits unmarked: nothing in the packs can contradict it. */
const ALLOWED: readonly RegExp[] = [
  // A day.
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, (?:19|20)\d\d)?\b/g,
  // Years, and the years of a survey.
  /\b(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?\b/g,
  // The district's own number.
  /\b34th\b|\bDistrict 34\b|\bCA-34\b/g,
  // The name of a measure on the ballot.
  /\bProposition \d{1,2}\b/g,
  // Slides, questions and steps of the same lesson, and lessons.
  /\b(?:slides?|questions?|steps?|lessons?) \d{1,2}(?:(?: to | and |, )\d{1,2})*/gi,
  // The age at which one may vote, and the confidence that margins and intervals have.
  /\b18 (?:and|or) older\b|\bunder 18\b/g,
  /\b90% (?:margins?|confidence|intervals?)\b/g,
  // What the Census Bureau calls a burden: the definition of a measure, not a figure.
  /\b30% of (?:their |its )?income or more\b/g,
];

const COUNTED = new RegExp(`\\b(?:${COUNTING_WORDS.join('|')})\\b`, 'i');

/** "at least 1,000 votes": the threshold of a ranking that stands in the same text. */
const THRESHOLD = /\bat least ([\d,]+) (?:votes|people)\b/g;

function thresholds(query: string): number[] {
  const q = parseQuery(query);
  return 'least' in q ? [q.least] : [];
}

/** The unmarked figures of a text, digits or letters, as they stand there; empty when all is well. */
export function unmarkedFigures(marked: string): string[] {
  const parts = segments(marked);
  const used = new Set(parts.flatMap((s) => (s.kind === 'figure' ? thresholds(s.query) : [])));
  return parts.flatMap((s) => {
    if (s.kind === 'figure') return [];
    const ranked = s.text.replace(THRESHOLD, (all, digits: string) =>
      used.has(Number(digits.replace(/,/g, ''))) ? ' ' : all,
    );
    const rest = ALLOWED.reduce((t, allowed) => t.replace(allowed, ' '), ranked);
    return [...(rest.match(/\S*\d\S*/g) ?? []), ...(COUNTED.exec(rest) ?? [])];
  });
}
