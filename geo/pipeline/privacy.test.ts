/**
 * Rule 5 of docs/design.md over every published file: nothing under 10 ballots or 10 people by itself, no complement that gives such a number away, no precinct by
 * voting method. Needs no sources. A file that this test doesn't know fails it: say here what its columns count.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMailBallotGroup } from '@/lib/elections/withhold';
import type {
  ContestColumns,
  ContestPack,
  ElectionAreasPack,
  ElectionPack,
  Manifest,
  PeoplePack,
  PlansPack,
} from '@/lib/packs/schema';
import { MEASURES } from '@/lib/people/measures';
import { parseCsv, type CsvRow } from './csv';

const root = join(__dirname, '../../public');
const manifest = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as Manifest;
const FEW = 10;
/** True for what may be told: nobody, or ten and more. */
const told = (n: number): boolean => n === 0 || n >= FEW;
const add = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const json = (id: string): unknown =>
  JSON.parse(read(`data/${manifest.packs.find((p) => p.id === id)?.file ?? `no pack ${id}`}`));

/** Sums of a column by the value of others: `koreatown us-house` → votes. */
function sums(rows: readonly CsvRow[], by: readonly string[], column: string): Map<string, number> {
  const out = new Map<string, number>();
  for (const row of rows) {
    const key = by.map((name) => row[name]).join(' ');
    out.set(key, (out.get(key) ?? 0) + Number(row[column]));
  }
  return out;
}

type Check = (rows: readonly CsvRow[], file: string) => string[];
const fewer = (map: ReadonlyMap<string, number>): string[] =>
  [...map].filter(([, n]) => !told(n)).map(([key, n]) => `${key}: ${n}`);

/** Precinct rows: ballots (votes where ballots are unknown) of each precinct and contest, and registered voters. */
const precinctResults: Check = (rows) => [
  ...rows.filter((r) => isMailBallotGroup(r.precinct ?? '')).map((r) => `a mail-ballot group: ${r.precinct}`),
  ...rows.filter((r) => r.ballots !== '' && !told(Number(r.ballots))).map((r) => `${r.precinct}: ${r.ballots} ballots`),
  ...rows
    .filter((r) => r.registered !== '' && !told(Number(r.registered)))
    .map((r) => `${r.precinct}: ${r.registered} registered`),
  ...fewer(
    sums(
      rows.filter((r) => r.ballots === ''),
      ['precinct', 'contest'],
      'votes',
    ),
  ),
];

const neighborhoodResults: Check = (rows) => fewer(sums(rows, ['neighborhood', 'contest'], 'votes'));

/** Each method's votes, and what the district's less all told neighborhoods leaves for those not told. */
const methods: Check = (rows) => {
  const perCell = sums(rows, ['neighborhood', 'contest', 'method'], 'votes');
  const rest = new Map<string, number>();
  for (const [key, n] of perCell) {
    const [place = '', contest = '', method = ''] = key.split(' ');
    rest.set(
      `rest ${contest} ${method}`,
      (rest.get(`rest ${contest} ${method}`) ?? 0) + (place === 'district' ? n : -n),
    );
  }
  return [
    ...fewer(perCell),
    ...fewer(rest),
    ...rows
      .filter((r) => /\d{7}[A-Z]/.test(r.neighborhood ?? ''))
      .map((r) => `a precinct by method: ${r.neighborhood}`),
  ];
};

/** Counts, and what one part of a neighborhood leaves of another. */
const people: Check = (rows) => {
  const counts = rows.filter((r) => r.unit === 'count');
  const parts = new Map<string, Map<string, number>>();
  for (const r of counts) {
    const key = `${r.neighborhood} ${r.measure} ${r.vintage}`;
    parts.set(key, (parts.get(key) ?? new Map<string, number>()).set(r.part ?? '', Number(r.estimate)));
  }
  const complements = [...parts].flatMap(([key, byPart]) => {
    const list = [...byPart];
    return list.flatMap(([a, x], i) =>
      list
        .slice(i + 1)
        .filter(([, y]) => !told(Math.abs(x - y)))
        .map(([b, y]) => `${key}: ${a} ${x} less ${b} ${y}`),
    );
  });
  const outside = [
    ...sums(
      counts.filter((r) => r.part !== 'whole' && r.neighborhood !== 'district'),
      ['part', 'measure', 'vintage'],
      'estimate',
    ),
  ].flatMap(([key, sum]) => {
    const [part, measure, vintage] = key.split(' ');
    const whole = counts.find(
      (r) => r.neighborhood === 'district' && r.part === part && r.measure === measure && r.vintage === vintage,
    );
    return whole && !told(Math.abs(Number(whole.estimate) - sum))
      ? [`the district less its neighborhoods, ${key}: ${Number(whole.estimate) - sum}`]
      : [];
  });
  return [
    ...counts
      .filter((r) => Number(r.estimate) < FEW)
      .map((r) => `${r.neighborhood} ${r.measure} ${r.vintage} ${r.part}: ${r.estimate}`),
    ...complements,
    ...outside,
  ];
};

