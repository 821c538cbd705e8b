/** The published grid and estimates, over all contests; what is compared comes from the packs of votes and from the downloads. */
import { cellToLatLng, getResolution, isValidCell } from 'h3-js';
import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCaliforniaAlbers } from '@/geo/californiaAlbers';
import { areaKm2 } from '@/geo/measure';
import { areasOf } from '@/geo/topology';
import { ELECTIONS, ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import { LEAST_PLACED } from '@/lib/elections/estimates';
import type {
  ContestColumns,
  ContestPack,
  ElectionPack,
  EstimatePack,
  GeometryPack,
  HexagonsPack,
} from '@/lib/packs/schema';
import type { BuiltElection } from '../elections/build';
import { FARTHEST_M, NEAREST, estimateContest, sitesOf } from './contestEstimate';
import { byEstimate, meanErrors } from './leaveOneOut';

const files = readdirSync('public/data');
const pack = <T>(id: string): T =>
  JSON.parse(
    readFileSync(
      `public/data/${files.find((f) => f.startsWith(`${id}-`) && f.length === id.length + '-0123456789.json'.length)}`,
      'utf8',
    ),
  ) as T;
const csv = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`public/downloads/${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const grid = pack<HexagonsPack>('hexagons');
const estimates = ELECTION_IDS.flatMap((e) =>
  ELECTIONS[e].estimated.map((c) => pack<EstimatePack>(`estimate-${e}-${c}`)),
);
const named = estimates.map((p) => [`${p.election} ${p.contest}`, p] as const);
const election = (p: EstimatePack): ElectionPack => pack<ElectionPack>(`election-${p.election}`);
const columns = (p: EstimatePack): ContestColumns =>
  election(p).contests.find((c) => c.contest === p.contest) ??
  pack<ContestPack>(`contest-${p.election}-${p.contest}`).contest;
const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

describe('the grid', () => {
  const geometry = pack<GeometryPack>('geometry-hexagons');

  it('is of H3 cells at their own centers, each with a name of its own', () => {
    grid.ids.forEach((id, i) => {
      expect(isValidCell(id) && getResolution(id) === grid.resolution).toBe(true);
      const [lat, lon] = cellToLatLng(id);
      expect(grid.at[i]![0]).toBeCloseTo(lon, 4);
      expect(grid.at[i]![1]).toBeCloseTo(lat, 4);
    });
    expect([...grid.ids].sort()).toEqual(grid.ids);
    const names = grid.ids.map((_, i) => `${grid.neighborhood[i]} ${grid.number[i]}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['2011', 124.22],
    ['2021', 129.54],
  ] as const)('covers the plan of %s, cut at its line', (plan, km2) => {
    const areas = areasOf(geometry, `hexagons-${plan}`);
    expect(areas.map((a) => a.id).sort()).toEqual(grid.plans[plan].map((i) => grid.ids[i]));
    // Slivers under 0.02 km² are left out.
    expect(sum(areas.map((a) => areaKm2(a.geometry))) / km2).toBeCloseTo(1, 2);
    for (const a of areas) expect(areaKm2(a.geometry)).toBeLessThan(0.84);
  });
});

