/** One recovery: the linear program, then of its near-optimal solutions the one closest to where people live. */
import { closestMixture } from './closest';
import { programOf, type Program, type Recovery } from './program';
import type { Solver } from './solve';

export interface Recovered {
  /** Part of its precinct's voters per unknown, 0-1; a precinct's add up to 1. */
  weights: number[];
  /** The corner that the linear program stops at, for comparison. */
  corner: number[];
  program: Program;
  objective: number;
}

/** A near-optimal solution costs at most this much more than the cheapest, as a part of it. */
export const NEAR_OPTIMAL = 0.002;
/** Steps towards the closest of them. */
const STEPS = 5;

/** @throws Error when the program has no optimum. */
export function recover(recovery: Recovery, solver: Solver): Recovered {
  const program = programOf(recovery);
  const { unknowns, ballots } = recovery;
  const solved = solver.solve(program);
  try {
    const corner = solved.x.slice(0, unknowns.length);
    const towards = (direction: readonly number[]): number[] => solved.towards(direction, NEAR_OPTIMAL);
    const point = closestMixture(corner, {
      near: unknowns.map((u) => u.prior),
      weights: unknowns.map((u) => Math.max(1, ballots[u.precinct]!)),
      corner: towards,
      steps: STEPS,
    });
    return {
      weights: wholeRows(unknowns, point),
      corner,
      program,
      objective: solved.objective,
    };
  } finally {
    solved.close();
  }
}

/** Each precinct's parts divided by their sum, so that they add up to 1 to the last digit that a number holds; what a solver leaves below zero is none. */
function wholeRows(unknowns: Recovery['unknowns'], weights: readonly number[]): number[] {
  const whole = weights.map((w) => Math.max(0, w));
  const sums = new Map<number, number>();
  unknowns.forEach(({ precinct }, j) => sums.set(precinct, (sums.get(precinct) ?? 0) + whole[j]!));
  return whole.map((w, j) => w / sums.get(unknowns[j]!.precinct)!);
}
