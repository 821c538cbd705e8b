/** Group quarters in the figures of neighborhoods, over the source data. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { APART } from '@/lib/people/groupQuarters';
import { TRACT_YEAR, type MeasureId, type Vintage } from '@/lib/people/measures';
import { PARTS, type Part } from '@/lib/places';
import { buildDistrict } from '../geometry/district';
import { readGroupQuarters } from '../groupQuarters';
import { openSources, type Sources } from '../sources';
import { areaFigure, rounded } from './columns';
import { readPeopleTables } from './tables';
import type { PeopleTable } from './table';
import { DISTRICT, weigh, type Weighing } from './weighing';
import { apartWeights } from './weights';

const dir = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(dir))('people in group quarters', () => {
  let sources: Sources;
  let tables: PeopleTable[];
  let weighing: Weighing;
  beforeAll(async () => {
    sources = openSources(dir);
    tables = readPeopleTables(sources);
    weighing = weigh(sources, await buildDistrict(sources));
  });
  const tableOf = (measure: MeasureId, vintage: Vintage): PeopleTable =>
    tables.find((t) => t.measure === measure && t.vintage === vintage)!;
  const figure = (measure: MeasureId, vintage: Vintage, part: Part, id = DISTRICT): number =>
    areaFigure(tableOf(measure, vintage), weighing.of(TRACT_YEAR[vintage], part, id))!.estimate;

  it('leave Chinatown: without the jails its Latino and Asian shares of 2013-2017 are 26.5 and 57.5 %', () => {
    for (const part of PARTS) {
      expect(figure('latino_share', 'acs-2013-2017', part, 'chinatown'), part).toBeCloseTo(26.5, 0);
      expect(figure('asian_share', 'acs-2013-2017', part, 'chinatown'), part).toBeCloseTo(57.5, 0);
    }
    // The district keeps the official figure (DP05).
    expect(figure('latino_share', 'acs-2013-2017', '2011')).toBeCloseTo(64.0, 1);
  });
  it('stand apart with the people counted there in 2020', () => {
    const population = tableOf('population', 'census-2020');
    const of = (id: keyof typeof APART): number =>
      areaFigure(population, apartWeights(APART[id], '2020', weighing.blockGroups['2020'], null))!.estimate;
    // Block group 060372060201, tract 2074, tracts 2063.01 to 2063.03.
    expect([of('jails'), of('civic-center'), of('skid-row')]).toEqual([5577, 2002, 2858 + 832 + 543 + 2074]);
  });
  it('are counted where they are: all inmates in Chinatown, none in Downtown', () => {
    // The index of 2018: 8,111 of 8,666.
    expect(readGroupQuarters(sources).get('06037206020')).toEqual({ people: 8666, apart: 8111 });
    const weights = weighing.of('2020', 'whole', 'chinatown')!;
    const [spread, seated] = [weights.tracts.get('06037206020')!, weights.everyone.tracts.get('06037206020')!];
    expect(spread).toBeGreaterThan(0.57);
    expect(spread).toBeLessThan(0.61);
    expect(seated).toBeCloseTo(8111 / 8666 + (1 - 8111 / 8666) * spread, 6);
    expect(weighing.of('2020', 'whole', 'downtown')!.everyone.tracts.get('06037206020')!).toBeLessThan(0.03);
    expect(weights.residents.tracts.has('06037206020')).toBe(false);
  });
  it('change no household’s income', () => {
    // As published before group quarters stood apart.
    const income = (id: string): number =>
      rounded(figure('median_household_income', 'acs-2018-2022', 'whole', id), 'dollars');
    expect([income('downtown'), income('chinatown')]).toEqual([57920, 55940]);
  });
});
