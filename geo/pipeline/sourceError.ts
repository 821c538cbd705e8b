export interface SourceProblem {
  /** Relative to the source folder. */
  file: string;
  /** Line of the file as people count them, the header being 1. */
  row?: number;
  expected: string;
}

/** A source file is missing, truncated or malformed: says which, where, and what was expected. */
export class SourceError extends Error {
  readonly file: string;
  readonly row: number | undefined;
  readonly expected: string;

  constructor(problem: SourceProblem) {
    super(`${problem.file}${problem.row === undefined ? '' : `, row ${problem.row}`}: expected ${problem.expected}`);
    this.name = 'SourceError';
    this.file = problem.file;
    this.row = problem.row;
    this.expected = problem.expected;
  }
}
