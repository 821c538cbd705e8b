import { describe, expect, it } from 'vitest';
import type { WordedLegend } from '@/lib/figure/figure';
import { paperMarkOf, patternOf, type Pattern } from '@/lib/figure/patterns';

const scale = (n: number, more: Partial<WordedLegend> = {}) => ({
  classes: Array.from({ length: n }, () => ({ color: 'people.0' as const, from: null, to: null, label: '', count: 0 })),
  ends: null,
  ...more,
});
/** Share of the ground that a pattern inks, 0-1. */
function ink(p: Pattern): number {
  switch (p.kind) {
    case 'blank':
      return 0;
    case 'lines':
      return p.weight / p.gap;
    case 'cross':
      return 1 - (1 - p.weight / p.gap) ** 2;
    case 'rings':
      // A line one tenth of the gap wide.
      return (2 * Math.PI * p.weight * 0.1 * p.gap) / p.gap ** 2;
    case 'dots':
      return (Math.PI * p.weight ** 2) / p.gap ** 2;
  }
}

describe('patterns', () => {
  it.each([2, 3, 4, 5])('rise in ink over %i classes, from blank to the darkest', (n) => {
    const inks = Array.from({ length: n }, (_, i) => ink(patternOf(scale(n), i)));
    for (let i = 1; i < n; i += 1) expect(inks[i]! - inks[i - 1]!).toBeGreaterThan(0.08);
    expect(inks[0]).toBe(0);
  });

  it('tell the two sides by kind and the strength by ink', () => {
    const legend = scale(8, { ends: ['Kim', 'Gomez'] });
    const all = Array.from({ length: 8 }, (_, i) => patternOf(legend, i));
    expect(all.map((p) => p.kind)).toEqual(['dots', 'dots', 'dots', 'dots', 'lines', 'lines', 'lines', 'lines']);
    for (let i = 1; i < 4; i += 1) {
      expect(ink(all[4 + i]!)).toBeGreaterThan(1.3 * ink(all[3 + i]!));
      expect(ink(all[3 - i]!)).toBeGreaterThan(1.3 * ink(all[4 - i]!));
    }
    expect(paperMarkOf(legend, 0)).toEqual({ shape: 'square', gray: 1 });
    expect(paperMarkOf(legend, 7)).toEqual({ shape: 'circle', gray: 1 });
  });

  it('tell six strengths of each side apart', () => {
    const legend = scale(12, { ends: ['Kim', 'Gomez'] });
    const all = Array.from({ length: 12 }, (_, i) => patternOf(legend, i));
    for (let i = 1; i < 6; i += 1) {
      expect(ink(all[6 + i]!)).toBeGreaterThan(1.2 * ink(all[5 + i]!));
      expect(ink(all[5 - i]!)).toBeGreaterThan(1.2 * ink(all[6 - i]!));
    }
  });

  it('give every leader its own', () => {
    const legend = scale(12, { leaders: true });
    const all = Array.from({ length: 12 }, (_, i) => i);
    expect(new Set(all.map((i) => JSON.stringify(patternOf(legend, i)))).size).toBe(12);
    expect(new Set(all.map((i) => JSON.stringify(paperMarkOf(legend, i)))).size).toBe(12);
  });
});