describe('estimates', () => {
  it('are published for the contests of the table and no others', () => {
    expect(files.filter((f) => f.startsWith('estimate-')).length).toBe(estimates.length);
  });

  it.each(named)('of %s hold whole columns of shares that add up to 100', (_, p) => {
    const cells = grid.plans[p.plan].length;
    expect(p.candidates).toEqual(columns(p).candidates);
    for (const column of [...p.shares, p.nearestM]) expect(column).toHaveLength(cells);
    p.nearestM.forEach((nearest, k) => {
      const shares = p.shares.map((column) => column[k] ?? null);
      if (nearest === null) return expect(shares.every((s) => s === null)).toBe(true);
      expect(nearest).toBeLessThanOrEqual(FARTHEST_M);
      const known = shares.flatMap((s) => s ?? []);
      expect(known).toHaveLength(p.candidates.length);
      for (const s of known) expect(s >= 0 && s <= 100 && Number.isFinite(s)).toBe(true);
      // Each is rounded to 0.1.
      expect(Math.abs(sum(known) - 100)).toBeLessThanOrEqual(0.05 * known.length + 1e-9);
    });
  });

  it.each(named)('of %s lie within the shares of its placed precincts, and count only those', (_, p) => {
    const [e, c] = [election(p), columns(p)];
    const used = e.precincts.id.flatMap((_id, i) => {
      const votes = c.precinct.map((column) => column[i]!);
      return e.precincts.at[i] && sum(votes) >= 10 ? [votes] : [];
    });
    expect(p.precincts).toBe(used.length);
    expect(p.placed).toBe(sum(used.map(sum)));
    expect(p.total).toBe(sum(c.totals));
    p.shares.forEach((column, n) => {
      const all = used.map((votes) => (100 * votes[n]!) / sum(votes));
      for (const s of column)
        if (s !== null) expect(s >= Math.min(...all) - 0.05 && s <= Math.max(...all) + 0.05).toBe(true);
    });
  });

  it.each(named)('of %s are of a contest with enough votes placed, and beat the mean of the neighborhoods', (_, p) => {
    expect(p.placed / p.total).toBeGreaterThanOrEqual(LEAST_PLACED);
    expect(p.leaveOneOut.estimate.shares[0]).toBeLessThan(p.leaveOneOut.neighborhood.shares[0]!);
    expect(p.leaveOneOut.estimate.shares[0]).toBeLessThan(p.leaveOneOut.district.shares[0]!);
  });

  it('of November 2018 follow from the published results alone, none of the pooled among them', () => {
    const e = pack<ElectionPack>('election-2018-11-general');
    const votes = new Map<string, number[]>();
    for (const r of csv('results/2018-11-general.csv'))
      if (r.contest === 'us-house' && r.precinct !== 'withheld')
        votes.set(r.precinct!, [...(votes.get(r.precinct!) ?? []), Number(r.votes)]);
    const gomezFirst =
      csv('results/2018-11-general.csv').find((r) => r.contest === 'us-house')!.candidate === 'Jimmy Gomez';
    const places = e.precincts.id.map((id, i) => ({
      votes: votes.get(id)!,
      xy: toCaliforniaAlbers([...e.precincts.at[i]!]),
    }));
    const p = pack<EstimatePack>('estimate-2018-11-general-us-house');
    grid.plans['2011'].forEach((h, k) => {
      if (p.nearestM[k] === null) return;
      const [x, y] = toCaliforniaAlbers([...grid.at[h]!]);
      const d = places.map(({ xy }) => Math.hypot(xy[0] - x, xy[1] - y));
      const sorted = [...d].sort((a, b) => a - b);
      const width = Math.max(300, sorted[6]!);
      const weight = d.map((m) => (m > 2 * width ? 0 : Math.exp(-(m * m) / (2 * (width / 2) ** 2))));
      const gomez = sum(places.map(({ votes: v }, i) => weight[i]! * v[gomezFirst ? 0 : 1]!));
      const all = sum(places.map(({ votes: v }, i) => weight[i]! * sum(v)));
      expect(Math.abs(p.shares[0]![k]! - (100 * gomez) / all)).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(p.nearestM[k]! - sorted[0]!)).toBeLessThanOrEqual(5.01);
    });
  });

  it('reach as far as serves all contests best', () => {
    const all = ELECTION_IDS.filter(hasPrecincts).flatMap((id) => {
      const e = pack<ElectionPack>(`election-${id}`);
      const contests = ELECTIONS[id].contests.map(
        (c) => e.contests.find((x) => x.contest === c.id) ?? pack<ContestPack>(`contest-${id}-${c.id}`).contest,
      );
      return contests.map((c) =>
        sitesOf({ pack: e, precincts: [], parts: [] }, c).map(({ at, votes }) => ({
          at,
          votes: [votes[0]!, sum(votes.slice(1))],
        })),
      );
    });
    const error = (k: number): number => sum(all.map((sites) => meanErrors(sites, byEstimate(sites, k))!.shares[0]!));
    const ours = error(NEAREST);
    for (const k of [5, 10]) expect(error(k), `reach ${k}`).toBeGreaterThan(ours);
  });
});

