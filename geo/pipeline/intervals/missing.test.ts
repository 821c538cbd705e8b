import { describe, expect, it } from 'vitest';
import { missingVotes } from './missing';

describe('missing votes', () => {
  it('belong first where fewer are placed than citizens let expect, and some everywhere', () => {
    const [full, empty] = missingVotes([800, 100], [1000, 1000], 100) as [number, number];
    expect(full + empty).toBeCloseTo(100, 9);
    // 500 are expected in each: at least a quarter of it, and 400 in the second.
    expect(full / empty).toBeCloseTo(125 / 400, 9);
  });
  it('are none where all are placed', () => {
    expect(missingVotes([5, 5], [10, 10], 0)).toEqual([0, 0]);
  });
});
