import { describe, expect, it } from 'vitest';
import { ELECTIONS, ELECTION_IDS } from './catalogue';
import { contestGroup, contestsByGroup } from './contestGroups';

describe('groups of contests', () => {
  it('puts each kind where a reader looks for it', () => {
    expect(contestGroup('us-senate-unexpired')).toBe('federal');
    expect(contestGroup('president')).toBe('federal');
    expect(contestGroup('superintendent')).toBe('state');
    expect(contestGroup('la-county-sheriff')).toBe('local');
    expect(contestGroup('la-county-measure-m')).toBe('local-measures');
    expect(contestGroup('la-city-measure-hhh')).toBe('local-measures');
    expect(contestGroup('prop-64')).toBe('propositions');
  });

  it.each(ELECTION_IDS)('loses and doubles none: %s', (election) => {
    const grouped = contestsByGroup(election).flatMap((g) => g.contests);
    expect([...grouped].sort()).toEqual(ELECTIONS[election].contests.map((c) => c.id).sort());
  });
});
