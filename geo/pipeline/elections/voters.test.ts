/** People who voted: the published files against the sources, and against rule 5. Numbers come from the source files, read here by another way. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  AGE_GROUPS,
  SURNAME_GROUPS,
  VOTER_ELECTIONS,
  VOTER_GROUPS,
  type VoterElection,
  type VoterGroup,
} from '@/lib/elections/voterGroups';
import type { ElectionPack, VotersPack } from '@/lib/packs/schema';
import { openSources } from '../sources';
import { readVoters } from './votersSource';

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
function pack<T>(id: string): T {
  const file = readdirSync('public/data').find(
    (f) => f.startsWith(`${id}-`) && f.length === id.length + '-0123456789.json'.length,
  )!;
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T;
}
interface Row {
  neighborhood: string;
  group: string;
  people: string;
  voters: string;
  share_of_voters: string;
}
const csv = (id: VoterElection): Row[] =>
  Papa.parse<Row>(readFileSync(`public/downloads/neighborhoods/voters-${id}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const PARTITIONS: readonly (readonly VoterGroup[])[] = [AGE_GROUPS, SURNAME_GROUPS];

describe.each(VOTER_ELECTIONS)('the published voters of %s', (id) => {
  const voters = pack<VotersPack>(`voters-${id}`);
  const own = pack<ElectionPack>(`election-${id}`);
  const rows = csv(id);
  const index = (g: VoterGroup): number => voters.groups.indexOf(g);
  /** Every published row: neighborhoods and precincts. */
  const published = [
    ...voters.neighborhoods.map((name, k) => ({
      name,
      total: voters.neighborhoodVoters[k]!,
      of: (g: VoterGroup) => voters.neighborhood[index(g)]![k]!,
    })),
    ...voters.precincts.map((name, i) => ({
      name,
      total: voters.precinctVoters[i]!,
      of: (g: VoterGroup) => voters.precinct[index(g)]![i]!,
    })),
  ];

  it('has thirteen groups and places that its election’s own pack has', () => {
    expect(voters.groups).toEqual(VOTER_GROUPS);
    for (const slug of voters.neighborhoods) expect(own.neighborhoods).toContain(slug);
    for (const precinct of voters.precincts)
      expect(own.precincts.placement[own.precincts.id.indexOf(precinct)]).toBe('near');
  });

  it('tells no row, no group and no rest of the voters under 10 people', () => {
    for (const row of published) {
      expect(row.total, row.name).toBeGreaterThanOrEqual(10);
      for (const g of VOTER_GROUPS) {
        const n = row.of(g);
        if (n === null) continue;
        expect(n, `${row.name} ${g}`).toBeGreaterThanOrEqual(10);
        expect(row.total - n, `${row.name} ${g}`).toBeGreaterThanOrEqual(10);
      }
    }
  });

  it('gives no withheld group away by the others of its row: ten people and two groups, or everybody of known age, are left', () => {
    for (const row of published) {
      for (const partition of PARTITIONS) {
        const told = partition.map(row.of).filter((n) => n !== null);
        const left = row.total - add(told);
        if (told.length === partition.length) expect(left === 0 || left >= 10, `${row.name} ${left}`).toBe(true);
        else {
          expect(left, row.name).toBeGreaterThanOrEqual(10);
          // People of unknown age, or on no list, are one more group that is not told.
          if (left > 0) expect(partition.length + 1 - told.length, row.name).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });

  it('gives nothing away by the district: what neighborhoods and precincts leave of each group is ten people or more, and so is its rest', () => {
    const left = (columns: (number | null)[][], totals: number[]) =>
      VOTER_GROUPS.map((g, i) => {
        const people = voters.district.counts[index(g)]! - add(columns[i]!.map((n) => n ?? 0));
        return [people, voters.district.voters - add(totals) - people] as const;
      });
    for (const [people] of [
      ...left(voters.neighborhood, voters.neighborhoodVoters),
      ...left(voters.precinct, voters.precinctVoters),
    ])
      expect(people).toBeGreaterThanOrEqual(10);
    expect(voters.notPlaced.voters).toBeGreaterThanOrEqual(10);
    voters.notPlaced.counts.forEach((n) => {
      expect(n).toBeGreaterThanOrEqual(10);
    });
  });

  it('adds up: neighborhoods and what is not placed are the district', () => {
    expect(add(voters.neighborhoodVoters) + voters.notPlaced.voters).toBe(voters.district.voters);
    voters.neighborhood.forEach((column, g) =>
      expect(add(column.map((n) => n ?? 0)) + voters.notPlaced.counts[g]!).toBe(voters.district.counts[g]),
    );
    const sum = (name: (n: string) => boolean, group: string) =>
      add(rows.filter((r) => name(r.neighborhood) && r.group === group).map((r) => Number(r.people)));
    for (const g of VOTER_GROUPS) expect(sum((n) => n !== 'district', g)).toBe(sum((n) => n === 'district', g));
  });

  it('leaves figures and shares of withheld groups empty in the download, and says the same as the pack', () => {
    for (const r of rows) {
      expect(r.people === '').toBe(r.share_of_voters === '');
      if (r.people !== '')
        expect(Number(r.share_of_voters)).toBeCloseTo((100 * Number(r.people)) / Number(r.voters), 2);
    }
    voters.neighborhoods.forEach((slug, k) =>
      VOTER_GROUPS.forEach((g, i) => {
        const row = rows.find((r) => r.neighborhood === slug && r.group === g)!;
        expect(row.people === '' ? null : Number(row.people)).toBe(voters.neighborhood[i]![k]);
      }),
    );
  });

  it('counts no more people than ballots in the district', () => {
    const ballots = add(own.precincts.ballots.map((b) => b ?? 0)) + (own.withheld.ballots ?? 0);
    expect(voters.district.voters).toBeLessThanOrEqual(ballots);
    expect(voters.district.voters).toBeGreaterThan(0.95 * ballots);
  });
});

const folder = process.env.CA34_SOURCES ?? 'sources';
describe.skipIf(!existsSync(folder))('the voters against their source files', () => {
  /** Sums of the columns whose names match, over the whole file. */
  function sumOf(file: string, columns: RegExp): number {
    const text = readFileSync(`${folder}/results/${file}`, 'utf8');
    return add(
      Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) =>
        add(
          Object.entries(row)
            .filter(([k]) => columns.test(k))
            .map(([, v]) => Number(v)),
        ),
      ),
    );
  }
  it.each<[VoterElection, string]>([
    ['2024-11-general', 'voters_demographics_2024_11_ca34.csv'],
    ['2025-11-special', 'voters_demographics_2025_11_ca34.csv'],
  ])('%s: each group of the district is the sum of its columns', (id, file) => {
    const { district, groups } = pack<VotersPack>(`voters-${id}`);
    const of = (g: VoterGroup) => district.counts[groups.indexOf(g)];
    expect(of('age-18-24')).toBe(sumOf(file, /^(dem|rep|dcl|oth)[mf]1824$/i));
    expect(of('age-65-up')).toBe(sumOf(file, /^(dem|rep|dcl|oth)[mf]65pl$/i));
    for (const [g, code] of [
      ['surname-hispanic', 'hisp'],
      ['surname-korean', 'kor'],
      ['surname-filipino', 'fil'],
      ['surname-chinese', 'chi'],
      ['surname-vietnamese', 'viet'],
      ['surname-japanese', 'jpn'],
      ['surname-indian', 'ind'],
    ] as const) {
      expect(of(g), g).toBe(sumOf(file, new RegExp(`^${code}(dem|rep|dcl|oth)$`, 'i')));
    }
    const unknown = sumOf(file, /^(dem|rep|dcl|oth)[mf]unk$/i);
    // Five people of 2024 have no age: fewer than ten, so they are left out of the voters and can't be subtracted.
    expect(unknown).toBe(id === '2024-11-general' ? 5 : 1503);
    expect(district.voters).toBe(sumOf(file, /^totreg_r$/i) - (unknown < 10 ? unknown : 0));
  });
  it('publishes a precinct’s group as the source has it, or not at all', () => {
    for (const id of VOTER_ELECTIONS) {
      const source = readVoters(openSources(folder), id);
      const { precincts, precinct } = pack<VotersPack>(`voters-${id}`);
      precincts.forEach((p, i) =>
        VOTER_GROUPS.forEach((g, c) => {
          if (precinct[c]![i] !== null) expect(precinct[c]![i]).toBe(source.get(p)!.groups[g]);
        }),
      );
      expect(precinct.flat().filter((n) => n !== null).length).toBeGreaterThan(500);
    }
  });
});
