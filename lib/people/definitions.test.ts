import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from './definitions';
import { CPI_U, columnIn2023, dollarsOf2023 } from './inflation';
import {
  MEASURE_IDS,
  MEASURES,
  TRACT_YEAR,
  areaPackOf,
  byYear,
  hasAreas,
  hasTracts,
  tractPackOf,
  vintageYear,
} from './measures';
import { isLasting } from './lasting';

describe('the catalogue of measures', () => {
  it('defines every vintage of every measure, in its order', () => {
    for (const id of MEASURE_IDS) {
      expect(MEASURES[id].id).toBe(id);
      expect(
        DEFINITIONS[id].origins.map((o) => o.vintage),
        id,
      ).toEqual(MEASURES[id].vintages);
      expect(new Set(MEASURES[id].vintages).size).toBe(MEASURES[id].vintages.length);
      for (const v of MEASURES[id].areas) expect(MEASURES[id].vintages).toContain(v);
    }
  });
  it('keeps the defaults that links leave out', () => {
    const first = Object.fromEntries(MEASURE_IDS.map((id) => [id, MEASURES[id].vintages[0]]));
    expect(first).toMatchObject({
      population: 'census-2020',
      latino_share: 'census-2020',
      asian_share: 'census-2020',
      median_household_income: 'acs-2018-2022',
      renter_share: 'acs-2018-2022',
      poverty_rate: 'acs-2018-2022',
      foreign_born_share: 'acs-2013-2017',
    });
  });
  it('has the 2010 lines up to the survey that ends in 2019, the 2020 lines after it', () => {
    for (const id of MEASURE_IDS)
      for (const v of MEASURES[id].vintages) {
        if (v.startsWith('acs-')) expect(TRACT_YEAR[v]).toBe(vintageYear(v) <= 2019 ? '2010' : '2020');
      }
  });
  it('names one pack for areas and one for tracts; what may not be sold is alone', () => {
    expect(areaPackOf('latino_share', 'census-2020')).toBe('people-neighborhoods');
    expect(areaPackOf('latino_share', 'acs-2014-2018')).toBe('people-neighborhoods-origin');
    expect(tractPackOf('latino_share', 'acs-2014-2018')).toBe('people-tracts-2010');
    expect(tractPackOf('latino_share', 'acs-2013-2017')).toBe('people-tracts-2010-origin');
    expect(tractPackOf('rent_burden_share', 'acs-2016-2020')).toBe('people-tracts-2020-burden');
    for (const id of MEASURE_IDS)
      for (const v of MEASURES[id].vintages) {
        const apart = id === 'citizen_voting_age_share' || id === 'latino_citizen_voting_age_share';
        expect(areaPackOf(id, v).includes('cvap'), id).toBe(apart);
        expect(areaPackOf(id, v).includes('lasting'), id).toBe(isLasting(id));
        expect(MEASURES[id].notForSale, id).toBe(apart || isLasting(id));
        if (hasTracts(id)) expect(tractPackOf(id, v).includes('cvap'), id).toBe(apart);
      }
  });
  it('has no neighborhood figures of medians without a distribution', () => {
    expect(hasAreas('median_household_income', 'acs-2018-2022')).toBe(true);
    expect(hasAreas('median_household_income', 'acs-2019-2023')).toBe(false);
    expect(hasAreas('median_contract_rent', 'acs-2019-2023')).toBe(false);
    expect(hasAreas('pollution_percentile', 'calenviroscreen-4')).toBe(false);
  });
  it('sorts by year', () => {
    expect(byYear(MEASURES.population.vintages)).toEqual(['census-1990', 'census-2000', 'census-2010', 'census-2020']);
    expect(byYear(MEASURES.rent_burden_share.vintages)[0]).toBe('acs-2006-2010');
  });
});

describe('money of other years', () => {
  it('follows the consumer prices that the Bureau of Labor Statistics prints', () => {
    // 304.702 / 251.107: prices of 2023 are 21.3 % above those of 2018.
    expect(dollarsOf2023(2018)).toBeCloseTo(1.21343, 4);
    expect(dollarsOf2023(2023)).toBe(1);
    expect(() => dollarsOf2023(2009)).toThrow(RangeError);
    expect(Object.keys(CPI_U)).toHaveLength(14);
  });
  it('scales figures and margins alike', () => {
    const column = {
      measure: 'median_household_income' as const,
      vintage: 'acs-2014-2018' as const,
      part: 'whole' as const,
      estimate: [50_000, null],
      moe: [5_000, null],
      source: 'x',
    };
    expect(columnIn2023(column)).toMatchObject({
      measure: 'median_household_income_2023',
      estimate: [60_672, null],
      moe: [6_067, null],
    });
    expect(columnIn2023({ ...column, moe: null }).moe).toBeNull();
  });
});
