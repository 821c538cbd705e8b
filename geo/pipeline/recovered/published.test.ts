/** What is published of block groups and crosswalks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  BlockGroupVotesPack,
  BlockGroupsPack,
  ContestPack,
  ElectionPack,
  IntervalsPack,
  Manifest,
} from '@/lib/packs/schema';
import { parseCsv } from '../csv';

const data = join(__dirname, '../../../public/data');
const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')) as Manifest;
const read = <T>(id: string): T =>
  JSON.parse(readFileSync(join(data, manifest.packs.find((p) => p.id === id)!.file), 'utf8')) as T;
const SHOWN = ['2016-11-general', '2018-11-general', '2020-11-general'] as const;
const names = read<BlockGroupsPack>('blockgroups');
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((a, b) => a + (b ?? 0), 0);

describe.each(SHOWN)('block groups of %s', (election) => {
  const packs = manifest.packs
    .filter((p) => p.id.startsWith(`blockgroups-${election}-`))
    .map((p) => read<BlockGroupVotesPack>(p.id));
  const pack = read<ElectionPack>(`election-${election}`);

  it('hold every contest; votes and the rest add up to its totals, and none is under ten', () => {
    const contests = manifest.packs
      .filter((p) => p.id.startsWith(`contest-${election}-`))
      .map((p) => read<ContestPack>(p.id).contest);
    const all = [...pack.contests, ...contests];
    expect(packs.map((p) => p.contest).sort()).toEqual(all.map((c) => c.contest).sort());
    for (const own of packs) {
      const { totals, candidates } = all.find((c) => c.contest === own.contest)!;
      expect(own.candidates).toEqual(candidates);
      own.votes.forEach((column, c) => {
        expect(column).toHaveLength(names.ids.length);
        expect(sum(column) + own.rest[c]!).toBe(totals[c]);
      });
      names.ids.forEach((id, g) => {
        const cells = own.votes.map((column) => column[g]!);
        const shown = cells.every((n) => n !== null);
        if (shown) expect(sum(cells), id).toBeGreaterThanOrEqual(10);
        expect(own.halfWidth[g] !== null).toBe(shown);
        if (!shown) expect(own.wide[g]).toBe(true);
      });
    }
  });

  it('come from a crosswalk whose parts hold ten ballots and add up to one', () => {
    const file = `crosswalks/precincts-to-block-groups-${election}.csv`;
    const text = readFileSync(join(data, '../downloads', file), 'utf8');
    const rows = parseCsv(file, text, ['precinct', 'block_group_2020', 'weight', 'low', 'high', 'terms']);
    const ballots = new Map(pack.precincts.id.map((id, i) => [id, pack.precincts.ballots[i] ?? 0]));
    const sums = new Map<string, number>();
    const recovered = election !== '2018-11-general';
    for (const row of rows) {
      const [weight, low, high] = [Number(row.weight), Number(row.low), Number(row.high)] as const;
      sums.set(row.precinct!, (sums.get(row.precinct!) ?? 0) + weight);
      expect(weight * ballots.get(row.precinct!)!, row.precinct).toBeGreaterThan(9.9);
      if (recovered) {
        expect(low).toBeLessThanOrEqual(weight);
        expect(high).toBeGreaterThanOrEqual(weight);
      }
      expect(row.terms).toBe(recovered ? 'CC BY-SA 4.0; may not be sold' : '');
    }
    for (const [precinct, s] of sums) expect(Math.abs(s - 1), precinct).toBeLessThan(0.01);
  });
});

describe('terms', () => {
  it('all that is made with votes by block group cites them, with their terms; returns do not', () => {
    const source = manifest.sources.find((s) => s.id === 'dra-block-group-votes')!;
    expect(source.licence).toBe('CC BY-SA 4.0; “may not be sold”');
    const cites = (sources: readonly string[]): boolean => sources.includes('dra-block-group-votes');
    for (const e of ['2016-11-general', '2020-11-general']) {
      for (const p of manifest.packs.filter((x) =>
        new RegExp(`^(blockgroups|intervals|election|areas|contest)-${e}`).test(x.id),
      ))
        expect(cites(p.sources), p.id).toBe(true);
      expect(cites(manifest.downloads.find((d) => d.file === `results/${e}.csv`)!.sources)).toBe(false);
      expect(cites(manifest.downloads.find((d) => d.file === `neighborhoods/results-${e}.csv`)!.sources)).toBe(true);
    }
  });
});

describe('intervals', () => {
  it('of every contest hold a range above nothing for every neighborhood with ten votes, and the estimate in it', () => {
    for (const p of manifest.packs.filter((x) => x.id.startsWith('intervals-'))) {
      const { units, election } = read<IntervalsPack>(p.id);
      expect(units.neighborhood.ids.length, p.id).toBeGreaterThan(15);
      for (const { ids, votes, share, lead } of Object.values(units))
        ids.forEach((id, k) => {
          votes.low.forEach((low, c) => expect(votes.high[c]![k]!, `${election} ${id}`).toBeGreaterThan(low[k]!));
          share.low.forEach((low, c) => expect(share.high[c]![k]!, `${election} ${id}`).toBeGreaterThan(low[k]!));
          expect(lead.high[k]!).toBeGreaterThan(lead.low[k]!);
        });
    }
  });
});
