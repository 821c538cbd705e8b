/** The published reconciliation against the certified totals as the source has them, and the profiles against the elections. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CANDIDATES, ELECTIONS, ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import { spellingsOf } from '@/lib/elections/spellings';
import type { ElectionPack, IntervalsPack, Manifest, ProfileVotes, ProfilesPack } from '@/lib/packs/schema';
import { parseCsv } from '../csv';
import { certifiedSource } from './sourceFiles';

const root = join(__dirname, '../../../public');
const manifest = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as Manifest;
const pack = (id: string): unknown =>
  JSON.parse(
    readFileSync(join(root, 'data', manifest.packs.find((p) => p.id === id)?.file ?? `no pack ${id}`), 'utf8'),
  );
const { reconciliation } = manifest;
const house = reconciliation.filter((r) => r.contest === 'us-house');
const folder = process.env.CA34_SOURCES ?? 'sources';

describe('the published reconciliation', () => {
  it('has every House contest, with nothing left over or what is left over named: 2 + 2 in 2020, 1 + 3 in 2024', () => {
    expect(new Set(house.map((r) => r.election))).toEqual(
      new Set(ELECTION_IDS.filter((id) => id !== '2025-11-special')),
    );
    expect(
      house.filter((r) => (r.residual ?? 0) !== 0).map((r) => [r.election, r.candidate, r.residual, r.status]),
    ).toEqual([
      ['2024-11-general', 'jimmy-gomez', 1, 'itemised'],
      ['2024-11-general', 'david-kim', 3, 'itemised'],
      ['2020-11-general', 'jimmy-gomez', 2, 'itemised'],
      ['2020-11-general', 'david-kim', 2, 'itemised'],
    ]);
    for (const r of house.filter((x) => x.status === 'itemised')) expect(r.explanation).not.toBe('');
    expect(
      house
        .filter((r) => r.election.startsWith('2024') && r.status === 'itemised')
        .every((r) => /withheld at the source/.test(r.explanation)),
    ).toBe(true);
    expect(
      house
        .filter((r) => r.election.startsWith('2020') && r.status === 'itemised')
        .every((r) => /absent/.test(r.explanation)),
    ).toBe(true);
  });

  it('marks every other contest unchecked, and has the sums of 2025: 136,000 and 20,385', () => {
    const others = reconciliation.filter((r) => r.contest !== 'us-house');
    expect(new Set(others.map((r) => `${r.election} ${r.contest}`)).size).toBe(
      ELECTION_IDS.flatMap((id) => ELECTIONS[id].contests.filter((c) => c.id !== 'us-house')).length,
    );
    expect(others.every((r) => r.status === 'unchecked' && r.certified === null && r.residual === null)).toBe(true);
    expect(
      others.filter((r) => r.election === '2025-11-special').map((r) => [r.contest, r.candidate, r.published]),
    ).toEqual([
      ['prop-50', 'yes', 136_000],
      ['prop-50', 'no', 20_385],
    ]);
  });

  it('adds up what the download holds', () => {
    const sums = new Map<string, number>();
    for (const id of ELECTION_IDS) {
      for (const row of parseCsv(id, readFileSync(join(root, `downloads/results/${id}.csv`), 'utf8'), [
        'contest',
        'candidate',
        'votes',
      ])) {
        const key = `${id} ${row.contest} ${row.candidate}`;
        sums.set(key, (sums.get(key) ?? 0) + Number(row.votes));
      }
    }
    expect(reconciliation.map((r) => sums.get(`${r.election} ${r.contest} ${CANDIDATES[r.candidate].name}`))).toEqual(
      reconciliation.map((r) => r.published),
    );
    expect(sums.size).toBe(reconciliation.length);
  });
});

describe.skipIf(!existsSync(folder))('the certified totals of the source', () => {
  it('are those of the manifest, every House row of the elections that the atlas has', () => {
    const columns = ['election', 'contest', 'candidate', 'votes'];
    for (const id of ELECTION_IDS.filter((x) => x !== '2025-11-special')) {
      const { file } = certifiedSource(id);
      const rows = parseCsv(file, readFileSync(join(folder, file), 'utf8'), columns);
      const sourceContest = ELECTIONS[id].contests.find((c) => c.id === 'us-house')?.sourceName;
      const certified = rows.filter((r) => r.election === ELECTIONS[id].sourceName && r.contest === sourceContest);
      expect(certified.length, id).toBeGreaterThan(0);
      const inManifest = house.filter((r) => r.election === id && r.certified !== null);
      expect(inManifest.map((r) => r.certified).sort(), id).toEqual(certified.map((r) => Number(r.votes)).sort());
      for (const r of inManifest) {
        const row = certified.find((c) => spellingsOf(r.candidate).includes(c.candidate ?? ''));
        expect(Number(row?.votes), `${id} ${r.candidate}`).toBe(r.certified);
        expect((r.certified ?? NaN) - r.published, `${id} ${r.candidate}`).toBe(r.residual);
      }
    }
  });
});

describe('the profiles', () => {
  const withPrecincts = ELECTION_IDS.filter(hasPrecincts);
  it('hold what each election’s own pack says of its first contest', () => {
    const [hoods, precincts] = [pack('profiles') as ProfilesPack, pack('profiles-precincts') as ProfilesPack];
    expect([hoods.unit, precincts.unit]).toEqual(['neighborhood', 'precinct']);
    for (const id of withPrecincts) {
      const own = pack(`election-${id}`) as ElectionPack;
      const [a, b] = [hoods, precincts].map((p) => p.elections.find((e) => e.election === id)!) as [
        ProfileVotes,
        ProfileVotes,
      ];
      const first = own.contests[0]!;
      for (const e of [a, b])
        expect([e.election, e.contest, e.candidates]).toEqual([id, first.contest, first.candidates]);
      const known = pack(`intervals-${id}-${first.contest}`) as IntervalsPack;
      expect([a.ids, a.votes, a.intervals, a.nearM, a.mail]).toEqual([
        own.neighborhoods,
        first.neighborhood,
        known.units.neighborhood,
        null,
        first.mail?.neighborhood ?? null,
      ]);
      expect([b.ids, b.votes, b.intervals, b.mail]).toEqual([own.precincts.id, first.precinct, null, null]);
      b.ids.forEach((_, k) =>
        expect(b.nearM![k]).toBe(own.precincts.placement[k] === 'near' ? own.precincts.errorM[k] : null),
      );
    }
    expect(hoods.elections.map((e) => e.election)).toEqual([...ELECTION_IDS]);
    // Without returns by precinct the district's votes alone: 62,244 and 59,223 certified in 2022.
    const alone = hoods.elections.find((e) => e.election === '2022-11-general')!;
    expect([alone.ids, alone.totals]).toEqual([[], [62_244, 59_223]]);
  });
});
