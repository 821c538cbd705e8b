import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepResiduals } from './residuals';

describe('votes outside every neighborhood', () => {
  it('count in the largest one where they are one to nine', () => {
    expect(
      keepResiduals(
        [
          [30, 200],
          [20, 90],
        ],
        [233, 115],
      ),
    ).toEqual([
      [30, 203],
      [20, 95],
    ]);
  });
  it('stay outside where they are ten or more, or none', () => {
    expect(
      keepResiduals(
        [
          [30, 200],
          [20, 90],
        ],
        [238, 112],
      ),
    ).toEqual([
      [30, 200],
      [20, 90],
    ]);
    expect(keepResiduals([[30], [20]], [30, 20])).toEqual([[30], [20]]);
    expect(keepResiduals([[], []], [3, 4])).toEqual([[], []]);
  });
  it('never leave one to nine over', () => {
    const votes = fc.array(fc.nat(500), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(votes, votes, fc.nat(15), fc.nat(15), (a, b, more, most) => {
        const add = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0);
        const totals = [add(a) + more, add(b) + most];
        const left = add(totals) - add(keepResiduals([a, b], totals).flat());
        expect(left === 0 || left >= 10).toBe(true);
      }),
    );
  });
});
