/** The solver of the linear programs: HiGHS as WebAssembly, pinned in package.json, one thread, a fixed seed. Build time only. */
import loadHighs, { type Model } from 'highs';
import type { Program } from './program';

export interface Solution {
  x: number[];
  objective: number;
}

/** One program with its optimum, and other solutions that cost hardly more. */
export interface Solved extends Solution {
  /** The solution that minimizes `direction` (over the first columns) among those that cost at most the optimum times 1 + `slack`, which stays as first given. */
  towards(direction: readonly number[], slack: number): number[];
  /** Frees the solver's memory; nothing can be asked after it. */
  close(): void;
}

export interface Solver {
  /** @throws Error when the program has no optimum. */
  solve(program: Program): Solved;
}

const OPTIONS = { output_flag: false, random_seed: 0, solver: 'simplex', presolve: 'on' } as const;

export async function createSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const run = (model: Model): number[] => {
    model.run();
    const status = model.getModelStatus();
    if (status !== highs.constants.modelStatus.optimal)
      throw new Error(`The recovery’s linear program has no optimum (status ${status}).`);
    return Array.from(model.getSolution().colValue);
  };
  const open = (program: Program): Model => {
    const finite = (xs: readonly number[]): Float64Array =>
      Float64Array.from(xs, (x) => (x === Infinity ? highs.infinity : x));
    const starts = [0];
    for (const column of program.columns) starts.push((starts.at(-1) ?? 0) + column.length);
    const entries = program.columns.flat();
    const model = highs.createModel({
      numCols: program.columns.length,
      numRows: program.lower.length,
      colCost: finite(program.cost),
      colLower: program.cost.map(() => 0),
      colUpper: finite(program.bound),
      rowLower: finite(program.lower),
      rowUpper: finite(program.upper),
      matrix: {
        format: 'csc',
        numRows: program.lower.length,
        numCols: program.columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(entries, ([row]) => row),
        values: Float64Array.from(entries, ([, value]) => value),
      },
    });
    model.options.set(OPTIONS);
    return model;
  };
  return {
    solve(program) {
      const model = open(program);
      const x = run(model);
      const objective = model.getObjectiveValue();
      let bounded = false;
      const hold = (slack: number): void => {
        const paid = program.cost.flatMap((c, j) => (c > 0 ? [j] : []));
        model.addRow(-highs.infinity, objective * (1 + slack), {
          indices: Int32Array.from(paid),
          values: Float64Array.from(paid, (j) => program.cost[j]!),
        });
        bounded = true;
      };
      const columns = Int32Array.from(program.cost, (_, j) => j);
      return {
        x,
        objective,
        towards(direction, slack) {
          if (!bounded) hold(slack);
          model.changeColsCost(
            { kind: 'set', indices: columns },
            Float64Array.from(program.cost, (_, j) => direction[j] ?? 0),
          );
          return run(model);
        },
        close: () => model.dispose(),
      };
    },
  };
}
