import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, counted, difference, differs, halfOf, highest, holdsZero, turned } from './intervals';

const at = (value: number, error: number | null, n = 1000) => ({ value, interval: around(value, error), counted: n });

describe('an interval', () => {
  it('of a count is the count, and without a margin there is none', () => {
    expect(counted(5)).toEqual({ low: 5, high: 5 });
    expect(around(5, 2)).toEqual({ low: 3, high: 7 });
    expect(around(5, null)).toBeNull();
  });
  it('seen from the other side changes sign', () => {
    expect(turned({ low: -3, high: 8 })).toEqual({ low: -8, high: 3 });
    expect(halfOf({ low: -3, high: 8 })).toBe(5.5);
  });
  it('holds 0, its ends included', () => {
    expect(holdsZero({ low: -1, high: 1 })).toBe(true);
    expect(holdsZero({ low: 0, high: 1 })).toBe(true);
    expect(holdsZero({ low: 0.1, high: 1 })).toBe(false);
    expect(holdsZero({ low: -2, high: -0.1 })).toBe(false);
  });
});

describe('a difference', () => {
  it('is off by both errors together, in squares: 3 and 4 give 5', () => {
    expect(difference(at(15, 4), at(10, 3))).toEqual({ low: 0, high: 10 });
    expect(differs(at(10, 3), at(15, 4))).toBe(false);
    expect(differs(at(10, 3), at(15.1, 4))).toBe(true);
  });
  it('takes the side of each interval that points to the other', () => {
    // A share near 0 can be off upward only.
    const a = { value: 1, interval: { low: 0, high: 4 } };
    const b = { value: 6, interval: { low: 2, high: 6.5 } };
    const { low, high } = difference(b, a)!;
    expect(low).toBeCloseTo(5 - Math.hypot(4, 3), 9);
    expect(high).toBeCloseTo(5 + Math.hypot(0.5, 1), 9);
  });
  it('is not known where either is not: a missing error is never zero', () => {
    expect(difference(at(90, 1), at(10, null))).toBeNull();
    expect(differs(at(90, null), at(10, 1))).toBe(false);
  });
});

describe('the highest', () => {
  it('is named where it differs from all others by more than both errors', () => {
    expect(highest([at(40, 2), at(50, 3), at(45, 1)])).toBe(1);
    expect(highest([at(40, 2), at(50, 3), at(46, 3)])).toBeNull();
    // Beyond the second, but not beyond a third that is hardly known.
    expect(highest([at(50, 1), at(45, 1), at(40, 20)])).toBeNull();
  });
  it('is never a place of under 200 votes, nor one without an error', () => {
    expect(highest([at(90, 1, 199), at(50, 1), at(40, 1)])).toBe(1);
    expect(highest([at(90, null), at(50, 1)])).toBeNull();
    expect(highest([at(90, 1), at(50, null)])).toBeNull();
    expect(highest([at(90, 1, 10)])).toBeNull();
  });
  it('never shares its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.option(fc.integer({ min: 0, max: 20 })), fc.nat(400))),
        (list) => {
          const all = list.map(([v, e, n]) => at(v, e, n));
          const k = highest(all);
          if (k === null) return;
          expect(all[k]!.counted).toBeGreaterThanOrEqual(200);
          expect(all[k]!.interval).not.toBeNull();
          for (const [i, x] of all.entries())
            if (i !== k && x.counted >= 200) expect(x.value + (x.interval ? 0 : Infinity)).toBeLessThan(all[k]!.value);
        },
      ),
    );
  });
});
