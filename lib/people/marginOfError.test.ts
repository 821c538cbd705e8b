import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coefficientOfVariation,
  difference,
  differs,
  proportion,
  ratio,
  standardError,
  sum,
  weightedSum,
} from './marginOfError';

/*
 * Numbers from the worked examples of the Census Bureau's handbook (2018), chapter 8: never-married women in Fairfax, Arlington and
 * Alexandria, Virginia (tables 8.1, 8.4, 8.5), which the Los Angeles Times's census-data-aggregator tests against as well.
 */
const FAIRFAX = { estimate: 135_173, moe: 3_860 };
const ARLINGTON = { estimate: 43_104, moe: 2_642 };
const ALEXANDRIA = { estimate: 24_842, moe: 1_957 };
const WOMEN_15_UP = [
  { estimate: 466_037, moe: 391 },
  { estimate: 97_360, moe: 572 },
  { estimate: 67_101, moe: 459 },
];
const NEVER_MARRIED_MEN = [
  { estimate: 156_720, moe: 4_222 },
  { estimate: 44_613, moe: 2_819 },
  { estimate: 25_507, moe: 2_259 },
];

describe('the handbook, chapter 8', () => {
  const women = sum([FAIRFAX, ARLINGTON, ALEXANDRIA]);

  it('sums counts across areas', () => {
    expect(women.estimate).toBe(203_119);
    expect(Math.round(women.moe)).toBe(5_070);
    expect(women.moe).toBeCloseTo(5070.4647715963865, 9);
  });

  it('derives the standard error and the coefficient of variation', () => {
    expect(Math.round(standardError({ estimate: 203_119, moe: 5_070 }))).toBe(3_082);
    expect(coefficientOfVariation({ estimate: 203_119, moe: 5_070 })?.toFixed(1)).toBe('1.5');
  });

  it('derives a proportion', () => {
    const all = sum(WOMEN_15_UP);
    expect(all.estimate).toBe(630_498);
    expect(Math.round(all.moe)).toBe(831);
    const p = proportion({ estimate: 203_119, moe: 5_070 }, { estimate: 630_498, moe: 831 });
    expect(p?.estimate.toFixed(3)).toBe('0.322');
    expect(p?.moe.toFixed(3)).toBe('0.008');
  });

  it('derives a ratio', () => {
    const men = sum(NEVER_MARRIED_MEN);
    expect(men.estimate).toBe(226_840);
    expect(men.moe).toBeCloseTo(5_556.54, 2); // printed as 5,556
    const r = ratio({ estimate: 226_840, moe: 5_556 }, { estimate: 203_119, moe: 5_070 });
    expect(r?.estimate.toFixed(3)).toBe('1.117');
    expect(r?.moe.toFixed(3)).toBe('0.039');
  });

  it('a percent change is the ratio less one: 3.05 ± 4.20 %', () => {
    const change = ratio({ estimate: 139_301, moe: 4_047 }, FAIRFAX);
    expect(((change?.estimate ?? 0) - 1) * 100).toBeCloseTo(3.0538643072211165, 9);
    expect((change?.moe ?? 0) * 100).toBeCloseTo(4.198069852261231, 9);
  });
});

describe('zero estimates', () => {
  it('only the largest margin of the zero estimates enters, once', () => {
    const total = sum([
      { estimate: 0, moe: 22 },
      { estimate: 0, moe: 22 },
      { estimate: 0, moe: 29 },
      { estimate: 41, moe: 37 },
    ]);
    expect(total.estimate).toBe(41);
    expect(total.moe).toBeCloseTo(47.01063709417264, 9);
  });

  it('compares zero estimates by their weighted margins', () => {
    const total = weightedSum([
      { estimate: 0, moe: 100, weight: 0.1 },
      { estimate: 0, moe: 12, weight: 1 },
      { estimate: 0, moe: 900, weight: 0 },
    ]);
    expect(total).toEqual({ estimate: 0, moe: 12 });
  });

  it('an empty sum is nothing for certain', () => {
    expect(sum([])).toEqual({ estimate: 0, moe: 0 });
  });
});

describe('proportion at its edges', () => {
  it('falls back to the ratio where the radicand is negative', () => {
    const part = { estimate: 900, moe: 50 };
    const whole = { estimate: 1_000, moe: 100 };
    expect(proportion(part, whole)).toEqual(ratio(part, whole));
    expect(proportion(part, whole)?.moe).toBeCloseTo(Math.sqrt(50 ** 2 + 0.81 * 100 ** 2) / 1_000, 12);
  });
  it('for a share of one is MOE(X)/Y', () => {
    expect(proportion({ estimate: 500, moe: 50 }, { estimate: 500, moe: 50 })).toEqual({ estimate: 1, moe: 0.1 });
  });
  it('of nobody is no figure', () => {
    expect(proportion({ estimate: 0, moe: 12 }, { estimate: 0, moe: 12 })).toBeNull();
    expect(ratio({ estimate: 5, moe: 1 }, { estimate: 0, moe: 12 })).toBeNull();
    expect(proportion({ estimate: 1, moe: 1 }, { estimate: NaN, moe: 1 })).toBeNull();
  });
});

describe('differences', () => {
  it('need to exceed their own margin', () => {
    expect(difference({ estimate: 30, moe: 3 }, { estimate: 25, moe: 4 })).toEqual({ estimate: 5, moe: 5 });
    expect(differs({ estimate: 30, moe: 3 }, { estimate: 25, moe: 4 })).toBe(false);
    expect(differs({ estimate: 30.1, moe: 3 }, { estimate: 25, moe: 4 })).toBe(true);
    expect(differs({ estimate: 25, moe: 4 }, { estimate: 30.1, moe: 3 })).toBe(true);
  });
  it('no coefficient of variation for zero', () => {
    expect(coefficientOfVariation({ estimate: 0, moe: 12 })).toBeNull();
  });
});

describe('weighted sums', () => {
  const parts = fc.array(
    fc.record({ estimate: fc.integer({ min: 0, max: 10_000 }), moe: fc.integer({ min: 0, max: 2_000 }) }),
    { maxLength: 30 },
  );
  it('halving every weight halves estimate and margin', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const one = sum(list);
        const half = weightedSum(list.map((p) => ({ ...p, weight: 0.5 })));
        expect(half.estimate).toBeCloseTo(one.estimate / 2, 6);
        expect(half.moe).toBeCloseTo(one.moe / 2, 6);
      }),
    );
  });
  it('do not depend on the order', () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(sum([...list].reverse()).moe).toBeCloseTo(sum(list).moe, 6);
      }),
    );
  });
});
