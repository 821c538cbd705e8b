import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from './apportion';

describe('largestRemainder', () => {
  it('gives the left-over seats to the largest remainders', () => {
    // Quotas 4.7, 1.6, 1.55, 1.45, 0.7: floors take 7 of 10, then the first, the last and the second.
    expect(largestRemainder([47, 16, 15.5, 14.5, 7], 10)).toEqual([5, 2, 1, 1, 1]);
  });
  it('breaks ties by position', () => {
    expect(largestRemainder([1, 1, 1], 2)).toEqual([1, 1, 0]);
  });
  it('leaves whole quotas alone', () => {
    expect(largestRemainder([0.1, 0.2, 0.7], 10)).toEqual([1, 2, 7]);
  });
  it('refuses what it cannot share out', () => {
    expect(() => largestRemainder([0, 0], 1)).toThrow(RangeError);
    expect(() => largestRemainder([], 3)).toThrow(RangeError);
    expect(() => largestRemainder([1, -1], 1)).toThrow(RangeError);
    expect(() => largestRemainder([1], 0.5)).toThrow(RangeError);
    expect(largestRemainder([0, 0], 0)).toEqual([0, 0]);
  });
  it('adds up exactly, and stays within 1 of every quota', () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
      .filter((w) => w.some((x) => x > 1e-3));
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 200000 }), (w, total) => {
        const parts = largestRemainder(w, total);
        const sum = w.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part - ((w[i] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
});
