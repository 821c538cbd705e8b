import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { median } from '@/lib/people/median';
import { openSources } from '../sources';
import { readPeopleTables } from './tables';

const dir = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(dir))('medians of the source tables', () => {
  it('the design factors are those that the printed margins of tract medians ask for', () => {
    for (const table of readPeopleTables(openSources(dir))) {
      if (table.kind !== 'median' || table.margin.from !== 'sample') continue;
      const { sampling } = table.margin;
      const ratios: number[] = [];
      const errors: number[] = [];
      for (const [tract, counts] of table.distributions) {
        const printed = table.published?.get(tract);
        const bins = table.edges.map((from, i) => ({
          from,
          to: table.edges[i + 1] ?? null,
          count: counts[i]?.estimate ?? 0,
        }));
        const m = median(bins, { ...sampling, designFactor: 1 });
        if (!printed?.moe || !m?.moe) continue;
        ratios.push(printed.moe / m.moe);
        errors.push(m.estimate / printed.estimate - 1);
      }
      expect(ratios.length).toBeGreaterThan(800);
      expect(Math.abs(middle(ratios) - sampling.designFactor)).toBeLessThan(0.02);
      // Straight interpolation inside wide classes: no bias to speak of against the printed medians.
      expect(Math.abs(middle(errors))).toBeLessThan(0.005);
    }
  });
});

function middle(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
}
