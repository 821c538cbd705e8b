import { describe, expect, it } from 'vitest';
import { ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import { profile } from '@/lib/figure/profile';
import { profileInWords } from '@/lib/figure/profileInWords';
import { download, packs } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/english';

describe('profiles', () => {
  it('gives a neighborhood its elections, measures and neighbors', () => {
    const p = profileInWords(profile('koreatown', '2011', packs)!, english);
    const votes = download('2020-11-general').get('koreatown')!;
    const e2020 = p.elections.find((e) => e.election === '2020-11-general')!;
    expect(e2020.bars?.map((b) => Number(b.votes.replace(',', '')))).toEqual([
      votes['Jimmy Gomez'],
      votes['David Kim'],
    ]);
    expect(p.elections.map((e) => e.election)).toEqual([...ELECTION_IDS]);
    for (const e of p.elections) expect(e.bars === null).toBe(!hasPrecincts(e.election));
    const april = p.elections.find((e) => e.election === '2017-04-special-primary')!;
    expect(april.bars!.map((b) => b.short)).toEqual(['Gomez', 'Ahn', 'Cabildo', '20 others']);
    expect(april.bars!.reduce((n, b) => n + b.share, 0)).toBeCloseTo(1, 9);
    expect(p.neighbors.map((n) => n.name)).toContain('Westlake');
    expect(p.measures.map((m) => m.measure)).toContain('median_household_income');
    expect(p.measures.every((m) => m.value === null || (m.value >= m.range[0] && m.value <= m.range[1]))).toBe(true);
  });
  it('says of each election how well votes, shares and the lead are known: Westlake 2024', () => {
    const { units, candidates } = packs.intervals['intervals-2024-11-general-us-house']!;
    const { ids, votes, share } = units.neighborhood;
    const k = ids.indexOf('westlake');
    const gomez = candidates.indexOf('jimmy-gomez');
    const p = profileInWords(profile('westlake', '2021', packs)!, english);
    const e = p.elections.find((x) => x.election === '2024-11-general')!;
    const n = english.f.number;
    expect(e.bars!.find((b) => b.candidate === 'jimmy-gomez')).toMatchObject({
      shareRange: `${share.low[gomez]![k]!.toFixed(1)}–${share.high[gomez]![k]!.toFixed(1)}%`,
      votesRange: `${n(votes.low[gomez]![k]!)}–${n(votes.high[gomez]![k]!)}`,
    });
    expect(e.note).toContain('lead, 90% interval Gomez +3.3 to Kim +5.8');
    expect(e.note).toContain('16,108 votes placed here, about 2,396 without a place may belong here');
  });
  it('gives a precinct its own count, without an interval', () => {
    const p = profileInWords(profile('9002122A', '2011', packs)!, english);
    expect(p.elections.flatMap((e) => e.bars!.map((b) => b.shareRange + b.votesRange)).join('')).toBe('');
    expect(p.elections.every((e) => !e.note.includes('interval'))).toBe(true);
  });
  it('gives none for an id that is nowhere', () => {
    expect(profile('atlantis', '2011', packs)).toBeNull();
    expect(profile('0000000A', '2011', packs)).toBeNull();
    expect(profile('__proto__', '2011', packs)).toBeNull();
  });
});
