import { describe, expect, it } from 'vitest';
import { gainOf, pooled } from './paired';

describe('a paired comparison', () => {
  it('tells means, draws won, and the mean gain in its standard errors', () => {
    // Gains 1, 2, 3: mean 2, their mean square off it 2/3, over n − 1 = 2: error √(1/3).
    const gain = gainOf([
      { now: 1, then: 2 },
      { now: 1, then: 3 },
      { now: 1, then: 4 },
    ]);
    expect(gain).toMatchObject({ now: 1, then: 3, better: 3, draws: 3 });
    expect(gain.t).toBeCloseTo(2 * Math.sqrt(3), 9);
  });
  it('counts a draw that lost against it', () => {
    const gain = gainOf([
      { now: 2, then: 1 },
      { now: 1, then: 2 },
    ]);
    expect(gain.better).toBe(1);
    expect(gain.t).toBe(0);
  });
  it('pools contests so that each weighs the same, however far its shares differ', () => {
    const mild = [
      { now: 0.1, then: 0.2 },
      { now: 0.1, then: 0.2 },
    ];
    const wild = [
      { now: 8, then: 6 },
      { now: 4, then: 10 },
    ];
    const [first, second] = pooled([mild, wild]);
    expect(first!.now).toBeCloseTo((0.5 + 1) / 2, 9);
    expect(first!.then).toBeCloseTo((1 + 0.75) / 2, 9);
    expect(second!.now).toBeCloseTo((0.5 + 0.5) / 2, 9);
  });
});
