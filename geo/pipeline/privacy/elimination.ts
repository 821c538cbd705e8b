/**
 * Sparse Gauss-Jordan elimination in whole numbers modulo a prime: what a system of linear equations fixes, without the rounding of a computer.
 * An equation over the rationals holds modulo the prime too, so whatever is fixed is found, unless the prime divides a number that decides it; hence two primes.
 */

/** The two largest primes under 2^26: products of two residues are exact in a double. */
export const PRIMES = [67_108_859, 67_108_837] as const;

/** Coefficients by unknown, and the right side. Weights of up to six decimals are exact. */
export interface Equation {
  terms: ReadonlyMap<string, number>;
  right: number;
}

/** One equation after the elimination: `pivot` + Σ others = `right`, all modulo the prime. */
export interface Row {
  others: Map<string, number>;
  right: number;
}

export interface Reduced {
  prime: number;
  /** By pivot. */
  rows: Map<string, Row>;
  /** Equations that contradict the ones before: what is left on the right. */
  contradictions: { at: number; by: number }[];
}

/** Decimals of a weight that are kept. */
const SCALE = 1_000_000;

export function reduce(equations: readonly Equation[], prime: number): Reduced {
  const rows = new Map<string, Row>();
  /** Pivots of the rows that an unknown stands in, beside its own. */
  const users = new Map<string, Set<string>>();
  const contradictions: Reduced['contradictions'] = [];
  const mod = (n: number): number => ((n % prime) + prime) % prime;
  const use = (unknown: string, pivot: string): void => {
    const known = users.get(unknown);
    if (known) known.add(pivot);
    else users.set(unknown, new Set([pivot]));
  };
  /** others += factor · row */
  const addRow = (into: Map<string, number>, row: Row, factor: number): void => {
    for (const [unknown, x] of row.others) {
      const sum = ((into.get(unknown) ?? 0) + x * factor) % prime;
      if (sum === 0) into.delete(unknown);
      else into.set(unknown, sum);
    }
  };
  equations.forEach(({ terms, right }, at) => {
    const whole = [...terms.values(), right].every(Number.isInteger);
    const scaled = (n: number): number => mod(whole ? n : Math.round(n * SCALE));
    const others = new Map<string, number>();
    let rest = scaled(right);
    for (const [unknown, weight] of terms) {
      const factor = scaled(weight);
      if (factor === 0) continue;
      const row = rows.get(unknown);
      if (!row) {
        const sum = ((others.get(unknown) ?? 0) + factor) % prime;
        if (sum === 0) others.delete(unknown);
        else others.set(unknown, sum);
        continue;
      }
      addRow(others, row, prime - factor);
      rest = mod(rest - ((row.right * factor) % prime));
    }
    let pivot: string | undefined;
    for (const unknown of others.keys())
      if (pivot === undefined || (users.get(unknown)?.size ?? 0) < (users.get(pivot)?.size ?? 0)) pivot = unknown;
    if (pivot === undefined) {
      if (rest !== 0) contradictions.push({ at, by: (rest > prime / 2 ? rest - prime : rest) / (whole ? 1 : SCALE) });
      return;
    }
    const by = inverse(others.get(pivot)!, prime);
    others.delete(pivot);
    for (const [unknown, x] of others) others.set(unknown, (x * by) % prime);
    const row: Row = { others, right: (rest * by) % prime };
    for (const user of users.get(pivot) ?? []) {
      const changed = rows.get(user)!;
      const factor = changed.others.get(pivot);
      if (factor === undefined) continue;
      changed.others.delete(pivot);
      addRow(changed.others, row, prime - factor);
      changed.right = mod(changed.right - ((row.right * factor) % prime));
      for (const unknown of others.keys())
        if (changed.others.has(unknown)) use(unknown, user);
        else users.get(unknown)?.delete(user);
    }
    users.delete(pivot);
    rows.set(pivot, row);
    for (const unknown of others.keys()) use(unknown, pivot);
  });
  return { prime, rows, contradictions };
}

/** The value that the equations give Σ `terms`, a whole number near 0; null where they give none. */
export function valueOf({ prime, rows }: Reduced, terms: ReadonlyMap<string, number>): number | null {
  const others = new Map<string, number>();
  let right = 0;
  for (const [unknown, weight] of terms) {
    const row = rows.get(unknown);
    if (!row) {
      others.set(unknown, ((others.get(unknown) ?? 0) + weight + prime) % prime);
      continue;
    }
    right = (right + row.right * weight) % prime;
    for (const [u, x] of row.others) others.set(u, ((others.get(u) ?? 0) + (prime - x) * weight) % prime);
  }
  if ([...others.values()].some((x) => x !== 0)) return null;
  const positive = (right + prime) % prime;
  return positive > prime / 2 ? positive - prime : positive;
}

/** A residue as the fraction with the smallest denominator; null where none is small. */
export function lifted(x: number, prime: number): number | null {
  for (let below = 1; below <= 64; below++) {
    const top = (x * below) % prime;
    const signed = top > prime / 2 ? top - prime : top;
    if (Math.abs(signed) <= 4096) return signed / below;
  }
  return null;
}

/** x with x · n = 1 modulo the prime (extended Euclid). */
function inverse(n: number, prime: number): number {
  let [a, b, x, y] = [n, prime, 1, 0];
  while (a > 1) {
    const q = Math.floor(a / b);
    [a, b] = [b, a % b];
    [x, y] = [y, x - q * y];
  }
  return ((x % prime) + prime) % prime;
}
