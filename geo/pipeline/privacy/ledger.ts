/** What the published files say of people, as linear statements over atomic cells, and which cells are protected. */

/** `low` ≤ Σ weight · cell ≤ `high`; a cell is a count of people, never below 0. */
export interface Statement {
  terms: ReadonlyMap<string, number>;
  low: number;
  high: number;
  /** File and row, for the person who reads a finding. */
  from: string;
}

export interface Ledger {
  statements: Statement[];
  /** Cells that do not overlap, by family: each of them, and each sum of them, is a place, a difference of places, or a cell of the voter files. */
  families: Map<string, Set<string>>;
  /** Cells that hold at least as many people as another: `votes` cell → `ballots` cell. Where that one is known to hold ten, its votes are not protected. */
  within: Map<string, string>;
  /** What could not be read as declared: each fails the build. */
  faults: string[];
}

export function emptyLedger(): Ledger {
  return { statements: [], families: new Map(), within: new Map(), faults: [] };
}

export type Terms = readonly (string | readonly [cell: string, weight: number])[];

/** Adds that Σ `terms` is `low`, or between `low` and `high`. A cell named twice counts twice. */
export function say(ledger: Ledger, from: string, terms: Terms, low: number, high = low): void {
  const sum = new Map<string, number>();
  for (const term of terms) {
    const [cell, weight] = typeof term === 'string' ? [term, 1] : term;
    sum.set(cell, (sum.get(cell) ?? 0) + weight);
  }
  ledger.statements.push({ terms: sum, low, high, from });
}

/** The cell `atom` of a protected family, `family|atom`. */
export function cell(ledger: Ledger, family: string, atom: string): string {
  const key = `${family}|${atom}`;
  protect(ledger, family, key);
  return key;
}

/** Puts a cell into a further family: a cell of the voter files is one of a place, and one of a group. */
export function protect(ledger: Ledger, family: string, key: string): void {
  const known = ledger.families.get(family);
  if (known) known.add(key);
  else ledger.families.set(family, new Set([key]));
}

/**
 * Adds `count` people in all, of which `part` are `percent` of a hundred, rounded to steps of `step`: what a share gives away of the one it is a share of.
 */
export function sayShare(ledger: Ledger, from: string, part: Terms, whole: Terms, percent: number, step: number): void {
  const minus = (weight: number): Terms =>
    whole.map((t): readonly [string, number] => (typeof t === 'string' ? [t, -weight] : [t[0], -weight * t[1]]));
  const hundred = part.map((t): readonly [string, number] => (typeof t === 'string' ? [t, 100] : [t[0], 100 * t[1]]));
  say(ledger, from, [...hundred, ...minus(percent - step / 2)], 0, Infinity);
  say(ledger, from, [...hundred, ...minus(percent + step / 2)], -Infinity, 0);
  // Sums that could come out of it.
  say(ledger, from, part, 0, Infinity);
  say(ledger, from, whole, 0, Infinity);
}