describe('the errors of every contest', () => {
  const rows = csv('hexagons/leave-one-out.csv');

  it('are published, whether it is offered or not, and decide which is', () => {
    const contests = ELECTION_IDS.filter(hasPrecincts).flatMap((e) => ELECTIONS[e].contests.map((c) => `${e} ${c.id}`));
    expect(rows.map((r) => `${r.election} ${r.contest}`).sort()).toEqual(contests.sort());
    const offered = rows.filter((r) => r.offered === 'yes').map((r) => `${r.election} ${r.contest}`);
    expect(offered.sort()).toEqual(estimates.map((p) => `${p.election} ${p.contest}`).sort());
    for (const r of rows) {
      expect(Number(r.error_estimate) < Number(r.error_neighborhood) && Number(r.votes_placed_percent) >= 60).toBe(
        r.offered === 'yes',
      );
      for (const key of ['error_estimate', 'error_neighborhood', 'error_district'])
        expect(Number(r[key])).toBeGreaterThan(0);
    }
  });

  it('stand in the downloads of the estimates, hexagon by hexagon', () => {
    for (const id of ELECTION_IDS) {
      const own = estimates.filter((p) => p.election === id);
      if (own.length === 0) continue;
      const table = csv(`hexagons/estimates-${id}.csv`);
      expect(table.map((r) => r.hexagon)).toEqual(grid.plans[own[0]!.plan].map((i) => grid.ids[i]));
      for (const p of own)
        p.candidates.forEach((candidate, c) =>
          expect(table.map((r) => r[`${p.contest}:${candidate}`])).toEqual(
            p.shares[c]!.map((s) => (s === null ? '' : String(s))),
          ),
        );
    }
  });
});

describe('a contest', () => {
  const small = (placed: number): { built: BuiltElection; contest: ContestColumns } => {
    const n = 20;
    const at = Array.from({ length: n }, (_, i) =>
      i < placed ? ([-118.2 + 0.004 * (i % 5), 34.05 + 0.004 * Math.floor(i / 5)] as const) : null,
    );
    const contest: ContestColumns = {
      contest: 'us-house',
      candidates: ['jimmy-gomez', 'david-kim'],
      totals: [1000, 1000],
      certified: null,
      withheld: [0, 0],
      neighborhood: [[], []],
      notPlaced: [0, 0],
      precinct: [at.map((_, i) => 30 + 4 * (i % 5)), at.map((_, i) => 70 - 4 * (i % 5))],
    };
    const id = at.map((_, i) => `90000${String(i).padStart(2, '0')}A`);
    const none = at.map(() => null);
    const precincts = {
      id,
      placement: at.map((p) => (p ? ('near' as const) : ('unplaced' as const))),
      at,
      errorM: none,
      shape: none,
      via: at.map(() => ''),
      registered: none,
      ballots: none,
    };
    const e: ElectionPack = {
      election: '2020-11-general',
      plan: '2011',
      precincts,
      withheld: { rows: 0, ballots: null, registered: null },
      registration: 'unknown',
      neighborhoods: [],
      neighborhoodBallots: [],
      neighborhoodRegistered: [],
      contests: [contest],
    };
    return { built: { pack: e, precincts: id, parts: id.map(() => [1]) }, contest };
  };

  it('is refused where under 60 % of its votes are placed, and offered from there on if the estimate is the better', () => {
    for (const [placed, verdict] of [
      [11, 'thin'],
      [12, 'offered'],
      [20, 'offered'],
    ] as const) {
      const { built, contest } = small(placed);
      expect(estimateContest(built, contest, grid)!.verdict, `${placed} of 20 placed`).toBe(verdict);
    }
  });

  it('leaves precincts under 10 votes out', () => {
    const { built, contest } = small(20);
    contest.precinct = contest.precinct.map((column) => column.map((v, i) => (i === 0 ? 4 : v)));
    expect(sitesOf(built, contest)).toHaveLength(19);
  });
});
