/** What a profile says first and of each lead; expected votes are those of the published files and the certified count. */
import { describe, expect, it } from 'vitest';
import { ELECTION_IDS, firstContest, hasPrecincts } from '@/lib/elections/catalogue';
import { hideProfile } from '@/lib/figure/hideProfile';
import { profile } from '@/lib/figure/profile';
import { profileFinding } from '@/lib/figure/profileFinding';
import { download, factsOf, packs } from '@/lib/figure/testFigures';
import { profileFindingText } from '@/lib/figure/wording/profileFinding';
import { english as words } from '@/lib/i18n/english';
import { places } from '@/lib/i18n/en.places';
import { peopleDefaults } from '@/lib/view/view';
import { DEFAULT_VIEW, type Subject, type VotesLayer } from '@/lib/view/view';

const votesIn = (election: VotesLayer['election']): VotesLayer => ({
  layer: 'votes',
  election,
  contest: firstContest(election),
  measure: 'margin',
  unit: 'neighborhood',
});
const says = (id: string, subject: Subject): string => {
  const finding = profileFinding(profile(id, '2011', packs)!, subject);
  return finding ? profileFindingText(finding, words, places) : '';
};

describe('the leads of a profile', () => {
  it.each(ELECTION_IDS.filter(hasPrecincts))('are those of the map in each neighborhood, %s', (election) => {
    const { areas } = factsOf({ ...DEFAULT_VIEW, subject: votesIn(election) });
    const shown = areas.filter((area) => area.kind === 'neighborhood');
    expect(shown.length).toBeGreaterThan(20);
    for (const { id, told, notes } of shown) {
      const e = profile(id, '2011', packs)!.elections.find((x) => x.election === election)!;
      const why = notes.map((note) => note.is);
      if (told.is === 'none') expect(e.bars, id).toBeNull();
      else if (told.is === 'tied') expect(e.lead, id).toEqual({ is: 'tied' });
      else if (told.is === 'lead') {
        const unsure = why.some((is) => ['lead-within-error', 'lead-on-few-votes', 'lead-could-turn'].includes(is));
        const is = unsure ? 'too-close' : why.includes('lead-not-known') ? 'not-known' : 'clear';
        expect(e.lead, id).toMatchObject({ is, candidate: told.candidate });
        expect('points' in e.lead && e.lead.points, id).toBeCloseTo(told.points, 9);
      }
    }
  });

  it('stand beside the district’s: 108,792 for Gomez and 96,554 for Kim in 2020', () => {
    const e = profile('koreatown', '2011', packs)!.elections.find((x) => x.election === '2020-11-general')!;
    expect(e.district!.first).toBe('jimmy-gomez');
    expect(e.district!.points).toBeCloseTo((100 * (108_792 - 96_554)) / (108_792 + 96_554), 9);
    expect(e.district!.shares[0]).toBeCloseTo(108_792 / (108_792 + 96_554), 9);
  });

  it('tell the district’s result where nothing else is known: 2022, 62,244 for Gomez and 59,223 for Kim', () => {
    const e = profile('koreatown', '2021', packs)!.elections.find((x) => x.election === '2022-11-general')!;
    expect(e.bars).toBeNull();
    expect(e.district!.shares[0]).toBeCloseTo(62_244 / (62_244 + 59_223), 9);
  });
});

describe('what a profile says first', () => {
  it('is the lead on the map beside the district’s', () => {
    const { 'David Kim': kim, 'Jimmy Gomez': gomez } = download('2020-11-general').get('koreatown')!;
    const points = (100 * (kim! - gomez!)) / (kim! + gomez!);
    expect(says('koreatown', votesIn('2020-11-general'))).toMatch(
      new RegExp(`^Kim led here by ${points.toFixed(1)} points.*; Gomez led in the whole district by 6\\.0\\.$`),
    );
  });

  it('names nobody as leading where it is too close: Westlake in 2024', () => {
    expect(says('westlake', votesIn('2024-11-general'))).toMatch(/^Too close to call here: /);
  });

  it('is the measure on the map beside the district’s', () => {
    expect(says('koreatown', peopleDefaults('poverty_rate'))).toMatch(
      /^[A-Z][a-z ]+ [\d.]+% ±[\d.]+; in the whole district [\d.]+%\.$/,
    );
  });

  it('is nothing of another contest, and nothing that is hidden', () => {
    expect(says('koreatown', { ...votesIn('2020-11-general'), contest: 'president' })).toBe('');
    const full = profile('koreatown', '2011', packs)!;
    const subject = votesIn('2020-11-general');
    const hidden = hideProfile(full, ['values'], factsOf({ ...DEFAULT_VIEW, subject }));
    expect(profileFinding(hidden, subject)).toBeNull();
    expect(JSON.stringify(hidden)).not.toMatch(/points|jimmy-gomez/);
  });
});
