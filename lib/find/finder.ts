/** Finds by name, number or word among all that can be found, with one or two typing errors forgiven. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { findables } from '@/lib/find/documents';
import type { FindSources, Findable, Found } from '@/lib/find/found';
import { words } from '@/lib/find/fold';
import type { FindGroup } from '@/lib/find/groups';

/** Results of one group, best first. */
export interface FoundGroup {
  group: FindGroup;
  results: readonly Found[];
}

export interface Finder {
  /** Groups by their best result; at most twelve results in all. Empty for a text without a letter or digit, and where nothing is found. */
  find(text: string): FoundGroup[];
}

const MOST = 12;
/** Of one group, unless it is the only one. */
const MOST_OF_A_GROUP = 4;

/** Typing errors forgiven in a word: none in numbers and short words. */
function errorsIn(term: string): number {
  if (/\d/.test(term) || term.length < 4) return 0;
  // Two letters that changed places are two errors.
  return term.length < 5 ? 1 : 2;
}

/** How well names fit what was typed: 5 the very name, 4 another of its names, 3 the beginning of one word for word, 2 its beginning in the middle of a word, 1 otherwise. */
function fit(asked: string, [name, ...also]: readonly string[]): number {
  if (name === asked) return 5;
  if (also.includes(asked)) return 4;
  const begins = (start: string): boolean => [name, ...also].some((n) => n?.startsWith(start));
  return begins(`${asked} `) ? 3 : begins(asked) ? 2 : 1;
}

/** A finder over these sources; making it reads and indexes them all. Precincts and tracts are found by the beginning of their numbers and need no index. */
export function makeFinder(sources: FindSources): Finder {
  const every = findables(sources);
  const numbers = every.filter((f) => f.group === 'numbers').map((f) => ({ found: f, names: namesOf(f) }));
  const all = every.filter((f) => f.group !== 'numbers');
  const names = all.map(namesOf);
  const index = new MiniSearch<{ id: number } & Pick<Findable, 'name' | 'about'> & { also: string }>({
    fields: ['name', 'also', 'about'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3, also: 3, about: 0.6 },
      prefix: (term) => term.length > 1 || /\d/.test(term),
      fuzzy: errorsIn,
      weights: { fuzzy: 0.3, prefix: 0.6 },
      boostDocument: (id) => all[id as number]?.weight ?? 1,
    },
  });
  index.addAll(all.map((f, id) => ({ id, name: f.name, also: f.also.join(' / '), about: f.about })));

  const ranked = (text: string): Ranked[] => {
    const asked = words(text).join(' ');
    // All words first; where no place has them all, any of them.
    let hits: SearchResult[] = index.search(text, { combineWith: 'AND' });
    const numbered = byNumber(numbers, asked);
    if (hits.length + numbered.length === 0) hits = index.search(text, { combineWith: 'OR' });
    const indexed = hits.map((hit): Ranked => {
      const at = hit.id as number;
      return { found: all[at]!, fit: fit(asked, names[at]!), score: hit.score };
    });
    return [...indexed, ...numbered].sort(
      // Among names that begin as was typed the likelier kind comes first, whatever the rest of them.
      (a, b) => b.fit - a.fit || (a.fit > 1 ? b.found.weight - a.found.weight : 0) || b.score - a.score,
    );
  };

  return {
    find(text) {
      if (words(text).length === 0) return [];
      const best = ranked(text);
      const groups = [...new Set(best.map((r) => r.found.group))];
      const most = groups.length === 1 ? MOST : MOST_OF_A_GROUP;
      let left = MOST;
      return groups
        .map((group): FoundGroup => {
          const results = best.filter((r) => r.found.group === group).slice(0, Math.min(most, left));
          left -= results.length;
          return { group, results: results.map((r) => r.found) };
        })
        .filter((g) => g.results.length > 0);
    },
  };
}

interface Ranked {
  found: Findable;
  fit: number;
  score: number;
}

/** Its names as they are compared. */
const namesOf = (f: Findable): string[] => [f.name, ...f.also].map((n) => words(n).join(' '));

/** Precincts and tracts whose number, or name with it, begins as was typed; the rest of the index comes before those that only begin so. */
function byNumber(numbers: readonly { found: Findable; names: string[] }[], asked: string): Ranked[] {
  return numbers
    .filter(({ names }) => names.some((n) => n.startsWith(asked)))
    .map(({ found, names }) => ({ found, fit: fit(asked, names), score: found.weight }));
}
