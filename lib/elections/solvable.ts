/** What linear equations give away: the attack that withheld figures must stand. */

/** One equation: what stands before each unknown; its right side is taken as known. */
export type Equation = ReadonlyMap<number, number>;

/** Weights are shares between 0 and 1: what is left below this is rounding of the computer. */
const ZERO = 1e-7;

/** The unknowns that the equations fix to one value, whatever their right sides are. Gauss-Jordan elimination with the largest pivots. */
export function solvable(equations: readonly Equation[], unknowns: number): Set<number> {
  const rows = equations.map((equation) => {
    const row = new Float64Array(unknowns);
    for (const [j, x] of equation) row[j] = x;
    return row;
  });
  const pivots: number[] = [];
  for (let j = 0; j < unknowns && pivots.length < rows.length; j++) {
    const at = pivots.length;
    let best = at;
    for (let i = at + 1; i < rows.length; i++) if (Math.abs(rows[i]![j]!) > Math.abs(rows[best]![j]!)) best = i;
    const pivot = rows[best]!;
    if (Math.abs(pivot[j]!) <= ZERO) continue;
    [rows[at], rows[best]] = [pivot, rows[at]!];
    const by = pivot[j]!;
    for (let k = j; k < unknowns; k++) pivot[k]! /= by;
    for (const row of rows) {
      const factor = row[j]!;
      if (row === pivot || Math.abs(factor) <= ZERO) continue;
      for (let k = j; k < unknowns; k++) row[k]! -= factor * pivot[k]!;
    }
    pivots.push(j);
  }
  // An unknown that nothing else stands beside in its reduced equation has one value only.
  return new Set(pivots.filter((j, i) => rows[i]!.every((x, k) => k === j || Math.abs(x) <= ZERO)));
}
