/** Block groups over the published packs; expected numbers come from the packs and the manifest, not from the Figure. */
import { describe, expect, it } from 'vitest';
import { BLOCK_GROUP_ELECTIONS } from '@/lib/elections/blockGroups';
import { ELECTIONS, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import type { WordedFigure } from '@/lib/figure/figure';
import { packsFor } from '@/lib/figure/packs';
import { profile } from '@/lib/figure/profile';
import { hideProfile } from '@/lib/figure/hideProfile';
import { publishedPacks } from '@/lib/figure/published';
import { at, packs } from '@/lib/figure/testFigures';
import { figure } from '@/lib/figure/build';
import { profilePacks } from '@/lib/figure/needs';
import type { BlockGroupVotesPack } from '@/lib/packs/schema';
import { readManifest } from '@/lib/packs/published';
import { DEFAULT_VIEW, DEFAULT_VOTES } from '@/lib/view/view';

const mix = (election: ElectionId, contest: ContestId): BlockGroupVotesPack =>
  packs.blockGroupVotes![`blockgroups-${election}-${contest}`]!;
const sum = (xs: readonly (number | null)[]): number => xs.reduce<number>((a, b) => a + (b ?? 0), 0);
/** `1,824` of a cell. */
const count = (text: string): number => (text === '–' ? 0 : Number(text.replace(/,/g, '')));
const column = (fig: WordedFigure, key: string): number => fig.unitTable!.columns.findIndex((c) => c.key === key);

describe('the House of 2020 by block group', () => {
  const fig = at('?u=block-group');
  const own = mix('2020-11-general', 'us-house');
  const ids = packs.blockGroups!.ids;

  it('lists and draws every block group, each with its shape', () => {
    expect(fig.areas.map((a) => a.id)).toEqual(ids);
    expect(fig.unitTable!.rows).toHaveLength(ids.length);
    for (const a of fig.areas)
      expect(a.geometry).toEqual({ pack: 'geometry-block-groups-2020', object: 'block-groups-2020', id: a.id });
    expect(fig.legend.of).toBe('block groups');
  });

  it('its votes and those not placed are all of the district, as certified', () => {
    const certified = readManifest().reconciliation.filter(
      (r) => r.election === '2020-11-general' && r.contest === 'us-house',
    );
    const total = sum(certified.map((r) => r.certified));
    const shown = fig
      .unitTable!.rows.map((r) => count(r.cells[column(fig, 'votes-placed')]!.text))
      .reduce((a, b) => a + b);
    const absent = sum(certified.map((r) => r.residual));
    expect(shown + sum(own.rest) + absent).toBe(total);
    expect(fig.placed).toMatchObject({ placed: shown, total });
  });

  it('each shows the lead of its own mix; a wide mix has a pattern and is counted as nobody’s', () => {
    let [clear, open] = [0, 0];
    fig.areas.forEach((a, g) => {
      const [gomez, kim] = own.votes.map((v) => v[g]!) as [number | null, number | null];
      if (gomez === null || kim === null) {
        expect(a, a.id).toMatchObject({ color: null, quality: 'none', valueText: 'no figure' });
        return;
      }
      expect(a.value, a.id).toBeCloseTo((100 * (gomez - kim)) / (gomez + kim), 6);
      const sure = !own.wide[g]! && gomez + kim >= 200;
      expect(a.quality, a.id).toBe(sure ? 'plain' : 'light');
      if (sure) clear += 1;
      else open += 1;
      if (gomez === kim) return;
      const lead = Math.abs(a.value!);
      const [low, high] = [lead - 2 * own.halfWidth[g]!, lead + 2 * own.halfWidth[g]!];
      expect(a.interval!.high - a.interval!.low, a.id).toBeGreaterThan(0);
      expect(Math.max(...Object.values(a.interval!).map(Math.abs)), a.id).toBeCloseTo(high, 6);
      expect(a.interval!.low <= 0 && a.interval!.high >= 0, a.id).toBe(own.wide[g]);
      expect(a.note, a.id).toContain('90% interval');
      if (low > 0.1 && !own.wide[g])
        expect(Math.min(...Object.values(a.interval!).map(Math.abs)), a.id).toBeCloseTo(low, 6);
      if (own.wide[g] && gomez + kim >= 200) expect(a.note, a.id).toContain('too close to call');
    });
    expect(clear).toBeGreaterThan(200);
    const kims = fig.areas.filter((a) => a.quality === 'plain' && a.value! < 0).length;
    expect(fig.title).toBe(`Gomez won the district; Kim led in ${kims} of ${clear + open} block groups`);
    expect(fig.legend.marks.map((m) => m.quality)).toEqual(['light', 'none']);
  });

  it('names each so that it can be found: the neighborhood, the tract, the number', () => {
    const name = (id: string): string => fig.areas.find((a) => a.id === id)!.name;
    expect(name('060371810001')).toBe('Eagle Rock, tract 1810, block group 1');
    expect(name('060372125021')).toBe('Koreatown, tract 2125.02, block group 1');
    const nowhere = ids[packs.blockGroups!.neighborhood.indexOf(null)]!;
    expect(name(nowhere)).toMatch(/^Census tract \d+(\.\d+)?, block group \d$/);
    expect(new Set(fig.areas.map((a) => a.name)).size).toBe(ids.length);
    const rows = fig.unitTable!.rows.map((r) => r.name);
    expect(rows.indexOf(name('060371810001'))).toBeLessThan(rows.indexOf(name('060372125021')));
  });

  it('says how it is known, how far it may be off, whose help it had and on which terms', () => {
    const said = fig.caveats.join(' ');
    for (const text of ['Recovered from votes by block group', 'No votes were counted by block group', 'CC BY-SA 4.0'])
      expect(said).toContain(text);
    const widths = own.halfWidth.filter((w) => w !== null).sort((a, b) => a - b);
    expect(said).toContain(`±${widths[Math.floor(widths.length / 2)]!.toFixed(1)} points or better`);
    expect(fig.sources.map((s) => s.text).join()).toContain('may not be sold');
  });

  it('hides: values leave nothing behind, names leave no neighborhood', () => {
    const bare = at('?u=block-group', ['values']);
    expect(bare.areas.every((a) => a.color === null && a.note === '' && a.quality === 'none')).toBe(true);
    expect(bare.caveats.join()).not.toContain('stripes');
    expect(at('?u=block-group', ['names']).areas[0]!.name).toBe('Census tract 1810, block group 1');
  });

  it('a share is drawn by its own error: over 5 points lighter', () => {
    const share = at('?u=block-group&m=share-david-kim');
    share.areas.forEach((a, g) => {
      const width = own.halfWidth[g]!;
      if (width === null) return;
      expect(a.value, a.id).toBeCloseTo((100 * own.votes[1]![g]!) / sum(own.votes.map((v) => v[g]!)), 6);
      expect(a.quality, a.id).toBe(width > 5 ? 'light' : 'plain');
      expect((a.interval!.high - a.interval!.low) / 2, a.id).toBeCloseTo(width, 6);
    });
  });

  it('a share whose error was not measured says so, and is named neither highest nor lowest', () => {
    const trump = at('?c=president&u=block-group&m=share-donald-trump');
    expect(trump.areas[0]).toMatchObject({ interval: null });
    expect(trump.areas[0]!.note).toContain('not measured');
    expect(trump.title).toMatch(/^Trump’s share: from /);
    expect(at('?c=president&u=block-group&m=share-joseph-biden').areas[0]!.interval).not.toBeNull();
  });
});

describe('every contest of 2016, 2018 and 2020', () => {
  const cases = BLOCK_GROUP_ELECTIONS.flatMap((election) =>
    ELECTIONS[election].contests.map(({ id }) => [`${election} ${id}`, election, id] as const),
  );
  it.each(cases)('%s: its Figure needs no more than its View names, and adds up', (_, election, contest) => {
    const subject = { ...DEFAULT_VOTES, election, contest, unit: 'block-group' } as const;
    const view = { ...DEFAULT_VIEW, subject };
    const fig = figure(view, publishedPacks(packsFor(view).data));
    const own = mix(election, contest);
    expect(fig.areas.filter((a) => a.color !== null)).toHaveLength(own.votes[0]!.filter((v) => v !== null).length);
    const votes = sum(own.votes.map(sum));
    expect(fig.placed!.placed).toBe(votes);
    expect(fig.placed!.total - votes).toBe(
      sum(own.rest) + (typeof fig.placed!.rest === 'object' ? fig.placed!.rest.absent : NaN),
    );
    expect(fig.caveats.map((c) => c.is)).toContain(election === '2018-11-general' ? 'mixed' : 'recovered');
    expect(fig.caveats.some((c) => c.is === 'not-for-sale')).toBe(election !== '2018-11-general');
  });

  it('a measure of the City is not on the ballot of a block group outside it', () => {
    const fig = at('?e=2016-11-general&c=la-city-measure-hhh&u=block-group');
    const east = fig.areas.filter((a) => a.name.startsWith('East Los Angeles'));
    expect(east.length).toBeGreaterThan(5);
    for (const a of east.filter((x) => x.color === null)) expect(a.note).toBe('not on the ballot here');
  });
});

describe('a selected block group', () => {
  const ID = '060372125021';
  const shown = profile(ID, '2011', publishedPacks(profilePacks([ID])))!;

  it('has a profile of the three elections, from the packs that are asked for', () => {
    expect(shown.elections.map((e) => e.election)).toEqual(['2020-11-general', '2018-11-general', '2016-11-general']);
    const g = packs.blockGroups!.ids.indexOf(ID);
    expect(shown.elections[0]!.bars!.map((b) => b.votes)).toEqual(
      mix('2020-11-general', 'us-house').votes.map((v) => v[g]),
    );
    expect(shown.about).toEqual({ is: 'block-group', geoid: ID });
    expect(profile('060379999991', '2011', packs)).toBeNull();
  });

  it('loses the name of its neighborhood where names are hidden', () => {
    expect(hideProfile(shown, ['names'], at('?u=block-group') as never).name).toEqual({
      is: 'block-group',
      geoid: ID,
      place: null,
    });
  });
});
