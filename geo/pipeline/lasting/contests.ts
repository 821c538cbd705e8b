/** Votes of two parties by block group of 2020, as their makers estimate them. */
import {
  LASTING_MEASURES,
  lastingVintages,
  twoParty,
  type LastingMeasure,
  type LastingVintage,
} from '@/lib/people/lasting';
import { BLOCK_VOTES_FILE } from '../recovered/blockGroups';
import { csvNumber } from '../csv';
import { SourceError, type Sources } from '../sources';

/** Votes for the Democrat and for the Republican. */
export type Pair = readonly [democrat: number, republican: number];

export interface LastingContest {
  measure: LastingMeasure;
  vintage: LastingVintage;
  /** By GEOID of the block group, whole block groups. */
  votes: ReadonlyMap<string, Pair>;
}

export const LASTING_CONTESTS = LASTING_MEASURES.flatMap((measure) =>
  lastingVintages(measure).map((vintage) => ({ measure, vintage })),
);

export const sumOf = ([democrat, republican]: Pair): number => democrat + republican;

/** Every contest of the file. @throws SourceError for a missing column, a block group that comes twice, or a number below 0. */
export function readContests(sources: Sources): LastingContest[] {
  const columns = LASTING_CONTESTS.map(({ measure, vintage }) => twoParty(measure, vintage).column);
  const needed = columns.flatMap((c) => [`${c}_Dem`, `${c}_Rep`]);
  const rows = sources.csv(BLOCK_VOTES_FILE, ['geoid', ...needed]);
  return LASTING_CONTESTS.map(({ measure, vintage }, c) => {
    const votes = new Map<string, Pair>();
    rows.forEach((row, i) => {
      const id = row.geoid ?? '';
      if (votes.has(id))
        throw new SourceError({ file: BLOCK_VOTES_FILE, row: i + 2, expected: `every block group once (${id})` });
      const number = (column: string): number => {
        const n = csvNumber(BLOCK_VOTES_FILE, i, row, column);
        if (n === null || n < 0)
          throw new SourceError({ file: BLOCK_VOTES_FILE, row: i + 2, expected: `votes of 0 or more in ${column}` });
        return n;
      };
      votes.set(id, [number(`${columns[c]}_Dem`), number(`${columns[c]}_Rep`)]);
    });
    return { measure, vintage, votes };
  });
}
