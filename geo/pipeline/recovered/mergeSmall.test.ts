import { describe, expect, it } from 'vitest';
import { mergeSmall } from './mergeSmall';

const at = (lon: number, weight: number) => ({ weight, center: [lon, 34] as [number, number] });

describe('parts under ten ballots', () => {
  it('join the nearest other part, and the sum stays', () => {
    // Of 100 ballots: 60, 8, 32; the 8 are nearer to the 32.
    expect(mergeSmall([at(-118.3, 0.6), at(-118.22, 0.08), at(-118.2, 0.32)], 100)).toEqual([0.6, 0, 0.4]);
  });
  it('join each other until they hold ten', () => {
    expect(mergeSmall([at(-118.3, 0.06), at(-118.29, 0.07), at(-118.2, 0.87)], 100)).toEqual([0, 0.13, 0.87]);
  });
  it('stay where they hold ten, and where there is no other', () => {
    expect(mergeSmall([at(-118.3, 0.1), at(-118.2, 0.9)], 100)).toEqual([0.1, 0.9]);
    expect(mergeSmall([at(-118.3, 1)], 5)).toEqual([1]);
  });
});
