/** Votes that fall in no listed neighborhood, where they are so few that what the rows leave over would tell of single ballots. */
import { MIN_BALLOTS } from './withhold';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * `columns[c][k]`: votes of candidate c in neighborhood k; `totals[c]`: of all that were divided. Where one to nine of all candidates' votes are in no
 * neighborhood, they count in the one with the most votes (far less than the error of dividing); else nothing changes.
 */
export function keepResiduals(columns: readonly (readonly number[])[], totals: readonly number[]): number[][] {
  const stray = columns.map((column, c) => (totals[c] ?? 0) - sum(column));
  const all = sum(stray);
  const votes = (columns[0] ?? []).map((_, k) => sum(columns.map((column) => column[k] ?? 0)));
  const largest = votes.indexOf(Math.max(...votes));
  const few = all > 0 && all < MIN_BALLOTS && largest >= 0;
  return columns.map((column, c) => column.map((n, k) => (few && k === largest ? n + stray[c]! : n)));
}
