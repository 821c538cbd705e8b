/** Parts of precincts tied to what the neighborhoods themselves are told to hold: their sums were made of the parts before small ones were merged and weights rounded. */
import type { CsvRow } from '../csv';
import { cell, say, type Ledger } from './ledger';
import { cellsOf, familyOf, type ElectionCells } from './readElections';

/** What a precinct holds of a count; null where it is not told. */
export interface Whole {
  counted: string;
  of: ReadonlyMap<string, number | null>;
}

/** Of two weights nearer than this either may have been the larger before they were rounded. */
const NEAR = 0.02;
/** A neighborhood's sum is a whole number, rounded together with the others'. */
const ROUNDED = 1;

/**
 * Says of each precinct that its true parts and what it has in neighborhoods that its rows don't name are the whole of it; of each neighborhood that its sum is the true parts of
 * the precincts that name it and what the others have in it. A true part is as its weight says, but for the largest, into which what is not named was merged.
 * @param off how far a weight may be off by its rounding
 */
export function tieToNeighborhoods(
  ledger: Ledger,
  given: ElectionCells,
  { file, off }: { file: string; off: number },
  rows: readonly CsvRow[],
  { counted, of: whole }: Whole,
): void {
  const family = familyOf(given.pack.election, `${counted} by precinct and neighborhood, before merging`);
  const named = new Map<string, string[]>();
  for (const [precinct, own] of byPrecinct(rows)) {
    const all = whole.get(precinct) ?? null;
    const from = `${file}: ${precinct} of ${all} ${counted}, before merging`;
    const rest = cell(ledger, family, `${precinct} & not named`);
    const largest = Math.max(...own.map(({ weight }) => Number(weight)));
    const parts = own.map(({ neighborhood = '', weight }) => {
      const part = cell(ledger, family, `${precinct} & ${neighborhood}`);
      named.set(neighborhood, [...(named.get(neighborhood) ?? []), part]);
      if (all === null) return part;
      const [low, high] = [Math.max(0, all * (Number(weight) - off)), all * (Number(weight) + off)];
      if (Number(weight) < largest - NEAR) say(ledger, from, [part], low, high);
      else {
        say(ledger, from, [part], 0, high);
        say(ledger, from, [part, rest], low, Infinity);
      }
      return part;
    });
    if (all !== null) say(ledger, from, [...parts, rest], all);
  }
  const cells = cellsOf(ledger, given, counted);
  for (const slug of given.pack.neighborhoods) {
    const sum = cells.neighborhood(slug).map((name): [string, number] => [name, -1]);
    const others = cell(ledger, family, `not named & ${slug}`);
    say(ledger, `${file}: ${slug}, its own sum`, [...(named.get(slug) ?? []), others, ...sum], -ROUNDED, ROUNDED);
  }
}

function byPrecinct(rows: readonly CsvRow[]): Map<string, CsvRow[]> {
  const out = new Map<string, CsvRow[]>();
  for (const row of rows) out.set(row.precinct!, [...(out.get(row.precinct!) ?? []), row]);
  return out;
}
