/**
 * Rule 5 of docs/design.md over every published file: nothing under 10 ballots or 10 people by itself, no complement that gives such a number away, no precinct by
 * voting method. Needs no sources. A file that this test doesn't know fails it: say in privacyChecks.ts what its columns count.
 */
import { describe, expect, it } from 'vitest';
import { isMailBallotGroup } from '@/lib/elections/withhold';
import type {
  BlockGroupVotesPack,
  ContestColumns,
  ContestPack,
  ElectionAreasPack,
  ElectionPack,
  PeoplePack,
  PlansPack,
} from '@/lib/packs/schema';
import { MEASURES } from '@/lib/people/measures';
import { parseCsv, type CsvRow } from './csv';
import { smallParts } from './privacyCrosswalks';
import {
  manifest,
  FEW,
  told,
  add,
  read,
  json,
  sums,
  precinctResults,
  methods,
  people,
  voters,
  FILES,
} from './privacyChecks';

describe('downloads', () => {
  it.each(manifest.downloads.filter((d) => d.file.endsWith('.csv')).map((d) => d.file))(
    '%s tells nobody by fewer than ten',
    (file) => {
      const rule = FILES.find((f) => f.file.test(file));
      if (!rule) throw new Error(`${file} is new: say in this test what its columns count, and check them`);
      const text = read(`downloads/${file}`);
      expect(
        text
          .split('\n')[0]!
          .split(',')
          .filter((c) => rule.further?.test(c) !== true),
      ).toEqual(rule.columns);
      expect(rule.check(parseCsv(file, text, rule.columns), file)).toEqual([]);
    },
  );

  it.each(manifest.downloads.filter((d) => !d.file.endsWith('.csv')).map((d) => d.file))(
    '%s holds shapes, names and sizes, no counts',
    (file) => {
      expect(file).toMatch(/\.geojson$/);
      const { features } = JSON.parse(read(`downloads/${file}`)) as {
        features: { properties: Record<string, unknown> }[];
      };
      const columns = new Set(features.flatMap((f) => Object.keys(f.properties)));
      for (const column of columns)
        expect(
          [
            'id',
            'name',
            'area_km2',
            'region',
            'unincorporated',
            'share_in_2011',
            'share_in_2021',
            'layer',
            'group',
            'source',
          ],
          `${file}: ${column}`,
        ).toContain(column);
    },
  );

  it('votes outside the listed neighborhoods, less the pool and the precincts that could not be placed, are nobody’s or ten and more', () => {
    for (const { file } of manifest.downloads.filter((d) => /^neighborhoods\/results-/.test(d.file))) {
      const election = file.replace(/^neighborhoods\/results-|\.csv$/g, '');
      const precincts = parseCsv(file, read(`downloads/results/${election}.csv`), [
        'precinct',
        'placement',
        'contest',
        'votes',
      ]);
      const notPlaced = sums(
        parseCsv(file, read(`downloads/${file}`), []).filter((r) => r.neighborhood === 'not-placed'),
        ['contest'],
        'votes',
      );
      const known = sums(
        precincts.filter((r) => ['withheld', 'unplaced', 'district-only'].includes(r.placement ?? '')),
        ['contest'],
        'votes',
      );
      for (const [contest, n] of notPlaced)
        expect(told(n - (known.get(contest) ?? 0)), `${election} ${contest}: ${n - (known.get(contest) ?? 0)}`).toBe(
          true,
        );
    }
  });
});

