import { describe, expect, it } from 'vitest';
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
