/** Figures that stand in a text without a mark: nothing would notice when they grow wrong. */
import { segments } from '@/lib/lessons/marks';
import { COUNTING_WORDS } from '@/lib/lessons/values';

/** What may hold digits unmarked: nothing in the packs can contradict it. */
const ALLOWED: readonly RegExp[] = [
  /** A day. */
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, (?:19|20)\d\d)?\b/g,
  /** Years, and the years of a survey. */
  /\b(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?\b/g,
  /** The district's own number, and freeways. */
  /\b34th\b|\bDistrict 34\b|\bCA-34\b/g,
  /** Slides, questions and steps of the same lesson. */
  /\b(?:slides?|questions?|steps?) \d{1,2}(?:(?: to | and |, )\d{1,2})*/gi,
  /** The age at which one may vote, and the confidence that the Census Bureau's margins have. */
  /\b18 (?:and|or) older\b|\bunder 18\b/g,
  /\b90% (?:margins?|confidence)\b/g,
];

const COUNTED = new RegExp(`\\b(?:${COUNTING_WORDS.join('|')})\\b`, 'i');

/** The unmarked figures of a text, digits or letters, as they stand there; empty when all is well. */
export function unmarkedFigures(marked: string): string[] {
  return segments(marked).flatMap((s) => {
    if (s.kind === 'figure') return [];
    const rest = ALLOWED.reduce((t, allowed) => t.replace(allowed, ' '), s.text);
    return [...(rest.match(/\S*\d\S*/g) ?? []), ...(COUNTED.exec(rest) ?? [])];
  });
}
