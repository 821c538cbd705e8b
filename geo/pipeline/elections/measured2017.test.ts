/** The numbers beside the claims of 2017, made again from the sources. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURED_2017 } from '@/lib/elections/race/measured2017';
import { readBlockGroups } from '../people/blockGroups';
import { figures } from '../people/readFigures';
import { dividedWeights } from '../people/weights';
import { openSources } from '../sources';
import { isPolygonal } from './evidence';

const folder = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(folder))('claims of 2017, from the source data', () => {
  const sources = openSources(folder);

  it('household income was about $35,500 in the survey of the day', () => {
    const plan = sources.geojson('boundaries/ca34_2013_2022.geojson').features[0]!.geometry;
    if (!isPolygonal(plan)) throw new Error('no outline');
    const { tracts } = dividedWeights('2010', readBlockGroups(sources, '2010'), { id: '', geometry: plan }, true);
    const households = figures(sources, 'demographics/tables/svi2018_tract2010.csv', 'E_HH');
    const file = 'demographics/tables/tract_acs2010_2023_B19013_median_hh_income_by_race_em.csv';
    const typical = (year: string): number => {
      const incomes = figures(sources, file, 'B19013_001E', null, { column: 'acs5_end_year', is: year });
      const list = [...tracts]
        .flatMap(([id, weight]) => {
          const [income, homes] = [incomes.get(id), households.get(id)];
          return income && homes ? [{ income: income.estimate, homes: weight * homes.estimate }] : [];
        })
        .sort((a, b) => a.income - b.income);
      const half = list.reduce((n, t) => n + t.homes, 0) / 2;
      let below = 0;
      return list.find((t) => (below += t.homes) >= half)?.income ?? NaN;
    };
    expect(Math.round(typical('2015') / 500) * 500).toBe(MEASURED_2017.income.dollars);
    // The published median of 2014-2018, from the distribution, is $43,227.
    expect(Math.abs(typical('2018') / 43_227 - 1)).toBeLessThan(0.007);
  });

  it.each([
    ['2024-11-general', 'results/voters_demographics_2024_11_ca34.csv', 'DEM', 'TOTREG_R'],
    ['2025-11-special', 'results/voters_demographics_2025_11_ca34.csv', 'dem', 'totreg_r'],
  ] as const)('%s: Democrats among those who voted', (election, file, democrats, voted) => {
    const rows = sources.csv(file, [democrats, voted]);
    const sum = (column: string): number => rows.reduce((n, row) => n + Number(row[column] || 0), 0);
    expect((100 * sum(democrats)) / sum(voted)).toBeCloseTo(MEASURED_2017.democratsWhoVoted[election], 1);
  });
});
