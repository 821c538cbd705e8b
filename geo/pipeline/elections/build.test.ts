/** The whole builder over the source data; expected numbers come from the sources' own description, not from this program. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaM2 } from '@/geo/measure';
import { intersect, type Area } from '@/geo/overlay';
import { ELECTION_IDS, ELECTIONS, type ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import { SLIVER_KM2, type Built, type GeoContext, type NamedArea } from '../contract';
import { parseCsv } from '../csv';
import { openSources, type Sources } from '../sources';
import { buildElections } from './build';
import { placeReturns } from './columns';
import { isPolygonal, readPrecinctLayers, type PrecinctLayers } from './evidence';
import { readReturns } from './returns';

const folder = process.env.CA34_SOURCES ?? 'sources';

function area(sources: Sources, file: string, slug?: string): NamedArea[] {
  return sources.geojson(file).features.flatMap(({ geometry, properties }) =>
    isPolygonal(geometry) ? [{ id: slug ?? String(properties.slug), name: '', geometry }] : []);
}

/** The 2011 plan and its neighborhoods, cut without the geometry builder. */
function geoContext(sources: Sources): GeoContext {
  const plan = area(sources, 'boundaries/ca34_2013_2022.geojson', 'plan-2011')[0]!;
  const neighborhoods = area(sources, 'boundaries/neighborhoods_latimes_ca34.geojson').sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = neighborhoods.flatMap((n): NamedArea[] => {
    const geometry = intersect(n.geometry, plan.geometry);
    return geometry && areaM2(geometry) >= SLIVER_KM2 * 1e6 ? [{ ...n, geometry } satisfies Area & { name: string }] : [];
  });
  const none = { bbox: [0, 0, 0, 0] as const, areaKm2: 0 };
  return { neighborhoods, plans: { '2011': plan, '2021': plan }, parts: { '2011': parts, '2021': [] }, places: { neighborhoods: [], others: [], plans: { '2011': none, '2021': none } } };
}

