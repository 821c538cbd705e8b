/** Hexagons and swings over the published packs; expected numbers come from the downloads and the packs, not from the Figure. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  CANDIDATES,
  ELECTIONS,
  ELECTION_IDS,
  hasPrecincts,
  type CandidateId,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { commonCandidate, swingElections } from '@/lib/elections/sharedCandidates';
import { english } from '@/lib/i18n/english';
import { packPath, packReader, readManifest } from '@/lib/packs/published';
import type { EstimatePack, HexagonsPack, IntervalsPack, PackId, PlacesPack } from '@/lib/packs/schema';
import { DEFAULT_VIEW, DEFAULT_VOTES, type VotesLayer } from '@/lib/view/view';
import { figure } from './build';
import { inWords } from './inWords';
import { packsFor } from './packs';
import { publishedPacks } from './published';
import { download } from './testFigures';

const manifest = readManifest();
const read = packReader(manifest);
const pack = <T>(id: PackId): T => read(id) as T;
const draw = (more: Partial<VotesLayer>) => {
  const subject = { ...DEFAULT_VOTES, ...more };
  return inWords(
    figure({ ...DEFAULT_VIEW, subject }, publishedPacks(packsFor({ ...DEFAULT_VIEW, subject }).data)),
    english,
  );
};
const offered = ELECTION_IDS.flatMap((election) =>
  ELECTIONS[election].estimated.map((contest) => ({ election, contest })),
);

/** Shares in percent by neighborhood, from the download. */
function sharesOf(election: ElectionId, contest: ContestId, candidate: CandidateId): Map<string, number> {
  const rows = Papa.parse<Record<string, string>>(
    readFileSync(`public/downloads/neighborhoods/results-${election}.csv`, 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;
  const votes = new Map<string, { of: number; all: number }>();
  for (const r of rows.filter((row) => row.contest === contest)) {
    const v = votes.get(r.neighborhood!) ?? { of: 0, all: 0 };
    votes.set(r.neighborhood!, {
      of: v.of + (r.candidate === CANDIDATES[candidate].name ? Number(r.votes) : 0),
      all: v.all + Number(r.votes),
    });
  }
  return new Map([...votes].filter(([, v]) => v.all >= 10).map(([slug, v]) => [slug, (100 * v.of) / v.all]));
}

describe('hexagons', () => {
  const fig = draw({ unit: 'hexagon' });
  const estimate = pack<EstimatePack>('estimate-2020-11-general-us-house');

  it('show the lead that the published shares give, and none without shares', () => {
    const grid = pack<HexagonsPack>('hexagons');
    expect(fig.areas).toHaveLength(grid.plans['2011'].length);
    fig.areas.forEach((area, k) => {
      expect(area).toMatchObject({
        id: grid.ids[grid.plans['2011'][k]!],
        kind: 'hexagon',
        geometry: { pack: 'geometry-hexagons', object: 'hexagons-2011', id: area.id },
      });
      const [gomez, kim] = estimate.shares.map((column) => column[k] ?? null);
      if (gomez == null || kim == null) expect(area).toMatchObject({ value: null, quality: 'none', color: null });
      else expect(area.value).toBeCloseTo(gomez - kim, 6);
    });
  });

  it('are called an estimate in the title, the subtitle, the legend, every note and the caveats, with the error', () => {
    for (const said of [
      fig.title,
      fig.subtitle,
      fig.sentence,
      fig.legend.title,
      fig.unitTable!.caption,
      ...fig.areas.map((a) => a.note),
    ])
      expect(said.toLowerCase()).toContain('estimate');
    const { estimate: own, neighborhood, district } = estimate.leaveOneOut;
    const errors = fig.caveats.find((c) => c.startsWith('Left out one by one'))!;
    for (const e of [own, neighborhood, district]) expect(errors).toContain(e.shares[0]!.toFixed(1));
    expect(fig.sentence).toContain(`off by ${own.lead.toFixed(1)} points`);
  });

  it('fade where no precinct is within a kilometer, or where the lead is within what nine votes of ten are told by', () => {
    fig.areas.forEach((area, k) => {
      const nearest = estimate.nearestM[k] ?? null;
      const light = nearest !== null && (nearest > 1000 || Math.abs(area.value!) <= estimate.leaveOneOut.ninety.lead);
      expect(area.quality, area.name).toBe(nearest === null ? 'none' : light ? 'light' : 'plain');
    });
    expect(new Set(fig.areas.map((a) => a.quality))).toEqual(new Set(['plain', 'light', 'none']));
  });

  it('select the neighborhood they lie in, and have names of their own', () => {
    const slugs = new Set(pack<PlacesPack>('places').neighborhoods.map((n) => n.slug));
    for (const row of fig.unitTable!.rows) expect(row.picks === null || slugs.has(row.picks!)).toBe(true);
    expect(new Set(fig.areas.map((a) => a.name)).size).toBe(fig.areas.length);
    expect(fig.table.rows.length).toBeGreaterThan(20);
  });

  it.each(offered)('are drawn for $election $contest by lead and by every share', ({ election, contest }) => {
    for (const measure of [
      'margin',
      ...ELECTIONS[election].contests.find((c) => c.id === contest)!.ballot.map((b) => `share:${b.candidate}` as const),
    ] as const) {
      const f = draw({ election, contest, measure, unit: 'hexagon' });
      expect(f.areas.filter((a) => a.value !== null).length).toBeGreaterThan(100);
      for (const a of f.areas)
        expect(a.value === null || (Number.isFinite(a.value) && Math.abs(a.value) <= 100)).toBe(true);
      expect(f.legend.classes.reduce((n, c) => n + c.count, 0)).toBe(f.areas.filter((a) => a.value !== null).length);
    }
  });

  it('cost at most 20 KB more than neighborhoods, and 20 KB for a switch of election', () => {
    const size = (ids: readonly PackId[]): number =>
      ids.reduce((n, id) => n + gzipSync(readFileSync(packPath(manifest, id))).length, 0);
    expect(size(['geometry-hexagons', 'hexagons', 'estimate-2020-11-general-us-house'])).toBeLessThan(20 * 1024);
    for (const { election, contest } of offered)
      expect(
        size(
          packsFor({ ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election, contest, unit: 'hexagon' } }).data.filter(
            (id) => id !== 'places' && id !== 'hexagons',
          ),
        ),
        election,
      ).toBeLessThan(20 * 1024);
  });
});

describe('a swing', () => {
  const pairs = ELECTION_IDS.filter(hasPrecincts).flatMap((election) =>
    ELECTIONS[election].contests.flatMap(({ id: contest }) =>
      swingElections(election, contest).map((since) => ({ election, contest, since })),
    ),
  );

  it('is offered since 2017 for Gomez, since June 2014 for Becerra, and never for an answer to a measure', () => {
    expect(swingElections('2024-11-general', 'us-house')).toEqual([
      '2020-11-general',
      '2018-11-general',
      '2017-06-special-runoff',
      '2017-04-special-primary',
    ]);
    expect(swingElections('2016-11-general', 'us-house')).toEqual(['2014-11-general', '2014-06-primary']);
    expect(swingElections('2018-11-general', 'us-senate')).toEqual([]);
    expect(
      pairs.every(
        ({ contest }) =>
          !/^(prop|la-c)/.test(contest) || contest === 'la-county-sheriff' || contest === 'la-county-assessor',
      ),
    ).toBe(true);
    expect(
      commonCandidate('2018-11-general', 'us-house', '2017-04-special-primary', ['jimmy-gomez', 'kenneth-mejia']),
    ).toBe('jimmy-gomez');
  });

  it.each(pairs)(
    'of $election $contest since $since is the difference of the shares in the downloads',
    ({ election, contest, since }) => {
      const fig = draw({ election, contest, measure: `swing:${since}`, unit: 'neighborhood' });
      const candidate = commonCandidate(
        election,
        contest,
        since,
        ELECTIONS[election].contests.find((c) => c.id === contest)!.ballot.map((b) => b.candidate),
      )!;
      // Among several it is the one that the subtitle names.
      const named =
        ELECTIONS[election].contests
          .find((c) => c.id === contest)!
          .ballot.map((b) => b.candidate)
          .find((id) => fig.subtitle.includes(`of ${CANDIDATES[id].short}’s share`)) ?? candidate;
      const [now, before] = [sharesOf(election, contest, named), sharesOf(since, contest, named)];
      expect(fig.areas.length).toBeGreaterThan(15);
      for (const area of fig.areas) {
        const [a, b] = [now.get(area.id), before.get(area.id)];
        if (a === undefined || b === undefined) expect(area.value, area.id).toBeNull();
        else expect(area.value, area.id).toBeCloseTo(a - b, 6);
      }
      expect(fig.sources.map((s) => s.id)).toEqual([`election-${election}`, `election-${since}`]);
    },
  );

  it('carries the intervals of both elections together, and is lighter unless rise or fall is beyond them', () => {
    const fig = draw({ measure: 'swing:2018-11-general', unit: 'neighborhood' });
    const sideOf = (election: ElectionId, slug: string) => {
      const { units, candidates } = pack<IntervalsPack>(`intervals-${election}-us-house`);
      const { ids, share } = units.neighborhood;
      const [c, k] = [candidates.indexOf('jimmy-gomez'), ids.indexOf(slug)];
      return k < 0 ? null : { low: share.low[c]![k]!, high: share.high[c]![k]! };
    };
    const shares = (election: ElectionId) => sharesOf(election, 'us-house', 'jimmy-gomez');
    const [nowShares, beforeShares] = [shares('2020-11-general'), shares('2018-11-general')];
    const counted = [download('2020-11-general'), download('2018-11-general')].map(
      (by) =>
        (slug: string): number =>
          Object.values(by.get(slug)!).reduce((n, v) => n + v, 0),
    );
    const known = fig.areas.filter((a) => a.interval !== null);
    expect(known.length).toBeGreaterThan(20);
    for (const area of known) {
      const [now, before] = [sideOf('2020-11-general', area.id)!, sideOf('2018-11-general', area.id)!];
      const [a, b] = [nowShares.get(area.id)!, beforeShares.get(area.id)!];
      expect(area.interval!.low).toBeCloseTo(a - b - Math.hypot(a - now.low, before.high - b), 6);
      expect(area.interval!.high).toBeCloseTo(a - b + Math.hypot(now.high - a, b - before.low), 6);
      const few = counted.some((votes) => votes(area.id) < 200);
      const within = area.interval!.low <= 0 && area.interval!.high >= 0;
      expect(area.quality, area.id).toBe(few || within ? 'light' : 'plain');
      expect(area.note).toContain('90% interval');
    }
  });

  it('on hexagons is the difference of two estimates, called one', () => {
    const fig = draw({ measure: 'swing:2017-06-special-runoff', unit: 'hexagon' });
    const [now, before] = [
      pack<EstimatePack>('estimate-2020-11-general-us-house'),
      pack<EstimatePack>('estimate-2017-06-special-runoff-us-house'),
    ];
    const share = (p: EstimatePack, k: number): number | null => p.shares[p.candidates.indexOf('jimmy-gomez')]![k]!;
    fig.areas.forEach((area, k) => {
      const [a, b] = [share(now, k), share(before, k)];
      if (a === null || b === null) expect(area.value).toBeNull();
      else expect(area.value).toBeCloseTo(a - b, 6);
    });
    for (const said of [fig.title, fig.subtitle, fig.legend.title, ...fig.areas.map((a) => a.note)])
      expect(said.toLowerCase()).toContain('estimate');
    expect(fig.caveats.filter((c) => c.includes('Left out one by one'))).toHaveLength(2);
  });

  it('across plans says that the lines changed, and hatches neighborhoods whose part is another', () => {
    const fig = draw({ election: '2024-11-general', measure: 'swing:2020-11-general', unit: 'neighborhood' });
    expect(fig.caveats.join(' ')).toContain('lines changed');
    const places = pack<PlacesPack>('places').neighborhoods;
    const hatched = fig.areas.filter((a) => a.quality === 'hatch').map((a) => a.id);
    for (const slug of hatched) {
      const { areaKm2 } = places.find((n) => n.slug === slug)!;
      expect(Math.abs(areaKm2['2011'] / areaKm2['2021'] - 1)).toBeGreaterThan(0.1);
    }
    expect(hatched).toContain('east-los-angeles');
  });

  it('has a class for every area and a legend that reads from lower to higher', () => {
    const { legend, areas } = draw({ measure: 'swing:2017-06-special-runoff', unit: 'neighborhood' });
    expect(legend.ends).toEqual(['Lower', 'Higher']);
    expect(legend.classes.map((c) => c.count).reduce((a, b) => a + b)).toBe(
      areas.filter((a) => a.value !== null).length,
    );
    // At most a fifth of the places lie beyond the last edges.
    expect(legend.classes[0]!.count + legend.classes.at(-1)!.count).toBeLessThanOrEqual(Math.ceil(areas.length / 5));
    for (const a of areas.filter((x) => x.value !== null))
      expect(a.color!.startsWith(a.value! < 0 ? 'no.' : 'yes.')).toBe(true);
  });
});
