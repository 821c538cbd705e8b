/** How far two divisions of the same votes lie apart. */

export interface Apart {
  /** Votes that stand in another area, percent of all. */
  moved: number;
  /** Points of the leading candidate's share, over areas with enough votes. */
  mean: number;
  p90: number;
  max: number;
}

/** An area with fewer true votes is not counted among the shares. */
const FEWEST = 100;

/** `truth` and `guess`: shares per precinct and bin, the last bin being no area; `votes[p]` per candidate or null. */
export function apart(
  truth: readonly (readonly number[])[],
  guess: readonly (readonly number[])[],
  votes: readonly (readonly number[] | null)[],
): Apart {
  const bins = truth[0]?.length ?? 0;
  const sums = (shares: readonly (readonly number[])[], c: number): number[] =>
    Array.from({ length: bins }, (_, k) => votes.reduce((sum, v, p) => sum + (v?.[c] ?? 0) * shares[p]![k]!, 0));
  const candidates = votes.find((v) => v !== null)?.map((_, c) => c) ?? [];
  const [a, b] = [candidates.map((c) => sums(truth, c)), candidates.map((c) => sums(guess, c))];
  const total = (rows: number[][], k: number): number => rows.reduce((sum, row) => sum + row[k]!, 0);
  const all = Array.from({ length: bins }, (_, k) => total(a, k)).reduce((x, y) => x + y, 0);
  const moved = Array.from({ length: bins }, (_, k) => Math.abs(total(a, k) - total(b, k))).reduce((x, y) => x + y, 0);
  const off = Array.from({ length: bins - 1 }, (_, k) => k)
    .filter((k) => total(a, k) > FEWEST && total(b, k) > 0)
    .map((k) => {
      const first = candidates.reduce((best, c) => (a[c]![k]! > a[best]![k]! ? c : best), 0);
      return 100 * Math.abs(a[first]![k]! / total(a, k) - b[first]![k]! / total(b, k));
    })
    .sort((x, y) => x - y);
  return {
    moved: (50 * moved) / all,
    mean: off.reduce((x, y) => x + y, 0) / off.length,
    p90: off[Math.min(off.length - 1, Math.ceil(0.9 * off.length) - 1)] ?? NaN,
    max: off.at(-1) ?? NaN,
  };
}