describe('packs', () => {
  const elections = manifest.packs.filter((p) => /^election-/.test(p.id)).map((p) => json(p.id) as ElectionPack);
  const contestsOf = (pack: ElectionPack): ContestColumns[] => [
    ...pack.contests,
    ...manifest.packs
      .filter((p) => p.id.startsWith(`contest-${pack.election}-`))
      .map((p) => (json(p.id) as ContestPack).contest),
  ];

  it('of kinds that this test knows: another kind must be checked here, too', () => {
    const unknown = manifest.packs
      .filter(
        (p) => !['topology', 'election', 'people', 'places', 'plans', 'image', 'estimate', 'areas'].includes(p.kind),
      )
      .map((p) => `${p.id}: ${p.kind}`);
    expect(unknown).toEqual([]);
  });

  it.each(elections.map((e) => [e.election, e] as const))(
    '%s: precincts, the pool, neighborhoods and methods',
    (_, pack) => {
      const { id, ballots, registered } = pack.precincts;
      expect(id.filter(isMailBallotGroup)).toEqual([]);
      for (const n of [
        ...ballots,
        ...registered,
        ...pack.neighborhoodBallots,
        ...pack.neighborhoodRegistered,
        pack.withheld.ballots,
        pack.withheld.registered,
      ])
        expect(n === null || told(n), String(n)).toBe(true);
      for (const c of contestsOf(pack)) {
        id.forEach((precinct, i) => {
          if (ballots[i] === null)
            expect(told(add(c.precinct.map((column) => column[i]!))), `${c.contest} ${precinct}`).toBe(true);
        });
        expect(told(add(c.withheld)), `${c.contest}, the pool`).toBe(true);
        // The pool is at least two rows: a pool of one would be that one.
        if (add(c.withheld) > 0) expect(pack.withheld.rows).toBeGreaterThanOrEqual(2);
        pack.neighborhoods.forEach((slug, k) =>
          expect(told(add(c.neighborhood.map((column) => column[k]!))), `${c.contest} ${slug}`).toBe(true),
        );
        expect(Object.keys(c.mail ?? {}).sort(), 'mail votes by precinct').toEqual(
          c.mail ? ['district', 'neighborhood'] : [],
        );
      }
    },
  );

  it('people: no count under ten, of areas or of tracts', () => {
    for (const p of manifest.packs.filter((x) => x.kind === 'people')) {
      const { columns, ids } = json(p.id) as PeoplePack;
      for (const c of columns.filter((x) => MEASURES[x.measure].unit === 'count')) {
        c.estimate.forEach((n, i) =>
          expect(n === null || n >= FEW, `${p.id} ${c.vintage} ${c.part} ${ids[i]}: ${n}`).toBe(true),
        );
      }
    }
  });

  it.each(elections.filter((e) => e.precincts.id.length > 0).map((e) => e.election))(
    'areas-%s: ballots, registered voters and votes of groups and council districts',
    (election) => {
      for (const { ids, ballots, registered, contests } of Object.values(
        (json(`areas-${election}`) as ElectionAreasPack).units,
      )) {
        for (const n of [...ballots, ...registered]) expect(n === null || told(n), String(n)).toBe(true);
        for (const c of contests)
          ids.forEach((id, k) =>
            expect(told(add(c.votes.map((column) => column[k]!))), `${c.contest} ${id}`).toBe(true),
          );
      }
    },
  );

  it.each(manifest.packs.filter((p) => p.id.startsWith('blockgroups-')).map((p) => p.id))(
    '%s: votes by block group, and what they leave of the votes that have a place',
    (id) => {
      const { election, contest, votes, rest } = json(id) as BlockGroupVotesPack;
      votes[0]!.forEach((_, g) => expect(told(add(votes.map((column) => column[g]!))), `${id} ${g}`).toBe(true));
      const file = `downloads/results/${election}.csv`;
      const known = parseCsv(file, read(file), ['precinct', 'placement', 'contest', 'votes'])
        .filter((r) => r.contest === contest && ['withheld', 'unplaced'].includes(r.placement ?? ''))
        .map((r) => Number(r.votes));
      expect(told(add(rest) - add(known)), `${id}: ${add(rest) - add(known)} in block groups not told`).toBe(true);
    },
  );

  it('plans: as in the download', () => {
    const { changes: columns } = json('plans') as PlansPack;
    for (const c of Object.values(columns))
      for (const list of [c.population, c.stripPopulation]) expect(list.every((n) => n !== null && told(n))).toBe(true);
  });
});

describe('the check itself', () => {
  const row = (values: Record<string, string>): CsvRow => values;
  it('finds what it is for', () => {
    expect(
      people(
        [
          row({
            neighborhood: 'a',
            part: 'whole',
            measure: 'population',
            vintage: 'x',
            estimate: '27285',
            unit: 'count',
          }),
          row({
            neighborhood: 'a',
            part: '2021',
            measure: 'population',
            vintage: 'x',
            estimate: '27284',
            unit: 'count',
          }),
        ],
        '',
      ),
    ).toHaveLength(1);
    expect(
      precinctResults(
        [
          row({ precinct: '9000001A', contest: 'c', votes: '6', registered: '40', ballots: '' }),
          row({ precinct: '9000001A', contest: 'c', votes: '3', registered: '40', ballots: '' }),
        ],
        '',
      ),
    ).toEqual(['9000001A c: 9']);
    expect(
      methods(
        [
          row({ neighborhood: 'a', contest: 'c', method: 'mail', votes: '95' }),
          row({ neighborhood: 'district', contest: 'c', method: 'mail', votes: '100' }),
        ],
        '',
      ),
    ).toEqual(['rest c mail: 5']);
    expect(voters([row({ neighborhood: 'a', group: 'g', people: '95', voters: '100' })], '')).toEqual([
      'a all but g: 5',
    ]);
    const part = (precinct: string, group: string, weight: string): CsvRow =>
      row({ precinct, block_group_2020: group, weight });
    const parts = [part('A', '1', '0.9200'), part('A', '2', '0.0800'), part('B', '1', '0.9500'), part('C', '1', '1')];
    expect(
      smallParts(
        parts,
        new Map([
          ['A', 120],
          ['B', 200],
        ]),
      ),
    ).toEqual(['A in 2: 9.6 ballots', 'C: no ballots are published of it', 'B: its parts add up to 0.9500']);
  });
});
