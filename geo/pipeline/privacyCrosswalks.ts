/** What a crosswalk would tell of fewer than ten people: a weight times a precinct's published ballots is a number of ballots. privacy.test.ts runs it. */
import { MIN_BALLOTS, isMailBallotGroup } from '@/lib/elections/withhold';
import type { CsvRow } from './csv';

/** Weights are rounded to 0.0001: a part of exactly ten ballots may come out that little smaller. */
const ROUNDING = 0.00005;

/**
 * Parts under ten ballots, parts of precincts whose ballots are not published (the pool, mail-ballot groups, what has no place), and precincts whose parts leave a rest: what
 * is not told of a precinct is then nobody. A part under ten registered voters can't be told either, as a precinct has no fewer of them than ballots.
 */
export function smallParts(rows: readonly CsvRow[], ballots: ReadonlyMap<string, number>): string[] {
  const told = new Map<string, number>();
  for (const { precinct = '', weight } of rows) told.set(precinct, (told.get(precinct) ?? 0) + Number(weight));
  return [
    ...rows.flatMap(({ precinct = '', block_group_2020: group, weight }) => {
      const cast = isMailBallotGroup(precinct) ? undefined : ballots.get(precinct);
      if (cast === undefined) return [`${precinct}: no ballots are published of it`];
      const part = (Number(weight) + ROUNDING) * cast;
      return part < MIN_BALLOTS ? [`${precinct} in ${group}: ${part.toFixed(1)} ballots`] : [];
    }),
    ...[...told].flatMap(([precinct, sum]) => {
      const parts = rows.filter((r) => r.precinct === precinct).length;
      return Math.abs(sum - 1) > parts * ROUNDING + 1e-9 ? [`${precinct}: its parts add up to ${sum.toFixed(4)}`] : [];
    }),
  ];
}
