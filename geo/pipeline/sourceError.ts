export interface SourceProblem {
  /** Relative to the source folder. */
  file: string;
  /** Line of the file as people count them, the header being 1. */
  row?: number;
  /** Number of a feature in a GeoJSON file, from 1. */
  feature?: number;
  expected: string;
}

/** A source file is missing, truncated or malformed: says which, where, and what was expected. */
export class SourceError extends Error {
  readonly file: string;
  readonly row: number | undefined;
  readonly feature: number | undefined;
  readonly expected: string;

  constructor(problem: SourceProblem) {
    const at = [
      ...(problem.row === undefined ? [] : [`, row ${problem.row}`]),
      ...(problem.feature === undefined ? [] : [`, feature ${problem.feature}`]),
    ].join('');
    super(`${problem.file}${at}: expected ${problem.expected}`);
    this.name = 'SourceError';
    this.file = problem.file;
    this.row = problem.row;
    this.feature = problem.feature;
    this.expected = problem.expected;
  }
}
