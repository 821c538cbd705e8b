import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleParts } from './slivers';

describe('counts of parts', () => {
  it('that leave fewer than ten people out are those of the whole', () => {
    // Lincoln Heights and Eagle Rock as first built.
    expect(settleParts({ whole: 27285, '2011': 27285, '2021': 27284 })).toEqual({
      whole: 27285,
      '2011': 27285,
      '2021': 27285,
    });
    expect(settleParts({ whole: 31283, '2011': 31274, '2021': 31000 })).toEqual({
      whole: 31283,
      '2011': 31283,
      '2021': 31000,
    });
    expect(settleParts({ whole: 92400, '2011': 92147, '2021': 92139 })).toEqual({
      whole: 92400,
      '2011': 92147,
      '2021': 92147,
    });
  });
  it('that leave ten or more out stay', () => {
    expect(settleParts({ whole: 100, '2011': 90, '2021': null })).toEqual({ whole: 100, '2011': 90, '2021': null });
  });
  it('never differ by one to nine, and never move by ten', () => {
    const near = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), near, near, (whole, a, b) => {
        const before = { whole, '2011': whole - a, '2021': whole - b };
        const after = settleParts(before);
        const values = [after.whole, after['2011'], after['2021']].map((x) => x ?? NaN);
        for (const x of values) for (const y of values) expect(x === y || Math.abs(x - y) >= 10).toBe(true);
        expect(Math.abs((after['2011'] ?? NaN) - before['2011'])).toBeLessThan(10);
        expect(Math.abs((after['2021'] ?? NaN) - before['2021'])).toBeLessThan(10);
      }),
    );
  });
});
