import { describe, expect, it } from 'vitest';
import { apart } from './evaluate';

describe('how far two divisions are apart', () => {
  it('counts votes once that stand in another area, and the leading candidate’s share', () => {
    // 1,000 votes 60:40 in the first area, 1,000 at 20:80 in the second; a tenth of the latter counted in the first.
    const votes = [
      [600, 400],
      [200, 800],
    ];
    const truth = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    const guess = [
      [1, 0, 0],
      [0.1, 0.9, 0],
    ];
    const off = apart(truth, guess, votes);
    expect(off.moved).toBeCloseTo(5, 9);
    // 620 of 1,100 against 60 %; the second area's share stays.
    expect(off.max).toBeCloseTo(60 - 62000 / 1100, 9);
    expect(off.mean).toBeCloseTo(off.max / 2, 9);
  });
});
