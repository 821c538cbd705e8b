import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianOfClasses, quantile, standardErrorOfHalf, type Bin } from './median';

/** Household income classes of table B19001 with counts. */
function income(counts: readonly number[]): Bin[] {
  const from = [
    2_499, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 45_000, 50_000, 60_000, 75_000, 100_000, 125_000,
    150_000, 200_000,
  ];
  return counts.map((count, i) => ({ from: from[i] ?? 0, to: from[i + 1] ?? null, count }));
}

/*
 * Los Angeles County, households by income, ACS 2009-13, and the figures that the Los Angeles Times's census-data-aggregator publishes for
 * it (56,363.59 ± 161.97 with 12.5 % sampled). It ends classes at 59,999 where we end them at 60,000: hence a dollar's tolerance.
 */
const LA_2013 = [
  209_050, 190_300, 173_380, 167_740, 154_347, 155_834, 143_103, 140_946, 126_807, 241_482, 303_887, 384_881, 268_689,
  169_129, 189_195, 211_613,
];
const FIVE_YEARS = { designFactor: 1, samplingPercent: 12.5 };

describe('median of a grouped distribution', () => {
  it('agrees with the published example for Los Angeles County', () => {
    const m = median(income(LA_2013), FIVE_YEARS);
    expect(Math.abs((m?.estimate ?? 0) - 56_363.585)).toBeLessThan(1);
    expect(m?.moe).toBeCloseTo(161.96723586588095, 6);
  });
  it('agrees with the published example of a small area', () => {
    const m = median(income([186, 78, 98, 287, 142, 90, 107, 104, 178, 106, 177, 262, 77, 100, 58, 18]), FIVE_YEARS);
    expect(Math.abs((m?.estimate ?? 0) - 42_211.096)).toBeLessThan(1);
    expect(m?.moe).toBeCloseTo(4_706.522752733644, 6);
  });
  it('has the standard error of a half that the Census Bureau prints in its case study of rural Minnesota: 82,448 men, factor 1.3, 0.599 points', () => {
    expect(standardErrorOfHalf(82_448, { designFactor: 1.3, samplingPercent: 12.5 }).toFixed(3)).toBe('0.599');
  });
  it('widens in proportion to the design factor while the bounds stay in one class', () => {
    const bins = income(LA_2013);
    const one = median(bins, FIVE_YEARS)?.moe ?? 0;
    expect(median(bins, { ...FIVE_YEARS, designFactor: 1.5 })?.moe).toBeCloseTo(1.5 * one, 6);
  });
  it('has no median in an open class, and no margin where a bound falls there', () => {
    const rich: Bin[] = [
      { from: 0, to: 100, count: 40 },
      { from: 100, to: null, count: 60 },
    ];
    expect(median(rich, FIVE_YEARS)).toBeNull();
    const edge: Bin[] = [
      { from: 0, to: 100, count: 51 },
      { from: 100, to: null, count: 49 },
    ];
    expect(median(edge, FIVE_YEARS)?.estimate).toBeCloseTo(98.04, 2);
    expect(median(edge, FIVE_YEARS)?.moe).toBeNull();
  });
  it('of nothing is nothing', () => {
    expect(median([], FIVE_YEARS)).toBeNull();
    expect(median(income([0, 0, 0]), FIVE_YEARS)).toBeNull();
    expect(quantile(income([1, 2]), NaN)).toBeNull();
  });
  it('steps over an empty class', () => {
    expect(
      quantile(
        [
          { from: 0, to: 10, count: 5 },
          { from: 10, to: 20, count: 0 },
          { from: 20, to: 30, count: 5 },
        ],
        0.5,
      ),
    ).toBe(10);
  });
});

describe('quantile', () => {
  it('grows with the share and stays inside the classes', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, a, b) => {
          const bins = income([...list, 0]);
          const low = quantile(bins, Math.min(a, b));
          const high = quantile(bins, Math.max(a, b));
          if (low === null || high === null) return;
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(2_499);
          expect(high).toBeLessThanOrEqual(200_000);
        },
      ),
    );
  });
});

describe('median of classes with margins of their own', () => {
  // Two classes of 100 ± 30 on either side of 10: half of 200 lies below 10. By hand: MOE of the half √(30² − 0.25·1800)/200 = 0.1061, SE 0.0645; ±6.45 % of 200 are
  // 12.9 people, a tenth of a class per ten years: bounds 8.71 and 11.29, margin 1.645 · 1.29 = 2.12.
  const half = [
    { from: 0, to: 10, count: 100, moe: 30 },
    { from: 10, to: 20, count: 100, moe: 30 },
  ];
  it('takes the standard error of a half from them', () => {
    const m = medianOfClasses(half);
    expect(m?.estimate).toBe(10);
    expect(m?.moe).toBeCloseTo(2.1213, 3);
  });
  it('has no margin where a bound is in the open class or the classes are too uncertain, and no median there', () => {
    expect(
      medianOfClasses([
        { from: 0, to: 10, count: 100, moe: 30 },
        { from: 10, to: null, count: 100, moe: 30 },
      ]),
    ).toEqual({ estimate: 10, moe: null });
    expect(
      medianOfClasses([
        { from: 0, to: 10, count: 10, moe: 30 },
        { from: 10, to: 20, count: 10, moe: 30 },
      ])?.moe,
    ).toBeNull();
    expect(
      medianOfClasses([
        { from: 0, to: 10, count: 1, moe: 1 },
        { from: 10, to: null, count: 5, moe: 1 },
      ]),
    ).toBeNull();
    expect(medianOfClasses([])).toBeNull();
  });
  it('is exact without margins', () => {
    expect(medianOfClasses(half.map((b) => ({ ...b, moe: 0 })))).toEqual({ estimate: 10, moe: 0 });
  });
});
