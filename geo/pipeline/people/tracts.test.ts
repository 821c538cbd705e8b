/** Single tracts in the published packs: what their rows in the source tables say, reckoned by hand. Needs no sources. */
import { describe, expect, it } from 'vitest';
import { packReader, readManifest } from '@/lib/packs/published';
import type { PeopleColumn } from '@/lib/packs/schema';
import { tractPackOf, type MeasureId, type Vintage } from '@/lib/people/measures';
import { TYPOLOGY } from '@/lib/people/typology';

const read = packReader(readManifest());

const tractColumn = (tract: string, measure: MeasureId, vintage: Vintage): { c: PeopleColumn; i: number } => {
  const p = read(tractPackOf(measure, vintage));
  const c = p.columns.find((x) => x.measure === measure && x.vintage === vintage);
  if (!c) throw new Error(`no column ${measure} ${vintage}`);
  return { c, i: p.ids.indexOf(tract) };
};
const tractAt = (
  tract: string,
  measure: MeasureId,
  vintage: Vintage,
): { estimate: number | null; moe: number | null } => {
  const { c, i } = tractColumn(tract, measure, vintage);
  return { estimate: c.estimate[i] ?? null, moe: c.moe?.[i] ?? null };
};
const flagsOf = (tract: string, measure: MeasureId, vintage: Vintage): string[] => {
  const { c, i } = tractColumn(tract, measure, vintage);
  return Object.entries(c.flags ?? {}).flatMap(([flag, list]) => (list.includes(i) ? [flag] : []));
};

describe('the people of single tracts', () => {
  it('are in tract 2036 (Boyle Heights), in its lines of 2010, what its rows in the source tables say', () => {
    const at = (measure: MeasureId, vintage: Vintage) => tractAt('06037203600', measure, vintage);
    // (161 + 56 + 120 + 255) / (971 − 0)
    expect(at('rent_burden_share', 'acs-2014-2018').estimate).toBe(61);
    expect(at('median_contract_rent', 'acs-2008-2012')).toEqual({ estimate: 834, moe: 33 });
    expect(at('median_household_income', 'acs-2006-2010')).toEqual({ estimate: 28_152, moe: 5_557 });
    // 124 / 1,489; √(60² − 0.0833²·42²) / 1,489
    expect(at('vacancy_rate', 'acs-2014-2018')).toEqual({ estimate: 8.3, moe: 4 });
    // 5,083 / 5,238
    expect(at('latino_share', 'acs-2014-2018').estimate).toBe(97);
    expect(at('crowding_share', 'acs-2014-2018')).toEqual({ estimate: 31.5, moe: 8.9 });
    expect(at('no_vehicle_share', 'acs-2014-2018')).toEqual({ estimate: 14.4, moe: 6 });
    expect(at('uninsured_share', 'acs-2014-2018')).toEqual({ estimate: 20, moe: 5.1 });
    // Three block groups: (206 + 423 + 443) / (983 + 1,828 + 2,465)
    expect(at('uninsured_share', 'acs-2015-2019').estimate).toBe(20.3);
    // (294 + 471 + 651) / (967 + 1,687 + 2,153)
    expect(at('limited_english_spanish_share', 'acs-2015-2019').estimate).toBe(29.5);
    expect(at('no_internet_share', 'acs-2015-2019')).toEqual({ estimate: 33, moe: null });
    // 359 / 2,396; 353 / 3,266
    expect(at('transit_share', 'acs-2014-2018').estimate).toBe(15);
    expect(at('college_share', 'acs-2014-2018').estimate).toBe(10.8);
    expect(at('pollution_percentile', 'calenviroscreen-4').estimate).toBe(94.5);
    expect(TYPOLOGY[at('displacement_typology', 'udp-2018').estimate!]).toBe('ongoing-displacement');
    expect(at('population', 'census-1990').estimate).toBe(6_079);
    expect(at('population', 'census-2000').estimate).toBe(6_220);
  });
  it('are in two tracts of Downtown, in their lines of 2020, what their rows say', () => {
    // 2,647 people, 1,753 in 2010, 599 white; 152 of 1,013 workers; 1,015 graduates of 2,005
    const at = (measure: MeasureId, vintage: Vintage) => tractAt('06037206201', measure, vintage).estimate;
    expect([
      at('population', 'census-2020'),
      at('population', 'census-2010'),
      at('population_change', 'census-2010-2020'),
    ]).toEqual([2_647, 1_753, 51]);
    expect([
      at('white_share', 'census-2020'),
      at('transit_share', 'acs-2018-2022'),
      at('college_share', 'acs-2018-2022'),
    ]).toEqual([22.6, 15, 50.6]);
    expect(tractAt('06037206020', 'population_change', 'census-2010-2020').estimate).toBe(-29.3);
    // The block group of the county jail: 8,070 citizens by the survey, 5,555 adults by the count.
    expect(tractAt('06037206020', 'citizen_voting_age_share', 'acs-2018-2022').estimate).toBe(100);
    expect(flagsOf('06037206020', 'citizen_voting_age_share', 'acs-2018-2022')).toEqual(['capped']);
  });
  it('rents at the top of the table are bounds: 2,001 in 2010-2014 is 2,000 or more', () => {
    expect(tractAt('06037206031', 'median_contract_rent', 'acs-2010-2014')).toEqual({ estimate: 2_000, moe: null });
    expect(flagsOf('06037206031', 'median_contract_rent', 'acs-2010-2014')).toEqual(['top-coded']);
  });
});
