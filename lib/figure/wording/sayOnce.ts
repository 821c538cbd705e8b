/** Remembers what was said of a fact: selecting changes few of a Figure's areas and rows, and the others need no words again. */
import type { Words } from '@/lib/figure/words';

/** The same function, which gives the very same answer for the same object in the same words. */
export function sayOnce<F extends object, W>(say: (fact: F, words: Words) => W): (fact: F, words: Words) => W {
  const known = new WeakMap<F, { words: Words; said: W }>();
  return (fact, words) => {
    const last = known.get(fact);
    if (last?.words === words) return last.said;
    const said = say(fact, words);
    known.set(fact, { words, said });
    return said;
  };
}
