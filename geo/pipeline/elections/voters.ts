/** The people who voted, by age group and surname match: neighborhoods spread as the votes are, precincts where nobody can be told apart. */
import { suppress } from '@/lib/elections/complementarySuppression';
import type { PublishedSum, Table, Withheld } from '@/lib/elections/suppressionTable';
import { MIN_BALLOTS } from '@/lib/elections/withhold';
import {
  AGE_GROUPS,
  SURNAME_GROUPS,
  VOTER_GROUPS,
  type VoterElection,
  type VoterGroup,
} from '@/lib/elections/voterGroups';
import type { VotersPack } from '@/lib/packs/schema';
import { SourceError, type Sources } from '../sources';
import type { Division } from './division';
import { splitColumn } from './split';
import { readVoters, voterFile, type PrecinctVoters } from './votersSource';

/** Columns of the table that is protected: the groups, people without an age, people on none of the lists of surnames. */
const UNKNOWN_AGE = VOTER_GROUPS.length;
const NO_MATCH = VOTER_GROUPS.length + 1;
const COLUMNS = VOTER_GROUPS.length + 2;
const AGES = [...AGE_GROUPS.map((g) => VOTER_GROUPS.indexOf(g)), UNKNOWN_AGE];
const SURNAMES = [...SURNAME_GROUPS.map((g) => VOTER_GROUPS.indexOf(g)), NO_MATCH];
/** Without people of unknown age the six ages make up the whole. */
const partitions = (keepUnknown: boolean): number[][] => [
  keepUnknown ? AGES : AGES.filter((c) => c !== UNKNOWN_AGE),
  SURNAMES,
];

/** To 0.01, never less. */
const upward = (points: number): number => Math.ceil(points * 100 - 1e-9) / 100;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const grid = (rows: number): boolean[][] => Array.from({ length: COLUMNS }, () => new Array<boolean>(rows).fill(false));

/** A table of people, before anything is withheld: `cells[c][r]`, and the total of each row. */
interface Counts {
  totals: number[];
  cells: number[][];
}

/** `keepUnknown`: whether people without an age count among the voters. */
function countsOf(rows: readonly PrecinctVoters[], keepUnknown: boolean): Counts {
  const unknown = rows.map((v) => (keepUnknown ? v.ageUnknown : 0));
  const totals = rows.map((v, r) => v.all - v.ageUnknown + unknown[r]!);
  const groups = VOTER_GROUPS.map((g) => rows.map((v) => v.groups[g]));
  return { totals, cells: withNoMatch([...groups, unknown], totals) };
}

/** The last column is what the lists of surnames leave of the total. */
function withNoMatch(cells: number[][], totals: readonly number[]): number[][] {
  return [
    ...cells,
    totals.map((total, r) => total - sum(SURNAME_GROUPS.map((g) => cells[VOTER_GROUPS.indexOf(g)]![r]!))),
  ];
}

const total = (counts: Counts): { total: number; cells: number[] } => ({
  total: sum(counts.totals),
  cells: counts.cells.map(sum),
});

/**
 * The pack of an election. `listed`: slugs of the neighborhoods that its own pack lists; `errorOf`: points by area of the division, null where not measured.
 * Where fewer than 10 people of the whole district have no age in the source, they are left out of the voters: every age added up would else tell them.
 * @throws SourceError where the voter file and the returns name different precincts.
 */
