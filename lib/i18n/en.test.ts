import { describe, expect, it } from 'vitest';
import { CANDIDATES, CONTEST_IDS, ELECTIONS, ELECTION_IDS, isMeasureContest } from '@/lib/elections/catalogue';
import { en } from '@/lib/i18n/en';
import { english } from '@/lib/i18n/editions';
import { MEASURE_IDS } from '@/lib/people/measures';

/** Every string of the catalogue with its path; functions are left out. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

describe('the English catalogue', () => {
  it('leaves nothing empty, unfinished, shouting or spaced oddly', () => {
    const all = strings([english.m, english.parts]);
    expect(all.length).toBeGreaterThan(120);
    for (const [path, text] of all) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/TODO|undefined|!| {2}|'/);
    }
  });

  it('names the candidates of every election (or how many, or the measure), and its month and year', () => {
    for (const id of ELECTION_IDS) {
      const words = en.elections[id];
      const { id: contest, ballot } = ELECTIONS[id].contests[0]!;
      if (isMeasureContest(contest)) expect(words.pairing).toBe(en.contests[contest].short);
      else if (ballot.length > 3) expect(words.pairing).toContain(String(ballot.length));
      else for (const { candidate } of ballot) expect(words.pairing).toContain(CANDIDATES[candidate].short);
      const [month, , year] = english.f.date(ELECTIONS[id].date).split(' ');
      expect(words.name).toContain(month);
      expect(words.name).toContain(year);
      expect(words.short).toContain(year);
    }
  });

  it('names every contest so that no two of one ballot are alike, and says what each measure is about', () => {
    for (const id of ELECTION_IDS) {
      const { contests } = ELECTIONS[id];
      expect(new Set(contests.map((c) => en.contests[c.id].short)).size).toBe(contests.length);
    }
    for (const id of CONTEST_IDS) expect(en.contests[id].about !== undefined).toBe(isMeasureContest(id));
  });

  it('gives each measure its own words', () => {
    expect(new Set(MEASURE_IDS.map((id) => en.measures[id].label)).size).toBe(MEASURE_IDS.length);
    expect(new Set(MEASURE_IDS.map((id) => en.measures[id].short)).size).toBe(MEASURE_IDS.length);
  });

  it('says where a spot is', () => {
    expect(en.inTheDistrict.spot('map', 'Koreatown')).toBe('The spot you clicked, in Koreatown:');
    expect(en.inTheDistrict.spot('device', null)).toBe('Your location:');
  });

  it('sends people to the official look-ups', () => {
    expect(new URL(en.inTheDistrict.houseUrl).host).toBe('www.house.gov');
    expect(new URL(en.inTheDistrict.registrarUrl).host).toBe('www.lavote.gov');
  });
});
