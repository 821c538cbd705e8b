/** What each published file counts, and what in it would tell fewer than ten people; privacy.test.ts runs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMailBallotGroup } from '@/lib/elections/withhold';
import type { Manifest } from '@/lib/packs/schema';
import { parseCsv, type CsvRow } from './csv';
import { smallParts } from './privacyCrosswalks';
const root = join(__dirname, '../../public');
export const manifest = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as Manifest;
export const FEW = 10;
/** True for what may be told: nobody, or ten and more. */
export const told = (n: number): boolean => n === 0 || n >= FEW;
export const add = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');
export const json = (id: string): unknown =>
  JSON.parse(read(`data/${manifest.packs.find((p) => p.id === id)?.file ?? `no pack ${id}`}`));

/** Sums of a column by the value of others: `koreatown us-house` → votes. */
export function sums(rows: readonly CsvRow[], by: readonly string[], column: string): Map<string, number> {
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
export const precinctResults: Check = (rows) => [
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
export const methods: Check = (rows) => {
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
export const people: Check = (rows) => {
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
export const voters: Check = (rows) => [
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

/** Parts of precincts, as ballots of the results of the same election. */
const crosswalk: Check = (rows, file) => {
  const election = /(\d{4}-\d{2}-[a-z-]+)\.csv$/.exec(file)?.[1] ?? file;
  const results = parseCsv(file, read(`downloads/results/${election}.csv`), ['precinct', 'placement', 'ballots']);
  const placed = results.filter((r) => r.ballots !== '' && !['withheld', 'unplaced'].includes(r.placement ?? ''));
  return smallParts(rows, new Map(placed.map((r) => [r.precinct ?? '', Number(r.ballots)])));
};

/** Files without any count of ballots or people. */
const nobody: Check = () => [];

/** Votes by area. What follows the share are ranges of estimates, and votes that only may belong there: nobody is counted by them. */
const RESULTS = [
  'contest',
  'candidate',
  'party',
  'votes',
  'share_of_contest_votes_placed',
  'votes_low',
  'votes_high',
  'share_low',
  'share_high',
  'lead',
  'lead_low',
  'lead_high',
  'lead_is',
  'votes_without_place',
  'terms',
];

/** Which check a file of downloads/ gets, and the columns it must have; the order is that of the file. */
export const FILES: readonly { file: RegExp; columns: readonly string[]; further?: RegExp; check: Check }[] = [
  {
    file: /^results\/\S+\.csv$/,
    columns: ['precinct', 'placement', 'contest', 'candidate', 'party', 'votes', 'registered', 'ballots'],
    check: precinctResults,
  },
  {
    file: /^neighborhoods\/results-\S+\.csv$/,
    columns: ['neighborhood', ...RESULTS],
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
      'nine_of_ten_share',
      'nine_of_ten_lead',
    ],
    check: nobody,
  },
  {
    file: /^neighborhoods\/people\.csv$/,
    columns: ['neighborhood', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'],
    check: people,
  },
  {
    file: /^crosswalks\/precincts-to-block-groups-\S+\.csv$/,
    columns: ['precinct', 'block_group_2020', 'weight', 'low', 'high', 'terms'],
    check: crosswalk,
  },
  {
    file: /^areas\/results-\S+\.csv$/,
    columns: ['kind', 'area', ...RESULTS],
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
