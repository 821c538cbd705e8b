import { describe, expect, it } from 'vitest';
import { partRanges } from './widths';

describe('ranges of recovered parts', () => {
  const tried = Array.from({ length: 100 }, (_, i) => ({ weight: 0.3, prior: 0.2, truth: i / 100 }));
  it('hold nine of ten true parts of their kind', () => {
    const { low, high } = partRanges(tried)(0.3, 0.2);
    const inside = tried.filter((t) => t.truth >= low && t.truth <= high).length;
    expect(inside).toBeGreaterThanOrEqual(90);
    expect(inside).toBeLessThan(94);
  });
  it('never leave the part itself out, and are all of it where nothing like it was tried', () => {
    const high = partRanges([{ weight: 1, prior: 0.5, truth: 0.9 }])(1, 0.5).high;
    expect(high).toBe(1);
    expect(partRanges(tried)(0.9, 0.2)).toEqual({ low: 0, high: 1 });
  });
});
