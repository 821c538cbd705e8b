/** The Figure of people who voted, against the published download. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  VOTER_ELECTIONS,
  VOTER_GROUPS,
  isSurnameGroup,
  type VoterElection,
  type VoterGroup,
} from '@/lib/elections/voterGroups';
import { firstContest } from '@/lib/elections/catalogue';
import { packsFor } from '@/lib/figure/packs';
import { packs, wordedOf } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/english';
import { DEFAULT_VIEW, type View, type VotesLayer } from '@/lib/view/view';

const viewOf = (election: VoterElection, group: VoterGroup, unit: VotesLayer['unit'] = 'both'): View => ({
  ...DEFAULT_VIEW,
  subject: { layer: 'votes', election, contest: firstContest(election), measure: `voters:${group}`, unit },
});
const draw = (...of: Parameters<typeof viewOf>) => wordedOf(viewOf(...of));

interface Row {
  neighborhood: string;
  group: string;
  people: string;
  share_of_voters: string;
}
const rows = (id: VoterElection): Row[] =>
  Papa.parse<Row>(readFileSync(`public/downloads/neighborhoods/voters-${id}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe.each(VOTER_ELECTIONS)('people who voted in %s', (id) => {
  it('have a largest share only where it differs from all others by more than the errors of both', () => {
    const pack = packs.voters![id]!;
    const named = VOTER_GROUPS.filter((group) => {
      const g = pack.groups.indexOf(group);
      const places = pack.neighborhoods.flatMap((slug, k) => {
        const [people, voters, error] = [pack.neighborhood[g]![k]!, pack.neighborhoodVoters[k]!, pack.error[g]![k]!];
        return people === null || voters < 200 ? [] : [{ slug, share: (100 * people) / voters, error: error ?? NaN }];
      });
      const [first, ...others] = [...places].sort((a, b) => b.share - a.share);
      const fig = draw(id, group, 'neighborhood');
      const isNamed = fig.title.includes('the largest share of voters in');
      const isSure = others.every((x) => first!.share - x.share > Math.sqrt(first!.error ** 2 + x.error ** 2));
      expect(isNamed && !isSure, `${group}: ${fig.title}`).toBe(false);
      if (isNamed) expect(fig.title).toContain(fig.areas.find((a) => a.id === first!.slug)!.name);
      return isNamed;
    });
    // Some are far ahead of all others, most are not.
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(VOTER_GROUPS.length / 2);
  });

  it.each(VOTER_GROUPS)(
    '%s: every neighborhood shows the share of the download, and none where it is withheld',
    (group) => {
      const fig = draw(id, group);
      const published = new Map(
        rows(id)
          .filter((r) => r.group === group)
          .map((r) => [r.neighborhood, r]),
      );
      expect(fig.areas.length).toBeGreaterThan(18);
      for (const area of fig.areas) {
        const row = published.get(area.id)!;
        if (row.people === '') {
          expect([area.value, area.quality, area.classIndex]).toEqual([null, 'none', null]);
          expect(area.note).toContain('withheld');
        } else expect(area.value).toBeCloseTo(Number(row.share_of_voters), 2);
      }
      expect(fig.legend.classes.reduce((n, c) => n + c.count, 0)).toBeGreaterThanOrEqual(
        fig.areas.filter((a) => a.value !== null).length,
      );
      expect(fig.legend.classes.length).toBeGreaterThan(1);
      expect(fig.legend.classes.every((c) => c.color.startsWith('people.'))).toBe(true);
    },
  );

  it('draws a circle only where a precinct’s figure is told, and never one under 10 people', () => {
    for (const group of VOTER_GROUPS) {
      const fig = draw(id, group);
      const { precinct, groups } = packs.voters![id]!;
      expect(fig.points).toHaveLength(precinct[groups.indexOf(group)]!.filter((n) => n !== null).length);
      for (const p of fig.points) expect(p.size).toBeGreaterThanOrEqual(20);
    }
  });

  it('asks for its pack only where voters are shown', () => {
    expect(packsFor(viewOf(id, 'age-18-24')).data).toContain(`voters-${id}`);
    const margin: View = {
      ...DEFAULT_VIEW,
      subject: { ...(viewOf(id, 'age-18-24').subject as VotesLayer), measure: 'margin' },
    };
    expect(packsFor(margin).data).not.toContain(`voters-${id}`);
  });
});

describe('the words', () => {
  it('tell the district’s share: 8,806 of 210,954 in 2024', () => {
    // 100 × 8,806 / 210,954 = 4.17.
    expect(draw('2024-11-general', 'surname-korean').sentence).toContain(
      '4.2% of the people who voted in the district were people whose surname matches the source’s Korean list',
    );
  });
  it('call a surname match a match everywhere, and say that it is no identity and that areas are not people', () => {
    for (const group of VOTER_GROUPS.filter(isSurnameGroup)) {
      const fig = draw('2024-11-general', group);
      const text = [fig.title, fig.subtitle, fig.sentence, fig.legend.title].join(' ');
      expect(text).toContain('surname match');
      expect(text).not.toMatch(
        /(Hispanic|Korean|Filipino|Chinese|Vietnamese|Japanese|Indian) (voters|people|Americans)/,
      );
      expect(fig.caveats.join(' ')).toContain('A surname match is not an identity');
      expect(fig.caveats).toContain(english.m.figure.caveats.areas);
    }
    expect(draw('2024-11-general', 'age-18-24').caveats.join(' ')).not.toContain('surname');
  });
  it('name the voter file', () => {
    expect(draw('2025-11-special', 'age-65-up').sources).toEqual([
      { id: 'voters-2025-11-special', text: 'UC Berkeley Statewide Database, voter file of November 2025' },
    ]);
  });
  it('by precinct there are circles and a table, and nothing is filled', () => {
    const fig = draw('2025-11-special', 'surname-korean', 'precinct');
    expect(fig.areas).toEqual([]);
    expect(fig.unitTable!.rows.length).toBe(packs.voters!['2025-11-special']!.precincts.length);
  });
});
