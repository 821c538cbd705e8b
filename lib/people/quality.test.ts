import { describe, expect, it } from 'vitest';
import { qualityOf } from './quality';

describe('quality of an estimate (design.md, rule 4)', () => {
  it.each([
    [5, 'plain'], [5.1, 'light'], [10, 'light'], [10.1, 'hatch'],
  ] as const)('a share with a margin of %s points is %s', (moe, quality) => {
    expect(qualityOf('percent', 2, moe)).toBe(quality);
    expect(qualityOf('percent', 90, moe)).toBe(quality);
  });
  it.each([
    [19.7, 'plain'], [19.8, 'light'], [49.3, 'light'], [49.4, 'hatch'],
  ] as const)('a median of 100 with a margin of %s is %s: 12 %% and 30 %% of variation at 1.645', (moe, quality) => {
    expect(qualityOf('dollars', 100, moe)).toBe(quality);
    expect(qualityOf('count', 100, moe)).toBe(quality);
  });
  it('what has no margin is plain: a full count, or a source that gives none', () => {
    expect(qualityOf('count', 10, 0)).toBe('plain');
    expect(qualityOf('percent', 10, null)).toBe('plain');
  });
  it('a count of nobody, with a margin, is too uncertain to rank', () => {
    expect(qualityOf('count', 0, 12)).toBe('hatch');
  });
});
