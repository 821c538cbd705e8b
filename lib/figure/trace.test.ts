import { describe, expect, it } from 'vitest';
import { DEFAULT_VOTES, peopleDefaults } from '@/lib/view/view';
import { traceHref, traceOf, traceOfVotes } from './trace';

describe('where a number leads', () => {
  it('votes lead to the pack of their contest, and to how they were divided or placed', () => {
    expect(traceOf(DEFAULT_VOTES)).toEqual({
      anchor: 'election-2020-11-general',
      method: 'split',
      download: 'neighborhoods/results-2020-11-general.csv',
    });
    expect(traceOf({ ...DEFAULT_VOTES, contest: 'president', unit: 'precinct' })).toEqual({
      anchor: 'contest-2020-11-general-president',
      method: 'placement',
      download: 'results/2020-11-general.csv',
    });
  });
  it('votes of groups and council districts lead to a pack of theirs; where there are none, to the certified totals', () => {
    expect(traceOf({ ...DEFAULT_VOTES, unit: 'council' })).toEqual({
      anchor: 'areas-2020-11-general',
      method: 'split',
      download: 'areas/results-2020-11-general.csv',
    });
    expect(traceOf({ ...DEFAULT_VOTES, election: '2022-11-general', unit: 'group' })).toEqual({
      anchor: 'election-2022-11-general',
      method: 'totals',
      download: 'results/2022-11-general.csv',
    });
  });
  it('an election without precinct returns leads to its certified totals', () => {
    expect(traceOfVotes('2022-11-general', 'us-house')).toEqual({
      anchor: 'election-2022-11-general',
      method: 'totals',
      download: 'results/2022-11-general.csv',
    });
  });
  it('a measure leads to its vintage', () => {
    expect(traceHref(traceOf(peopleDefaults('latino_share')))).toBe('/about/data/#measure-latino_share-census-2020');
    expect(traceOf(peopleDefaults('median_contract_rent')).method).toBe('margins');
  });
});
