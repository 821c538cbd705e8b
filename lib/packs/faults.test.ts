import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults';

describe('faults', () => {
  it('are what a note says beside its files', () => {
    expect(faultsOf({ note: 'boundaries/ca34_2023_2026.geojson; generalized: off by 4 m' })).toEqual([
      'generalized: off by 4 m',
    ]);
    expect(faultsOf({ note: 'context/la_river_tiger.geojson, context/water_areas_tiger.geojson' })).toEqual([]);
    expect(faultsOf({ note: 'boundaries/a_ca34.geojson and b_v6_all.geojson' })).toEqual([]);
    expect(faultsOf({ note: 'a.csv; interpolated counts; tract 06037532400 is absent' })).toEqual([
      'interpolated counts',
      'tract 06037532400 is absent',
    ]);
    expect(faultsOf({})).toEqual([]);
  });
});
