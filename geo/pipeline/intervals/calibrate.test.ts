import { describe, expect, it } from 'vitest';
import type { Case } from './cases';
import { crossFit, factorOf } from './calibrate';
import { intervalScore, keptBy } from './coverage';

const one = (area: string, off: number, contest = 'a'): Case => ({
  method: 'boxes',
  contest,
  area,
  seed: 1,
  quantity: 'share',
  size: 1000,
  estimate: 50,
  truth: 50 + off,
  scale: 1,
});
const areas = Array.from({ length: 20 }, (_, i) => one(`area-${i + 1}`, i + 1));

describe('the factor', () => {
  it('is the ratio that nine of ten areas stay under, with one more area than were seen: the 19th of 20', () => {
    expect(factorOf(areas)).toBe(19);
  });
  it('does not change when one area is drawn a hundred times', () => {
    const often = Array.from({ length: 99 }, () => one('area-20', 20));
    expect(factorOf([...areas, ...often])).toBe(19);
  });
  it('never comes from the area or the contest that it is used for', () => {
    const far = one('far', 1000, 'b');
    const tried = crossFit([...areas, far]);
    expect(tried.at(-1)!.halfWidth).toBe(19);
    expect(tried[0]!.halfWidth).toBeGreaterThanOrEqual(19);
    // The same contest elsewhere is not used either: the second case of b has only the areas of a.
    expect(crossFit([...areas, far], [one('other', 0, 'b')])[0]!.halfWidth).toBe(19);
  });
});

describe('how a promise was kept', () => {
  it('is counted by area, not by case', () => {
    const kept = keptBy([
      ...Array.from({ length: 9 }, () => ({ ...one('good', 1), halfWidth: 2 })),
      { ...one('bad', 5), halfWidth: 2 },
    ]);
    expect(kept.coverage).toBe(0.5);
  });
  it('scores an interval by its width, and twenty times what it misses by', () => {
    expect(intervalScore({ truth: 51, estimate: 50 }, 2)).toBe(4);
    expect(intervalScore({ truth: 53, estimate: 50 }, 2)).toBeCloseTo(24, 9);
  });
});
