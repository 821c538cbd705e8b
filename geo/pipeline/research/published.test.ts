/** The files for researchers agree with each other and with the packs. Needs no sources. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCK_GROUP_ELECTIONS } from '@/lib/elections/blockGroups';
import { ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { difference } from '@/lib/elections/intervals';
import { readManifest } from '@/lib/packs/published';
import type { BlockGroupVotesPack, BlockGroupsPack, ElectionPack, PeoplePack } from '@/lib/packs/schema';
import { parseCsv, type CsvRow } from '../csv';

const root = join(__dirname, '../../../public');
const { packs } = readManifest();
const pack = <T>(id: string): T =>
  JSON.parse(readFileSync(join(root, 'data', packs.find((p) => p.id === id)!.file), 'utf8')) as T;
const rows = (file: string): CsvRow[] => parseCsv(file, readFileSync(join(root, 'downloads', file), 'utf8'), []);
const COUNTED = ELECTION_IDS.filter(hasPrecincts);
const key = (...parts: (string | undefined)[]): string => parts.join('|');

describe('results', () => {
  it.each(COUNTED)(
    'of %s say where each precinct lies, and the ballots and registered voters of each neighborhood',
    (election) => {
      const { precincts, ...of } = pack<ElectionPack>(`election-${election}`);
      const results = rows(`results/${election}.csv`);
      for (const r of results) {
        const i = precincts.id.indexOf(r.precinct!);
        const at = precincts.at[i] ?? null;
        expect([r.longitude, r.latitude, r.location_error_m], r.precinct).toEqual(
          at === null ? ['', '', ''] : [String(at[0]), String(at[1]), String(precincts.errorM[i])],
        );
        if (r.placement === 'exact') expect(r.location_error_m).toBe('0');
      }
      for (const r of rows(`neighborhoods/results-${election}.csv`)) {
        const k = of.neighborhoods.indexOf(r.neighborhood!);
        if (k < 0) continue;
        expect([r.ballots, r.registered], r.neighborhood).toEqual(
          [of.neighborhoodBallots[k], of.neighborhoodRegistered[k]].map((n) => String(n ?? '')),
        );
      }
    },
  );
});

describe('swings', () => {
  it('are the shares of the results, less each other, within the interval of both', () => {
    const share = (election: string): Map<string, CsvRow> =>
      new Map(
        rows(`neighborhoods/results-${election}.csv`).map((r) => [key(r.neighborhood, r.contest, r.candidate), r]),
      );
    const results = new Map(COUNTED.map((election): [string, Map<string, CsvRow>] => [election, share(election)]));
    const swings = rows('neighborhoods/swings.csv');
    expect(swings.length).toBeGreaterThan(500);
    const half = (r: CsvRow) => (r.share_low === '' ? null : { low: Number(r.share_low), high: Number(r.share_high) });
    for (const s of swings) {
      const [now, before] = [s.election!, s.since!].map((e) =>
        results.get(e)!.get(key(s.neighborhood, s.contest, s.candidate))!,
      ) as [CsvRow, CsvRow];
      expect(s.share_now).toBe(now.share_of_contest_votes_placed);
      expect(s.share_before).toBe(before.share_of_contest_votes_placed);
      expect(Math.abs(Number(s.share_now) - Number(s.share_before) - Number(s.change))).toBeLessThan(0.016);
      const known = (r: CsvRow) => ({ value: Number(r.share_of_contest_votes_placed), interval: half(r) });
      const between = difference(known(now), known(before));
      expect(s.change_low === '').toBe(between === null);
      if (between) {
        expect(Math.abs(Number(s.change_low) - between.low)).toBeLessThan(0.03);
        expect(Math.abs(Number(s.change_high) - between.high)).toBeLessThan(0.03);
        if (s.change_is === 'clear') expect(between.low > -0.03 && between.high < 0.03).toBe(false);
      } else expect(s.change_is).toBe('not-known');
      const shareAlike = [s.since!, s.election!].some((e) => /^(2016|2020)/.test(e));
      expect(s.terms !== '').toBe(shareAlike);
    }
  });
});

describe('crosswalks to neighborhoods', () => {
  it.each(COUNTED)(
    'of %s: a precinct’s weights add up to one; times its votes they are the neighborhoods’, within a hundredth of each precinct and ten votes',
    (election) => {
      const weights = rows(`crosswalks/precincts-to-neighborhoods-${election}.csv`);
      const sums = new Map<string, number>();
      for (const { precinct, weight } of weights) sums.set(precinct!, (sums.get(precinct!) ?? 0) + Number(weight));
      for (const [precinct, sum] of sums) expect(sum, precinct).toBeCloseTo(1, 9);
      const { precincts, contests, neighborhoods } = pack<ElectionPack>(`election-${election}`);
      const placed = precincts.id.filter((_, i) => precincts.placement[i] !== 'unplaced');
      expect([...sums.keys()].sort()).toEqual([...placed].sort());
      const [first] = contests;
      const cast = new Map(precincts.id.map((id, i) => [id, first!.precinct.reduce((n, column) => n + column[i]!, 0)]));
      neighborhoods.forEach((slug, k) => {
        const own = weights.filter((w) => w.neighborhood === slug);
        const told = own.reduce((n, w) => n + Number(w.weight) * cast.get(w.precinct!)!, 0);
        const slack = own.reduce((n, w) => n + 0.01 * cast.get(w.precinct!)! + 10, 60);
        const published = first!.neighborhood.reduce((n, column) => n + column[k]!, 0);
        expect(Math.abs(told - published), `${slug}: ${told} for ${published}`).toBeLessThan(slack);
      });
    },
  );
});

describe('block groups and tracts', () => {
  it.each(BLOCK_GROUP_ELECTIONS)('of %s: the file has what the packs have', (election: ElectionId) => {
    const { ids } = pack<BlockGroupsPack>('blockgroups');
    const byContest = new Map<string, Map<string, string[]>>();
    for (const { contest, block_group_2020: group, votes } of rows(`block-groups/results-${election}.csv`)) {
      const groups = byContest.get(contest!) ?? new Map<string, string[]>();
      byContest.set(contest!, groups.set(group!, [...(groups.get(group!) ?? []), votes!]));
    }
    expect(byContest.size).toBe(packs.filter((p) => p.id.startsWith(`blockgroups-${election}-`)).length);
    for (const [contest, own] of byContest) {
      const { votes, rest } = pack<BlockGroupVotesPack>(`blockgroups-${election}-${contest}`);
      expect([...own.keys()]).toEqual([...ids, 'rest']);
      ids.forEach((id, g) => expect(own.get(id), id).toEqual(votes.map((v) => String(v[g] ?? ''))));
      expect(own.get('rest')).toEqual(rest.map(String));
    }
  });

  it.each(['2010', '2020'])('tracts of %s: every figure of the packs, whole tracts', (year) => {
    const told = new Map(rows(`tracts/people-${year}.csv`).map((r) => [key(r.tract, r.measure, r.vintage), r]));
    const own = packs.filter((p) => p.kind === 'people' && p.id.includes(`tracts-${year}`));
    let figures = 0;
    for (const { ids, columns } of own.map((p) => pack<PeoplePack>(p.id)))
      for (const c of columns)
        ids.forEach((id, i) => {
          const estimate = c.estimate[i] ?? null;
          if (estimate === null) return;
          figures++;
          const row = told.get(key(id, c.measure, c.vintage));
          expect([row?.estimate, row?.moe], id).toEqual([String(estimate), String(c.moe?.[i] ?? '')]);
        });
    expect(figures).toBeGreaterThan(5000);
    // Beside those of the packs only rents and incomes in dollars of 2023, made of them.
    expect(told.size).toBeGreaterThanOrEqual(figures);
  });
});
