import { describe, expect, it } from 'vitest';
import { CANDIDATES, CONTEST_IDS, ELECTIONS, ELECTION_IDS, firstContest } from '@/lib/elections/catalogue';
import { RECORDS } from './records';

describe('the entries of elections', () => {
  it('are called by month and kind of the vote, newest first, each once', () => {
    for (const id of ELECTION_IDS) {
      expect(id.slice(0, 7)).toBe(ELECTIONS[id].date.slice(0, 7));
      expect(id.slice(8)).toBe(ELECTIONS[id].kind);
    }
    const dates = ELECTION_IDS.map((id) => ELECTIONS[id].date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(ELECTION_IDS).size).toBe(ELECTION_IDS.length);
  });

  it('are the elections of the contract, but for that of 2026', () => {
    // docs/design.md, oldest first.
    expect([...ELECTION_IDS].reverse()).toEqual([
      '2012-11-general',
      '2014-06-primary',
      '2014-11-general',
      '2016-11-general',
      '2017-04-special-primary',
      '2017-06-special-runoff',
      '2018-11-general',
      '2020-11-general',
      '2022-11-general',
      '2024-11-general',
      '2025-11-special',
    ]);
  });

  it('have records exactly where precinct returns are known, and a voter file where voters are', () => {
    for (const id of ELECTION_IDS) {
      expect(RECORDS[id] !== null, id).toBe(ELECTIONS[id].level === 'precincts');
      expect((RECORDS[id]?.voters ?? null) !== null, id).toBe(ELECTIONS[id].voters);
    }
  });

  it('name residuals of people who stood in the first contest, and nobody twice on a ballot', () => {
    for (const id of ELECTION_IDS) {
      const [first] = ELECTIONS[id].contests;
      expect(first!.id).toBe(firstContest(id));
      for (const { candidate } of RECORDS[id]?.residuals ?? [])
        expect(first!.ballot.map((b) => b.candidate)).toContain(candidate);
      for (const { ballot } of ELECTIONS[id].contests) {
        const names = ballot.map((b) => CANDIDATES[b.candidate].name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('ask each contest once an election', () => {
    for (const id of ELECTION_IDS) {
      const ids = ELECTIONS[id].contests.map((c) => c.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    // As the results files hold them (docs/elections.md): 14 offices, 34 measures.
    expect(CONTEST_IDS).toHaveLength(48);
  });
});
