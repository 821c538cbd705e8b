import { describe, expect, it } from 'vitest';
import { TOLERANCE, verdictOf, verdictOfCheck, type Check, type Tolerance } from '@/lib/claims/verdict';

/** A check that is off by so much, in the unit of its tolerance. */
function off(by: Tolerance, n: number): Check {
  switch (by) {
    case 'count':
    case 'about':
      return { by, reported: 1000 + 10 * n, measured: 1000 };
    case 'share':
      return { by, reported: 40 + n, measured: 40 };
    case 'beyond':
      return { by, measured: n };
    case 'inside':
      return { by, measured: 100 - n };
    case 'most':
      return { by, measured: 50 - n };
  }
}

describe.each(Object.keys(TOLERANCE) as Tolerance[])('%s', (by) => {
  const { holds, roughly } = TOLERANCE[by];
  it.each([
    [holds, 'holds'],
    [holds + 0.1, 'roughly'],
    [roughly, 'roughly'],
    [roughly + 0.1, 'not-so'],
  ])('off by %d: %s', (n, verdict) => expect(verdictOfCheck(off(by, n))).toBe(verdict));
});

it('is off on both sides', () => {
  expect(verdictOfCheck({ by: 'share', reported: 37, measured: 40 })).toBe('not-so');
  expect(verdictOfCheck({ by: 'count', reported: 999, measured: 1000 })).toBe('roughly');
  expect(verdictOfCheck({ by: 'between', reported: 9, low: 10, high: 12 })).toBe('not-so');
  expect(verdictOfCheck({ by: 'between', reported: 12, low: 10, high: 12 })).toBe('holds');
});

it('a claim has the verdict of its worst check, and without one it can’t be tested', () => {
  const yes: Check = { by: 'fact', so: true };
  expect(verdictOf([])).toBe('untestable');
  expect(verdictOf([yes, off('share', 1)])).toBe('roughly');
  expect(verdictOf([off('share', 1), { by: 'fact', so: false }, yes])).toBe('not-so');
  expect(verdictOf([yes, yes])).toBe('holds');
});
