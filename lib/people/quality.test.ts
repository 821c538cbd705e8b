import { describe, expect, it } from 'vitest';
import { quality } from './quality';

describe('quality of an estimate (design.md, rule 4)', () => {
  it.each([
    [5, 'plain'],
    [5.1, 'light'],
    [10, 'light'],
    [10.1, 'hatch'],
  ] as const)('a share with a margin of %s points is %s', (moe, expected) => {
    expect(quality({ unit: 'percent', estimate: 2, moe: moe })).toBe(expected);
    expect(quality({ unit: 'percent', estimate: 90, moe: moe })).toBe(expected);
  });
  it.each([
    [19.7, 'plain'],
    [19.8, 'light'],
    [49.3, 'light'],
    [49.4, 'hatch'],
  ] as const)('a median of 100 with a margin of %s is %s: 12 %% and 30 %% of variation at 1.645', (moe, expected) => {
    expect(quality({ unit: 'dollars', estimate: 100, moe: moe })).toBe(expected);
    expect(quality({ unit: 'count', estimate: 100, moe: moe })).toBe(expected);
  });
  it('what has no margin is plain: a full count, or a source that gives none', () => {
    expect(quality({ unit: 'count', estimate: 10, moe: 0 })).toBe('plain');
    expect(quality({ unit: 'percent', estimate: 10, moe: null })).toBe('plain');
  });
  it('a count of nobody, with a margin, is too uncertain to rank', () => {
    expect(quality({ unit: 'count', estimate: 0, moe: 12 })).toBe('hatch');
  });
});
