/** How long the search takes to be ready and to answer, over the published packs; fails where an answer takes 50 ms. Medians of nine rounds, after one that is not counted. */
import { makeFinder } from '@/lib/find/finder';
import { english } from '@/lib/i18n/editions';
import { publishedService } from '@/lib/figure/published';

const LIMIT_MS = 50;
const ROUNDS = 9;
const ASKED = ['koreatwon', 'k-town', 'Figueroa & 7th', '90006', '9001706A', 'Gomez', 'renters', '10', '한인타운', 'p'];

const service = publishedService();
service.wantMore(['find', 'places']);
const sources = {
  places: service.pack('places')!,
  find: service.pack('find')!,
  m: english.m,
  words: english.parts.find,
};

function medianMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

console.log(`index     ${medianMs(() => makeFinder(sources)).toFixed(1)} ms`);
const finder = makeFinder(sources);
for (const text of ASKED) {
  const ms = medianMs(() => finder.find(text));
  if (ms >= LIMIT_MS) process.exitCode = 1;
  console.log(`${ms.toFixed(1).padStart(6)} ms  ${text}${ms >= LIMIT_MS ? '  TOO SLOW' : ''}`);
}