/** Changes of plan by themselves, their strips, what strips leave, and what they leave of the parts in people.csv. */
const changes: Check = (rows) => {
  const published = parseCsv('people.csv', read('downloads/neighborhoods/people.csv'), [
    'neighborhood',
    'part',
    'measure',
    'vintage',
    'estimate',
  ]).filter((r) => r.measure === 'population' && r.vintage === 'census-2020');
  const cell = (r: CsvRow, column: string): number => (r[column] === '' ? NaN : Number(r[column]));
  return rows.flatMap((r) => {
    const [all, strip] = [cell(r, 'population_2020'), cell(r, 'strip_population_2020')];
    const where = `${r.neighborhood} ${r.change}`;
    const beside = published
      .filter((p) => p.neighborhood === r.neighborhood)
      .flatMap((p) =>
        told(Math.abs(Number(p.estimate) - all)) ? [] : [`${where}: ${all} beside ${p.estimate} (${p.part})`],
      );
    return [
      ...(told(all) && told(strip) && told(all - strip) ? [] : [`${where}: ${all} people, ${strip} in strips`]),
      ...(r.neighborhood === 'district' ? [] : beside),
    ];
  });
};

/** People by group, as counted from files of voters; blank where withheld. */
const voters: Check = (rows) => [
  ...rows
    .filter((r) => r.people !== '' && !told(Number(r.people)))
    .map((r) => `${r.neighborhood} ${r.group}: ${r.people}`),
  ...rows
    .filter((r) => r.people !== '' && !told(Number(r.voters) - Number(r.people)))
    .map((r) => `${r.neighborhood} all but ${r.group}: ${Number(r.voters) - Number(r.people)}`),
  ...rows.filter((r) => !told(Number(r.voters))).map((r) => `${r.neighborhood}: ${r.voters} voters`),
];

/** Votes of groups and council districts. */
const areaResults: Check = (rows) => fewer(sums(rows, ['kind', 'area', 'contest'], 'votes'));

/** Counts of groups and council districts by themselves, and what they leave of the district's. */
const areaPeople: Check = (rows) => {
  const district = parseCsv('people.csv', read('downloads/neighborhoods/people.csv'), [
    'neighborhood',
    'part',
    'measure',
    'vintage',
    'estimate',
    'unit',
  ]).filter((r) => r.neighborhood === 'district' && r.part !== 'whole');
  const kinds = [...new Set(rows.map((r) => r.kind))];
  return kinds.flatMap((kind) =>
    people(
      [...rows.filter((r) => r.kind === kind).map((r) => ({ ...r, neighborhood: `${kind}:${r.area}` })), ...district],
      '',
    ),
  );
};

/** Files without any count of ballots or people. */
const nobody: Check = () => [];

/** Which check a file of downloads/ gets, and the columns it must have; the order is that of the file. */
const FILES: readonly { file: RegExp; columns: readonly string[]; further?: RegExp; check: Check }[] = [
  {
    file: /^results\/\S+\.csv$/,
    columns: ['precinct', 'placement', 'contest', 'candidate', 'party', 'votes', 'registered', 'ballots'],
    check: precinctResults,
  },
  {
    file: /^neighborhoods\/results-\S+\.csv$/,
    columns: ['neighborhood', 'contest', 'candidate', 'party', 'votes', 'share_of_contest_votes_placed'],
    check: neighborhoodResults,
  },
  {
    file: /^neighborhoods\/methods-\S+\.csv$/,
    columns: ['neighborhood', 'contest', 'candidate', 'party', 'method', 'votes'],
    check: methods,
  },
  {
    file: /^neighborhoods\/voters-\S+\.csv$/,
    columns: ['neighborhood', 'group', 'people', 'voters', 'share_of_voters'],
    check: voters,
  },
  // Means of several precincts of ten votes and more, as percentages.
  {
    file: /^hexagons\/estimates-\S+\.csv$/,
    columns: ['hexagon', 'longitude', 'latitude', 'neighborhood', 'nearest_m'],
    further: /^[a-z0-9-]+:[a-z-]+$/,
    check: nobody,
  },
  {
    file: /^hexagons\/leave-one-out\.csv$/,
    columns: [
      'election',
      'contest',
      'candidate',
      'precincts',
      'votes_placed_percent',
      'error_estimate',
      'error_neighborhood',
      'error_district',
      'offered',
    ],
    check: nobody,
  },
  {
    file: /^neighborhoods\/people\.csv$/,
    columns: ['neighborhood', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'],
    check: people,
  },
  {
    file: /^areas\/results-\S+\.csv$/,
    columns: ['kind', 'area', 'contest', 'candidate', 'party', 'votes', 'share_of_contest_votes_placed'],
    check: areaResults,
  },
  {
    file: /^areas\/people\.csv$/,
    columns: ['kind', 'area', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'],
    check: areaPeople,
  },
  {
    file: /^plans\/changes\.csv$/,
    columns: ['neighborhood', 'change', 'area_km2', 'population_2020', 'strip_area_km2', 'strip_population_2020'],
    check: changes,
  },
  {
    file: /^plans\/compactness\.csv$/,
    columns: [
      'plan',
      'resolution',
      'corners',
      'area_km2',
      'perimeter_km',
      'polsby_popper',
      'reock',
      'convex_hull',
      'source',
    ],
    check: nobody,
  },
];

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
  });
});
