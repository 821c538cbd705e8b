/**
 * How hard a text is to read: the Flesch-Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975). Syllables are counted by rule, as every program does: groups of vowels, less a silent e.
 */

/** Syllables of a word of letters; at least 1. A number is read as one, a hyphen parts words. */
export function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end[0]!).replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** The school grade of a text; 0 for an easier one or none. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:](?=\s|$)|\n+/).filter((s) => /[a-z]/i.test(s)).length;
  const words = text.split(/[\s/–—-]+/).filter((w) => /[a-z0-9]/i.test(w));
  if (sentences === 0 || words.length === 0) return 0;
  const spoken = words.reduce((n, w) => n + syllables(w), 0);
  return Math.max(0, (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59);
}
