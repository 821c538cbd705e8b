/** The published lasting geography: what every figure must hold, and with the sources that it is theirs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ElectionPack, PeoplePack } from '@/lib/packs/schema';
import { LASTING_MEASURES, lastingVintages } from '@/lib/people/lasting';
import { packReader, readManifest } from '@/lib/packs/published';
import { PARTS, PLANS } from '@/lib/places';
import { parseCsv, type CsvRow } from '../csv';
import { SHARE_ALIKE } from '../recovered/blockGroups';
import { openSources } from '../sources';
import { readContests } from './contests';
import { AGREES_PERCENT, BY_PRECINCT, totalsOf } from './totals';

const downloads = join(__dirname, '../../../public/downloads');
const rowsOf = (name: string): CsvRow[] =>
  parseCsv(name, readFileSync(join(downloads, `lasting/${name}.csv`), 'utf8'), ['office', 'terms']);
const manifest = readManifest();
const read = packReader(manifest);
const hoods = read('people-lasting-neighborhoods');

const at = (pack: PeoplePack, id: string, vintage: string, part: string, key: 'estimate' | 'moe'): number | null =>
  pack.columns.find((c) => c.measure === 'two_party_president' && c.vintage === vintage && c.part === part)?.[key]?.[
    pack.ids.indexOf(id)
  ] ?? null;

describe('the lasting geography', () => {
  it('follows every neighborhood’s president from 2008 to 2020 across both plans, each figure with its interval', () => {
    const years = lastingVintages('two_party_president');
    expect(years).toEqual(['november-2020', 'november-2016', 'november-2012', 'november-2008']);
    for (const id of hoods.ids.filter((slug) => slug !== 'district'))
      for (const vintage of years) {
        const percent = at(hoods, id, vintage, 'whole', 'estimate');
        expect(percent, `${id} ${vintage}`).toBeGreaterThan(50);
        expect(at(hoods, id, vintage, 'whole', 'moe'), `${id} ${vintage}`).toBeGreaterThan(0);
      }
    for (const plan of PLANS) expect(at(hoods, 'koreatown', 'november-2008', plan, 'estimate')).toBeGreaterThan(70);
  });
  it('has every office and year in every file, under its own terms', () => {
    const wanted = LASTING_MEASURES.flatMap((m) => lastingVintages(m)).length;
    for (const name of ['neighborhoods', 'block-groups', 'totals'])
      expect(new Set(rowsOf(name).map((r) => `${r.office} ${r.election}`)).size, name).toBe(wanted);
    for (const name of ['neighborhoods', 'block-groups', 'swings', 'totals'])
      for (const row of rowsOf(name)) expect(row.terms).toBe(SHARE_ALIKE);
    const own = manifest.packs.filter((p) => p.id.startsWith('people-lasting-'));
    expect(own.map((p) => p.id)).toHaveLength(3);
    for (const { id, sources } of own) expect(sources, id).toContain('dra-block-group-votes');
    for (const d of manifest.downloads.filter((x) => x.file.startsWith('lasting/')))
      expect(d.sources, d.file).toContain('dra-block-group-votes');
  });
  it('tells the same in packs and files', () => {
    for (const row of rowsOf('neighborhoods').filter((r) => r.office === 'president')) {
      const share = at(hoods, row.neighborhood!, row.election!, row.part!, 'estimate');
      expect(Number(row.democrat_share), JSON.stringify(row)).toBe(share);
      expect(Number(row.share_low)).toBeLessThan(share!);
      expect(Number(row.share_high)).toBeGreaterThan(share!);
      expect(Number(row.two_party_votes)).toBeGreaterThanOrEqual(10);
    }
  });
  it('tells a change by both shares, clear only beyond the errors of both', () => {
    const rows = rowsOf('swings');
    expect(rows.some((r) => r.since === 'november-2008' && r.election === 'november-2020')).toBe(true);
    for (const r of rows) {
      const [low, high] = [Number(r.change_low), Number(r.change_high)];
      expect(r.change_is, JSON.stringify(r)).toBe(low <= 0 && high >= 0 ? 'too-close' : 'clear');
      expect(Math.abs(Number(r.share_now) - Number(r.share_before) - Number(r.change))).toBeLessThan(0.16);
    }
  });
  it('agrees with the precincts’ sums within 0.2 %, where the atlas has both', () => {
    const known = rowsOf('totals').filter((r) => r.precinct_sum !== '');
    expect(known).toHaveLength(2 * BY_PRECINCT.length);
    for (const r of known) {
      expect(Math.abs((100 * Number(r.estimate)) / Number(r.precinct_sum) - 100)).toBeLessThanOrEqual(AGREES_PERCENT);
    }
    for (const { election, contest, candidates } of BY_PRECINCT) {
      const pack = read(`election-${election}`) as ElectionPack;
      const columns =
        pack.contests.find((c) => c.contest === contest) ?? read(`contest-${election}-${contest}` as never)['contest'];
      const totals = candidates.map((id) => columns.totals[columns.candidates.indexOf(id)]);
      for (const total of totals) expect(known.map((r) => Number(r.precinct_sum))).toContain(total);
    }
  });
  it('holds the governor of 2018, divided by outlines, in nine of ten neighborhoods', () => {
    const pack = read('contest-2018-11-general-governor').contest;
    const { neighborhoods } = read('election-2018-11-general');
    const column = hoods.columns.find(
      (c) => c.measure === 'two_party_governor' && c.vintage === 'november-2018' && c.part === '2011',
    )!;
    const inside = neighborhoods.flatMap((slug, k) => {
      const [dem, rep] = (['gavin-newsom', 'john-cox'] as const).map(
        (id) => pack.neighborhood[pack.candidates.indexOf(id)]![k]!,
      ) as [number, number];
      const i = hoods.ids.indexOf(slug);
      const percent = column.estimate[i] ?? null;
      return percent === null || dem + rep < 10
        ? []
        : [Math.abs(percent - (100 * dem) / (dem + rep)) <= column.moe![i]!];
    });
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThanOrEqual(0.9);
  });
  it('tells nothing of a block group under ten votes, and knows each plan’s', () => {
    for (const plan of PLANS) {
      const pack = read(`people-lasting-block-groups-${plan}`);
      expect(pack.ids.length).toBeGreaterThan(440);
      expect(pack.columns.every((c) => c.part === plan)).toBe(true);
    }
    expect(PARTS).toHaveLength(3);
  });
});

const sources = process.env.CA34_SOURCES ?? '';
describe.skipIf(!existsSync(sources))('with the sources', () => {
  it('ends the build where a total is off', () => {
    const contests = readContests(openSources(sources));
    const rows = openSources(sources).csv('results/bg2020_statewide_contests_2008_2022_dra.csv', ['geoid']);
    const of = (column: string): Set<string> => new Set(rows.flatMap((r) => (r[column] === '1' ? [r.geoid!] : [])));
    const centers = { '2011': of('center_in_2011_plan'), '2021': of('center_in_2021_plan') };
    expect(totalsOf(contests, centers, manifest.reconciliation)).toHaveLength(4 * contests.length);
    const fewer = new Set([...centers['2011']].slice(2));
    expect(() => totalsOf(contests, { ...centers, '2011': fewer }, manifest.reconciliation)).toThrow(/more than 0.2 %/);
  });
});
