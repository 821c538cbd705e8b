import { describe, expect, it } from 'vitest';
import { inkOf, inkShare, type Ink } from '@/components/lessons/inkPatterns';
import type { Legend, LegendClass } from '@/lib/figure/figure';

const classes = (n: number): LegendClass[] =>
  Array.from({ length: n }, (_, i) => ({ color: `people.${i}` as const, from: null, to: null, label: '', count: 1 }));
const legend = (n: number, more: Partial<Legend> = {}): Pick<Legend, 'classes' | 'leaders' | 'ends'> => ({
  classes: classes(n),
  ends: null,
  ...more,
});
const inks = (l: ReturnType<typeof legend>): Ink[] => l.classes.map((_, i) => inkOf(l, i));

describe('ink for paper', () => {
  it('goes from dark dots over pale to dark lines between two candidates, so that sides are told by form and leads by darkness', () => {
    const made = inks(legend(8, { ends: ['Kim', 'Gomez'] }));
    expect(made.map((i) => i.kind)).toEqual(['dots', 'dots', 'dots', 'dots', 'lines', 'lines', 'lines', 'lines']);
    const shares = made.map(inkShare);
    for (let i = 1; i < 4; i += 1) expect(shares[i]).toBeLessThan(shares[i - 1]! - 0.08);
    for (let i = 5; i < 8; i += 1) expect(shares[i]).toBeGreaterThan(shares[i - 1]! + 0.08);
  });
  it.each([2, 3, 4, 5])('grows darker step by step in a ramp of %i classes', (n) => {
    const shares = inks(legend(n)).map(inkShare);
    for (let i = 1; i < n; i += 1) expect(shares[i]).toBeGreaterThan(shares[i - 1]! + 0.1);
  });
  it('gives each leader a mark of their own', () => {
    const made = inks(legend(7, { leaders: true }));
    expect(new Set(made.map((i) => i.step)).size).toBe(7);
    expect(new Set(made.map((i) => i.kind))).toEqual(new Set(['marks']));
  });
});