export function votersPack(
  sources: Sources,
  election: VoterElection,
  { placed, precincts, areas, shares }: Division,
  listed: readonly string[],
  errorOf: (voters: ReadonlyMap<string, PrecinctVoters>, group: VoterGroup) => readonly number[] | null = () => null,
): VotersPack {
  const voters = readVoters(sources, election);
  const { file } = voterFile(election);
  const returned = new Set(placed.returns.precincts.map((p) => p.precinct));
  for (const precinct of voters.keys())
    if (!returned.has(precinct))
      throw new SourceError({ file, expected: `precincts of the returns only (found ${precinct})` });
  const rows = precincts.map(
    (p) =>
      voters.get(p.precinct) ??
      (() => {
        throw new SourceError({ file, expected: `a row for the precinct ${p.precinct}` });
      })(),
  );
  const everybody = [...voters.values()];
  const keepUnknown = sum(everybody.map((v) => v.ageUnknown)) >= MIN_BALLOTS;
  const byPrecinct = countsOf(rows, keepUnknown);
  const district = total(countsOf(everybody, keepUnknown));
  const bins = listed.map((slug) => areas.findIndex((n) => n.id === slug));
  const byHood = interpolate(byPrecinct, shares, bins, areas.length + 1);

  const { hoods, points } = suppressBoth(byHood, byPrecinct, shares, bins, district, keepUnknown);
  const shown = (table: Counts, withheld: Withheld) => {
    const kept = table.totals.flatMap((_, r) => (withheld.rows[r] ? [] : [r]));
    return {
      kept,
      totals: kept.map((r) => table.totals[r]!),
      cells: VOTER_GROUPS.map((_, g) => kept.map((r) => (withheld.cells[g]![r] ? null : table.cells[g]![r]!))),
    };
  };
  const h = shown(byHood, hoods);
  const p = shown(byPrecinct, points);
  const counts = VOTER_GROUPS.map((_, g) => district.cells[g]!);
  return {
    election,
    groups: VOTER_GROUPS,
    district: { voters: district.total, counts },
    neighborhoods: h.kept.map((r) => listed[r]!),
    neighborhoodVoters: h.totals,
    neighborhood: h.cells,
    error: VOTER_GROUPS.map((group, g) => {
      const errors = errorOf(voters, group);
      return h.kept.map((r, k) => (errors === null || h.cells[g]![k] === null ? null : upward(errors[bins[r]!]!)));
    }),
    notPlaced: {
      voters: district.total - sum(h.totals),
      counts: counts.map((n, g) => n - sum(h.cells[g]!.map((x) => x ?? 0))),
    },
    precincts: p.kept.map((r) => precincts[r]!.precinct),
    precinctVoters: p.totals,
    precinct: p.cells,
  };
}

/** Every column spread over the listed neighborhoods as the votes are; a neighborhood's total is the sum of its ages. */
function interpolate(
  counts: Counts,
  shares: readonly (readonly number[])[],
  bins: readonly number[],
  ofBins: number,
): Counts {
  const split = (column: readonly number[]): number[] => {
    const all = splitColumn(shares, column, ofBins);
    return bins.map((k) => all[k]!);
  };
  const cells = counts.cells.slice(0, NO_MATCH).map(split);
  const totals = bins.map((_, k) => sum(AGES.map((c) => cells[c]![k]!)));
  return { totals, cells: withNoMatch(cells, totals) };
}

/** Neighborhoods against the district, precincts against both; a neighborhood's figure that would give a precinct away is withheld in its turn. */
function suppressBoth(
  byHood: Counts,
  byPrecinct: Counts,
  shares: readonly (readonly number[])[],
  bins: readonly number[],
  district: { total: number; cells: number[] },
  keepUnknown: boolean,
): { hoods: Withheld; points: Withheld } {
  const whole = (inRows: Counts): PublishedSum => {
    const rows = total(inRows);
    return {
      weights: inRows.totals.map(() => 1),
      rest: { total: district.total - rows.total, cells: district.cells.map((n, c) => n - rows.cells[c]!) },
      told: { cells: district.cells.map((_, c) => keepUnknown || c !== UNKNOWN_AGE), total: true },
    };
  };
  const hoodTable: Table = { ...byHood, partitions: partitions(keepUnknown), sums: [whole(byHood)] };
  const forced = grid(byHood.totals.length);
  for (;;) {
    const hoods = suppress(hoodTable, forced);
    const sums = bins.map((k, h): PublishedSum => ({
      weights: shares.map((row) => row[k] ?? 0),
      rest: null,
      told: { cells: hoods.cells.map((column) => !column[h]), total: !hoods.rows[h] },
    }));
    const points = suppress({ ...byPrecinct, partitions: partitions(keepUnknown), sums: [whole(byPrecinct), ...sums] });
    if (points.unsafe.length === 0) return { hoods, points };
    for (const [s, column] of points.unsafe) {
      // The first sum is the district: its rest is never small, so it is never unsafe.
      if (s === 0) throw new RangeError('The district would give a precinct’s voters away.');
      for (const c of column === null ? forced.keys() : [column]) forced[c]![s - 1] = true;
    }
  }
}