describe.skipIf(!existsSync(folder))('the elections from the source data', () => {
  let sources: Sources;
  let layers: PrecinctLayers;
  let built: Built;
  beforeAll(() => {
    sources = openSources(folder);
    layers = readPrecinctLayers(sources);
    built = buildElections(sources, geoContext(sources));
  }, 240_000);

  const rows = (file: string, columns: string[]) => parseCsv(file, built.downloads.find((d) => d.file === file)!.content, columns);
  const results = (id: ElectionId) => rows(`results/${id}.csv`, ['precinct', 'placement', 'contest', 'candidate', 'party', 'votes', 'registered', 'ballots']);
  const neighborhoods = (id: ElectionId) => rows(`neighborhoods/results-${id}.csv`, ['neighborhood', 'contest', 'candidate', 'party', 'votes', 'share_of_contest_votes_placed']);
  const pack = (id: ElectionId): ElectionPack => JSON.parse(String(built.packs.find((p) => p.id === `election-${id}`)!.content)) as ElectionPack;
  /** Placement of every precinct before the pool is set apart. */
  const located = (id: ElectionId) => {
    const placed = placeReturns(id, readReturns(sources, id, ELECTIONS[id].contests[0]!), layers);
    return [...placed.published, ...placed.withheld].filter((p) => !p.precinct.startsWith('9990'));
  };

  it.each<[ElectionId, Record<string, number>]>([
    ['2018-11-general', { 'Jimmy Gomez': 110195, 'Kenneth Mejia': 41711 }],
    ['2020-11-general', { 'Jimmy Gomez': 108790, 'David Kim': 96552 }],
    ['2017-06-special-runoff', { 'Jimmy Gomez': 25569, 'Robert Lee Ahn': 17610 }],
  ])('%s: both files add up to the returns', (id, totals) => {
    for (const [candidate, votes] of Object.entries(totals)) {
      const add = (list: readonly Readonly<Record<string, string>>[]) => list.filter((r) => r.candidate === candidate).reduce((sum, r) => sum + Number(r.votes), 0);
      expect(add(results(id))).toBe(votes);
      expect(add(neighborhoods(id))).toBe(votes);
    }
    expect(new Set(results(id).map((r) => r.candidate))).toEqual(new Set(Object.keys(totals)));
    expect(neighborhoods(id).at(-1)!.neighborhood).toBe('not-placed');
  });

  it('places all 230 precincts of 2018 exactly', () => {
    const all = located('2018-11-general');
    expect(all).toHaveLength(230);
    expect(all.filter((p) => p.located.placement === 'exact')).toHaveLength(230);
  });
  it('places all 165 of 2020: nine on a proven 2018 shape, the rest in their boxes', () => {
    const all = located('2020-11-general');
    expect(all).toHaveLength(165);
    expect(all.filter((p) => p.located.placement === 'same-shape')).toHaveLength(9);
    expect(all.filter((p) => p.located.placement === 'near')).toHaveLength(156);
    // Equal record size, yet its box cuts into the 2018 polygon.
    expect(all.find((p) => p.precinct === '9001104A')!.located.placement).toBe('near');
  });
  it('places 36,599 of 43,179 votes of 2017 by namesake, number and box', () => {
    const all = located('2017-06-special-runoff');
    const via = (...names: string[]) => all.filter((p) => names.includes(p.located.via)).length;
    expect([via('2018-namesake'), via('2018-number-sibling'), via('2020-namesake-box', '2020-number-sibling-box'), via('')]).toEqual([122, 27, 13, 30]);
    const published = results('2017-06-special-runoff').filter((r) => r.placement === 'near').reduce((sum, r) => sum + Number(r.votes), 0);
    expect(published).toBe(36599);
  });

  it.each(ELECTION_IDS)('%s: publishes nothing under 10 ballots, the pool and each neighborhood included', (id) => {
    const groups = new Map<string, { votes: number; ballots: string }>();
    for (const r of results(id)) groups.set(r.precinct!, { votes: (groups.get(r.precinct!)?.votes ?? 0) + Number(r.votes), ballots: r.ballots! });
    for (const [precinct, { votes, ballots }] of groups) {
      expect(precinct).toMatch(/^(\d{7}[A-Z]|withheld)$/);
      expect(precinct.startsWith('9990')).toBe(false);
      expect(ballots === '' ? votes : Number(ballots), precinct).toBeGreaterThanOrEqual(10);
    }
    expect(results(id).filter((r) => r.precinct === 'withheld')).toHaveLength(2);
    const { withheld, neighborhoodBallots, contests } = pack(id);
    expect(withheld.rows).toBeGreaterThanOrEqual(2);
    pack(id).neighborhoods.forEach((slug, k) => {
      const votes = contests[0]!.neighborhood.reduce((sum, column) => sum + column[k]!, 0);
      expect(neighborhoodBallots[k] ?? votes, slug).toBeGreaterThanOrEqual(10);
    });
  });

  it('gives the pool nothing to be told from: it is in no neighborhood', () => {
    for (const id of ELECTION_IDS) {
      const { withheld, notPlaced } = pack(id).contests[0]!;
      withheld.forEach((votes, c) => expect(notPlaced[c]).toBeGreaterThanOrEqual(votes));
    }
  });

  it('reconciles: 2018 and 2017 exactly, 2020 with two votes each itemised', () => {
    expect(built.reconciliation.map((r) => [r.election, r.candidate, r.certified, r.residual, r.status])).toEqual([
      ['2020-11-general', 'jimmy-gomez', 108792, 2, 'itemised'], ['2020-11-general', 'david-kim', 96554, 2, 'itemised'],
      ['2018-11-general', 'jimmy-gomez', 110195, 0, 'exact'], ['2018-11-general', 'kenneth-mejia', 41711, 0, 'exact'],
      ['2017-06-special-runoff', 'jimmy-gomez', 25569, 0, 'exact'], ['2017-06-special-runoff', 'robert-lee-ahn', 17610, 0, 'exact'],
    ]);
  });

  it('fits each pack into 20 KB', () => {
    for (const p of built.packs) expect(gzipSync(p.content).length, p.id).toBeLessThan(20 * 1024);
  });

  it('keeps every column of a pack as long as its list', () => {
    for (const id of ELECTION_IDS) {
      const { precincts, neighborhoods: slugs, neighborhoodBallots, neighborhoodRegistered, contests } = pack(id);
      for (const column of Object.values(precincts)) expect(column).toHaveLength(precincts.id.length);
      for (const c of contests) {
        for (const column of c.precinct) expect(column).toHaveLength(precincts.id.length);
        for (const column of [...c.neighborhood, c.splitError, neighborhoodBallots, neighborhoodRegistered]) expect(column).toHaveLength(slugs.length);
      }
      expect([...precincts.id].sort()).toEqual(precincts.id);
      expect([...slugs].sort()).toEqual(slugs);
    }
  });
});
