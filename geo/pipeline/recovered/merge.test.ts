import { describe, expect, it } from 'vitest';
import type { BBox } from '@/lib/places';
import { randomFrom } from './hide';
import { mergedAtRandom } from './merge';

const row = (n: number): BBox[] => Array.from({ length: n }, (_, i) => [i, 0, i + 1.1, 1]);

describe('merging at random', () => {
  it('leaves as many as asked, in pairs that touch', () => {
    const pair = mergedAtRandom(row(10), 7, randomFrom(3));
    expect(new Set(pair).size).toBe(7);
    pair.forEach((first, p) => expect(Math.abs(first - p)).toBeLessThanOrEqual(1));
  });
  it('merges nothing where all are to be left, or none touch', () => {
    expect(mergedAtRandom(row(3), 99, randomFrom(1))).toEqual([0, 1, 2]);
    expect(
      mergedAtRandom(
        [
          [0, 0, 1, 1],
          [5, 5, 6, 6],
        ],
        1,
        randomFrom(1),
      ),
    ).toEqual([0, 1]);
  });
});
