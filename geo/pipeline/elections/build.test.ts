/** The whole builder over the source data; expected numbers come from the sources' own description, not from this program. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTEST_IDS, ELECTION_IDS, ELECTIONS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { ContestColumns, ContestPack, ElectionPack } from '@/lib/packs/schema';
import type { GeoContext } from '../contract';
import { parseCsv } from '../csv';
import { neighborhoodsCsv } from '../intervals/resultsCsv';
import { openSources, type Sources } from '../sources';
import { buildElections } from './build';
import { readPrecinctLayers, type PrecinctLayers } from './evidence';
import { placeReturns } from './placed';
import { readReturns } from './returns';
import { UNKNOWN, geoContext } from './testGround';

const folder = process.env.CA34_SOURCES ?? 'sources';

describe.skipIf(!existsSync(folder))('the elections from the source data', () => {
  let sources: Sources;
  let layers: PrecinctLayers;
  let built: ReturnType<typeof buildElections>;
  let geo: GeoContext;
  beforeAll(() => {
    sources = openSources(folder);
    layers = readPrecinctLayers(sources);
    geo = geoContext(sources);
    built = buildElections(sources, geo);
  }, 240_000);

  const rows = (file: string, columns: string[]) =>
    parseCsv(file, String(built.downloads.find((d) => d.file === file)!.content), columns);
  const results = (id: ElectionId) =>
    rows(`results/${id}.csv`, [
      'precinct',
      'placement',
      'contest',
      'candidate',
      'party',
      'votes',
      'registered',
      'ballots',
    ]);
  /** The file that is written once the intervals are known; here without them. */
  const neighborhoods = (id: ElectionId) =>
    parseCsv(
      `neighborhoods/results-${id}.csv`,
      neighborhoodsCsv(built.elections.find((e) => e.pack.election === id)!.pack, () => UNKNOWN),
      ['neighborhood', 'contest', 'candidate', 'party', 'votes', 'share_of_contest_votes_placed'],
    );
  const content = (id: string): unknown => JSON.parse(String(built.packs.find((p) => p.id === id)!.content));
  const pack = (id: ElectionId) => content(`election-${id}`) as ElectionPack;
  /** Every contest of an election, from its own pack and the packs beside it. */
  const contests = (id: ElectionId): ContestColumns[] => [
    ...pack(id).contests,
    ...built.packs.filter((p) => p.id.startsWith(`contest-${id}-`)).map((p) => (content(p.id) as ContestPack).contest),
  ];
  const withPrecincts = ELECTION_IDS.filter(hasPrecincts);
  /** Placement of every precinct before the pool is set apart. */
  const located = (id: ElectionId) => {
    const placed = placeReturns(readReturns(sources, id), layers, geo.plans[ELECTIONS[id].plan].geometry);
    return [...placed.published, ...placed.withheld].filter((p) => !p.precinct.startsWith('9990'));
  };
  const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const sum = (list: readonly Readonly<Record<string, string>>[], contest: string, candidate: string) =>
    add(list.filter((r) => r.contest === contest && r.candidate === candidate).map((r) => Number(r.votes)));

  it.each<[ElectionId, string, Record<string, number>]>([
    ['2025-11-special', 'prop-50', { Yes: 136000, No: 20385 }],
    ['2024-11-general', 'us-house', { 'Jimmy Gomez': 105393, 'David Kim': 84017 }],
    ['2022-11-general', 'us-house', { 'Jimmy Gomez': 62244, 'David Kim': 59223 }],
    ['2020-11-general', 'us-house', { 'Jimmy Gomez': 108790, 'David Kim': 96552 }],
    ['2018-11-general', 'us-house', { 'Jimmy Gomez': 110195, 'Kenneth Mejia': 41711 }],
    ['2017-06-special-runoff', 'us-house', { 'Jimmy Gomez': 25569, 'Robert Lee Ahn': 17610 }],
    [
      '2017-04-special-primary',
      'us-house',
      { 'Jimmy Gomez': 10728, 'Robert Lee Ahn': 9415, 'Maria Cabildo': 4259, 'Kenneth Mejia': 1964 },
    ],
    ['2016-11-general', 'us-house', { 'Xavier Becerra': 122842, 'Adrienne Nicole Edwards': 36314 }],
    ['2014-11-general', 'us-house', { 'Xavier Becerra': 44697, 'Adrienne Nicole Edwards': 16924 }],
    ['2014-06-primary', 'us-house', { 'Xavier Becerra': 22878 }],
    ['2012-11-general', 'us-house', { 'Xavier Becerra': 120367, 'Stephen C. Smith': 20223 }],
  ])('%s: both files add up to the totals of %s', (id, contest, totals) => {
    for (const [candidate, votes] of Object.entries(totals)) {
      expect(sum(results(id), contest, candidate)).toBe(votes);
      expect(sum(neighborhoods(id), contest, candidate)).toBe(votes);
    }
    expect(neighborhoods(id).at(-1)!.neighborhood).toBe('not-placed');
  });

  it('publishes every contest of the results files, each in one pack', () => {
    const published = (id: ElectionId) => contests(id).map((c) => c.contest);
    for (const id of ELECTION_IDS)
      expect([...published(id)].sort()).toEqual(ELECTIONS[id].contests.map((c) => c.id).sort());
    // data/README: House + 10; House, Governor + 7; House, President, Senate, 17 propositions, 6 measures; House, President, both Senate contests, 10 propositions.
    expect(
      ['2014-06-primary', '2014-11-general', '2016-11-general', '2024-11-general'].map(
        (id) => published(id as ElectionId).length,
      ),
    ).toEqual([11, 9, 26, 14]);
    expect(new Set(ELECTION_IDS.flatMap(published)).size).toBe(CONTEST_IDS.length);
  });

  it('marks the four city measures of 2016 whose names were inferred', () => {
    expect(ELECTION_IDS.flatMap((id) => ELECTIONS[id].contests.filter((c) => c.inferred).map((c) => c.id))).toEqual([
      'la-city-measure-hhh',
      'la-city-measure-jjj',
      'la-city-measure-rrr',
      'la-city-measure-sss',
    ]);
  });

  it('places 2016 by name and record size: 172 the same shape, 47 the name only, one renamed, 18 without a polygon', () => {
    const all = located('2016-11-general');
    expect(all).toHaveLength(238);
    const via = (name: string) => all.filter((p) => p.located.via === name);
    expect(all.filter((p) => p.located.placement === 'same-shape')).toHaveLength(172);
    expect(all.filter((p) => p.located.placement === 'same-name')).toHaveLength(47);
    expect(via('2018-renamed').map((p) => p.precinct)).toEqual(['9000029A']);
    expect(
      via('2018-number-sibling').length +
        via('2020-namesake-box').length +
        via('2020-number-sibling-box').length +
        via('2016-consolidation').length +
        via('2016-consolidation-box').length +
        via('').length,
    ).toBe(18);
    const house = (placement: string) => {
      const columns = contests('2016-11-general')[0]!;
      const { placement: placements } = pack('2016-11-general').precincts;
      return add(columns.precinct.map((column) => add(column.filter((_, i) => placements[i] === placement)))) / 159156;
    };
    expect(house('same-shape')).toBeCloseTo(0.736, 3);
    expect(house('same-name')).toBeCloseTo(0.192, 3);
  });
  it('has the ballots and the registration that the catalogue tells', () => {
    for (const id of withPrecincts) {
      expect(pack(id).registration).toBe(ELECTIONS[id].registration);
      expect(pack(id).precincts.ballots.every((b) => b !== null)).toBe(ELECTIONS[id].ballots);
    }
  });
  it.each(ELECTION_IDS)(
    '%s: publishes nothing under 10 ballots, the pool, each neighborhood and each method included',
    (id) => {
      const groups = new Map<string, { votes: number; ballots: string }>();
      for (const r of results(id)) {
        const key = `${r.precinct} ${r.contest}`;
        groups.set(key, { votes: (groups.get(key)?.votes ?? 0) + Number(r.votes), ballots: r.ballots! });
      }
      for (const [key, { votes, ballots }] of groups) {
        expect(key).toMatch(/^(\d{7}[A-Z]|withheld|district) /);
        expect(key.startsWith('9990')).toBe(false);
        expect(ballots === '' ? votes : Number(ballots), key).toBeGreaterThanOrEqual(10);
        if (key.startsWith('withheld')) expect(votes, key).toBeGreaterThanOrEqual(10);
      }
      const { withheld, neighborhoodBallots, neighborhoods: slugs } = pack(id);
      // 2025 has no small precinct and no group, so nothing to pool.
      if (id !== '2025-11-special' && hasPrecincts(id)) expect(withheld.rows).toBeGreaterThanOrEqual(2);
      for (const c of contests(id)) {
        slugs.forEach((slug, k) => {
          const votes = add(c.neighborhood.map((column) => column[k]!));
          expect(neighborhoodBallots[k] ?? votes, slug).toBeGreaterThanOrEqual(10);
          expect(votes === 0 || votes >= 10, `${c.contest} ${slug}`).toBe(true);
          const mail = c.mail?.neighborhood.map((column) => column[k] ?? null) ?? [null];
          if (mail.some((m) => m === null)) return;
          const byMail = add(mail.map((m) => m ?? 0));
          expect(byMail, `${c.contest} ${slug}`).toBeGreaterThanOrEqual(10);
          expect(votes - byMail, `${c.contest} ${slug}`).toBeGreaterThanOrEqual(10);
        });
      }
    },
  );

  it('gives the pool nothing to be told from: it is in no neighborhood', () => {
    for (const id of ELECTION_IDS)
      for (const { withheld, notPlaced } of contests(id))
        withheld.forEach((votes, c) => expect(notPlaced[c]).toBeGreaterThanOrEqual(votes));
  });

  it('keeps the votes that the source of 2024 withholds out of every file, and ties them to no precinct', () => {
    const returns = readReturns(sources, '2024-11-general');
    expect(returns.redacted.size).toBe(1);
    const [precinct = ''] = returns.redacted;
    for (const p of [...built.packs, ...built.downloads]) expect(String(p.content).includes(precinct)).toBe(false);
  });

  it('tells methods for neighborhoods and the district only, where the returns know them', () => {
    const known = withPrecincts.filter((id) => contests(id).every((c) => c.mail));
    expect([...known].sort()).toEqual([
      '2014-06-primary',
      '2014-11-general',
      '2018-11-general',
      '2020-11-general',
      '2025-11-special',
    ]);
    for (const id of known) {
      const { mail, totals } = contests(id)[0]!;
      const list = rows(`neighborhoods/methods-${id}.csv`, [
        'neighborhood',
        'contest',
        'candidate',
        'party',
        'method',
        'votes',
      ]).filter((r) => r.neighborhood === 'district' && r.contest === contests(id)[0]!.contest);
      expect(add(list.map((r) => Number(r.votes)))).toBe(add(totals));
      expect(add(list.filter((r) => r.method === 'mail').map((r) => Number(r.votes)))).toBe(add(mail!.district));
      mail!.neighborhood.forEach((column, c) =>
        column.forEach((m, k) => {
          if (m !== null) expect(m).toBeLessThanOrEqual(contests(id)[0]!.neighborhood[c]![k]!);
        }),
      );
    }
  });

  it('counts roll-off of a city measure from the ballots that carried it', () => {
    const hhh = contests('2016-11-general').find((c) => c.contest === 'la-city-measure-hhh')!;
    expect(hhh.ballots!.precinct.filter((b) => b === 0)).toHaveLength(10);
    expect(hhh.ballots!.district).toBeGreaterThanOrEqual(134453 + 29059);
    expect(
      results('2016-11-general').filter((r) => r.contest === 'la-city-measure-hhh' && r.precinct === '0850001A'),
    ).toEqual([]);
  });

  it('reconciles every House contest: exactly, itemised, or unchecked where the certified source of a primary is partial', () => {
    const house = built.reconciliation.filter((r) => r.contest === 'us-house');
    expect(new Set(house.map((r) => r.election))).toEqual(
      new Set(ELECTION_IDS.filter((id) => id !== '2025-11-special')),
    );
    const brief = (list: typeof house) => list.map((r) => [r.election, r.candidate, r.residual]);
    expect(brief(house.filter((r) => r.status === 'itemised'))).toEqual([
      ['2024-11-general', 'jimmy-gomez', 1],
      ['2024-11-general', 'david-kim', 3],
      ['2020-11-general', 'jimmy-gomez', 2],
      ['2020-11-general', 'david-kim', 2],
    ]);
    const unchecked = house.filter((r) => r.status === 'unchecked');
    expect(unchecked.filter((r) => r.election === '2017-04-special-primary')).toHaveLength(16);
    expect(
      brief(unchecked.filter((r) => r.election !== '2017-04-special-primary')).map(([, candidate]) => candidate),
    ).toEqual(['adrienne-edwards', 'howard-johnson']);
    for (const r of house.filter((x) => x.status === 'exact')) expect(r.residual).toBe(0);
    expect(
      built.reconciliation
        .filter((r) => r.contest !== 'us-house')
        .every((r) => r.status === 'unchecked' && r.residual === null),
    ).toBe(true);
    expect(built.reconciliation.filter((r) => r.election === '2025-11-special').map((r) => r.published)).toEqual([
      136000, 20385,
    ]);
  });

  it('fits each pack, and with it a switch of election and contest, into 20 KB', () => {
    for (const p of built.packs)
      expect(gzipSync(p.content).length, p.id).toBeLessThan((p.id.startsWith('profiles') ? 14 : 10) * 1000);
  });

  it('gives a jail no votes: Chinatown’s of 2020 are those of its households', () => {
    const house = contests('2020-11-general')[0]!;
    const k = pack('2020-11-general').neighborhoods.indexOf('chinatown');
    const votes = add(house.neighborhood.map((column) => column[k]!));
    // 3,456 where everyone attracts votes, 3,204 without tract 2060.20, 3,351 where no group quarters do (fewer of Skid Row's neighbors' votes go to it).
    expect(votes).toBeGreaterThan(3190);
    expect(votes).toBeLessThan(3400);
  });
  it('has nowhere more registered voters or ballots than adults, and says where there are more than citizens', () => {
    const { neighborhoods: slugs, neighborhoodRegistered, neighborhoodBallots } = pack('2025-11-special');
    const k = slugs.indexOf('elysian-valley');
    // Its part in the plan has 1,651 adults; 3,604 registered voters and 1,634 ballots were spread over them.
    expect(neighborhoodRegistered[k]).toBeGreaterThan(1600);
    expect(neighborhoodRegistered[k]).toBeLessThanOrEqual(1651);
    expect(neighborhoodBallots[k]).toBeLessThan(1000);
    for (const slug of ['elysian-valley', 'arlington-heights', 'echo-park', 'harvard-heights'])
      expect(pack('2025-11-special').aboveCitizens, slug).toContain(slug);
    expect(pack('2018-11-general').aboveCitizens ?? []).not.toContain('boyle-heights');
  });

  it('keeps every column of a pack as long as its list', () => {
    for (const id of ELECTION_IDS) {
      const { precincts, neighborhoods: slugs, neighborhoodBallots, neighborhoodRegistered } = pack(id);
      for (const column of Object.values(precincts)) expect(column).toHaveLength(precincts.id.length);
      for (const c of contests(id)) {
        for (const column of c.precinct) expect(column).toHaveLength(precincts.id.length);
        for (const column of [...c.neighborhood, neighborhoodBallots, neighborhoodRegistered])
          expect(column).toHaveLength(slugs.length);
      }
      expect([...precincts.id].sort()).toEqual(precincts.id);
      expect([...slugs].sort()).toEqual(slugs);
    }
  });
});
