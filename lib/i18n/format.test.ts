import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f as english } from '@/lib/i18n/en.format';
import { createFormatters } from '@/lib/i18n/format';

const f = createFormatters('en-US');

describe('figures in American English', () => {
  it.each<[string, string]>([
    [f.number(43179), '43,179'],
    [f.number(-1200.4), '−1,200'],
    [f.decimal(2.65, 1), '2.7'],
    [f.decimal(12, 9), '12.000'],
    [f.percent(38.46), '38.5%'],
    [f.percent(0), '0.0%'],
    [f.percent(100), '100.0%'],
    [f.points(23.04), '23.0'],
    [f.points(-4.06), '−4.1'],
    [f.signedPoints(23), '+23.0'],
    [f.signedPoints(-4.06), '−4.1'],
    [f.signedPoints(0), '0.0'],
    [f.signedPoints(-0.04), '0.0'],
    [f.signedPoints(0.04), '0.0'],
    [f.dollars(38_449), '$38,400'],
    [f.dollars(-1_950), '−$1,900'],
    [f.dollars(-20), '$0'],
    [f.plusMinus(f.points(1.9)), '±1.9'],
    [f.date('2020-11-03'), 'November 3, 2020'],
  ])('%s', (got, expected) => {
    expect(got).toBe(expected);
  });
});

describe('what English writes without Intl is what Intl writes', () => {
  const intl = createFormatters('en-US', 'en-GB');
  const numbers = fc.oneof(
    fc.double({ min: -2e6, max: 2e6, noNaN: true }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    // Halves at every number of decimals: where rounding could differ.
    fc.integer({ min: -4_000_000, max: 4_000_000 }).map((n) => n / 2000),
    fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 999_999 })).map(([a, b]) => (100 * a) / b),
    fc.constantFrom(NaN, Infinity, -Infinity, 1e21, 5e-324, 1e-7, 999.95, 0.995, 999_999.5),
  );

  it('numbers, percent and dollars', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 3 }), (x, n) => {
        const write = (g: typeof intl): string[] => [
          g.number(x),
          g.decimal(x, n),
          g.percent(x),
          g.wholePercent(x),
          g.signedPercent(x),
          g.signedPoints(x),
          g.dollars(x),
          g.exactDollars(x),
        ];
        expect(write(english)).toEqual(write(intl));
      }),
      { numRuns: 4000 },
    );
  });

  it('lists and plurals', () => {
    const all = ['Echo Park', 'Pico-Union', 'Koreatown', 'Chinatown'];
    for (let n = 0; n <= all.length; n += 1) expect(english.list(all.slice(0, n))).toBe(intl.list(all.slice(0, n)));
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    for (const n of [0, 1, 1.5, 2, 3, 5, 11, 21, 100, 101, -1, NaN])
      expect(english.plural(n, forms), String(n)).toBe(intl.plural(n, forms));
  });
});
