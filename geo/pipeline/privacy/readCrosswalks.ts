/** What the crosswalks say: parts of precincts, a weight times what the precinct holds. */
import type { CsvRow } from '../csv';
import { cell, say, type Ledger } from './ledger';
import type { Publication } from './publication';
import { familyOf, votesIn, type ElectionCells } from './readElections';
import { tieToNeighborhoods, type Whole } from './tieParts';

interface Crosswalk {
  file: string;
  /** The column that names the part, and what a part is called. */
  column: 'block_group_2020' | 'neighborhood';
  of: string;
  /** How far a weight may be off by its rounding. */
  off: number;
}

/** @param groups the block groups that are shown: what is counted by block group is the sum of these parts */
export function readCrosswalks(
  publication: Publication,
  given: ElectionCells,
  groups: readonly string[],
  ledger: Ledger,
): void {
  const { election } = given.pack;
  const crosswalks: readonly Crosswalk[] = [
    // To four decimals.
    {
      file: `crosswalks/precincts-to-block-groups-${election}.csv`,
      column: 'block_group_2020',
      of: 'block group',
      off: 0.00005,
    },
    // To hundredths that add up to one: one of them may be off by nearly a hundredth.
    {
      file: `crosswalks/precincts-to-neighborhoods-${election}.csv`,
      column: 'neighborhood',
      of: 'neighborhood',
      off: 0.01,
    },
  ];
  for (const crosswalk of crosswalks) {
    if (!publication.downloads.includes(crosswalk.file)) continue;
    const rows = publication.rows(crosswalk.file);
    const known = new Set(given.pack.precincts.id);
    for (const { precinct = '' } of rows)
      if (!known.has(precinct)) ledger.faults.push(`${crosswalk.file}: ${precinct} is no published precinct`);
    for (const whole of wholes(given)) {
      const parts = sayParts(ledger, given, crosswalk, rows, whole);
      if (crosswalk.column === 'block_group_2020') saySums(ledger, given, crosswalk, groups, whole, parts);
      else tieToNeighborhoods(ledger, given, crosswalk, rows, whole);
    }
  }
}

/** Ballots and registered voters; where ballots are not told, the votes of each contest stand for them. */
function wholes({ pack, contests }: ElectionCells): Whole[] {
  const { id, ballots } = pack.precincts;
  const of = (counts: readonly (number | null)[]): Whole['of'] =>
    new Map(id.map((name, i) => [name, counts[i] ?? null]));
  const votes = ballots.some((n) => n !== null)
    ? []
    : contests.map(({ contest, precinct }) => ({
        counted: votesIn(contest),
        of: of(id.map((_, i) => precinct.reduce((n, column) => n + column[i]!, 0))),
      }));
  return [
    ...(['ballots', 'registered'] as const).map((counted) => ({ counted, of: of(pack.precincts[counted]) })),
    ...votes,
  ];
}

/** Cells by the part that they belong to. */
function sayParts(
  ledger: Ledger,
  { pack }: ElectionCells,
  { file, column, of, off }: Crosswalk,
  rows: readonly CsvRow[],
  { counted, of: whole }: Whole,
): Map<string, string[]> {
  const family = familyOf(pack.election, `${counted} by precinct and ${of}`);
  const parts = new Map<string, string[]>();
  const weights = new Map<string, { sum: number; rows: number }>();
  for (const row of rows) {
    const { precinct = '', weight, low, high } = row;
    const place = row[column] ?? '';
    const all = whole.get(precinct) ?? null;
    if (all === null) continue;
    const part = cell(ledger, family, `${precinct} & ${place}`);
    parts.set(place, [...(parts.get(place) ?? []), part]);
    const told = weights.get(precinct) ?? { sum: 0, rows: 0 };
    weights.set(precinct, { sum: told.sum + Number(weight), rows: told.rows + 1 });
    const from = `${file}: ${precinct} ${place} of ${all} ${counted}`;
    if (weight !== '') say(ledger, from, [part], all * (Number(weight) - off), all * (Number(weight) + off));
    if (low !== undefined && low !== '' && high !== undefined && high !== '')
      say(ledger, `${from}, interval`, [part], all * Number(low) - 1, all * Number(high) + 1);
  }
  for (const [precinct, { sum, rows: n }] of weights) {
    const all = whole.get(precinct)!;
    const beyond = all * (1 - sum);
    const loose = all * off * n;
    say(
      ledger,
      `${file}: ${precinct} beyond its rows`,
      [cell(ledger, family, `${precinct} & -`)],
      beyond - loose,
      beyond + loose,
    );
  }
  return parts;
}

/** That a block group is the sum of its parts. */
function saySums(
  ledger: Ledger,
  { pack }: ElectionCells,
  { file }: Crosswalk,
  groups: readonly string[],
  { counted }: Whole,
  parts: ReadonlyMap<string, readonly string[]>,
): void {
  for (const group of groups) {
    const own = parts.get(group) ?? [];
    const all = cell(ledger, familyOf(pack.election, `${counted} by block group`), group);
    if (own.length > 0) say(ledger, `${file}: ${group}`, [all, ...own.map((name): [string, number] => [name, -1])], 0);
  }
}
