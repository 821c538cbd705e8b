/** The linear program of the recovery, as sparse columns: what must add up, and what each departure costs. */
import type { Unknown } from './unknowns';

/** What is known: votes of each precinct and of each block group, per choice. */
export interface Recovery {
  unknowns: readonly Unknown[];
  /** `votes[p][c]`. */
  votes: readonly (readonly number[])[];
  /** Ballots of each precinct. */
  ballots: readonly number[];
  /** Votes of whole block groups, also of what lies outside the plan. */
  groupVotes: readonly (readonly number[])[];
  /** Per block group: whether its votes are the plan's own, and which share of its land is. */
  groups: readonly { whole: boolean; inside: number }[];
  /** Votes per choice of precincts that have no place: they may stand in any block group. */
  elsewhere: readonly number[];
}

/** min cost·x, lower ≤ A x ≤ upper, 0 ≤ x ≤ bound. The first columns are the unknowns, in their order. */
export interface Program {
  cost: number[];
  bound: number[];
  columns: (readonly [row: number, value: number])[][];
  lower: number[];
  upper: number[];
  /** Row of a block group and choice. */
  rowOf: (group: number, choice: number) => number;
}

/** Cost of a vote too many or too few in a block group wholly inside the plan. */
const SLACK = 1;
/** In a block group that the plan's line cuts, where the votes inside are only expected in proportion to its land. */
const CUT_SLACK = 0.3;
/** Of a vote that belongs to no placed precinct. */
const ELSEWHERE = 0.1;
/** Of a ballot, times the reluctance of its place: small, for votes tell more than people. */
const RELUCTANCE = 0.05;

export function programOf({ unknowns, votes, ballots, groupVotes, groups, elsewhere }: Recovery): Program {
  const choices = elsewhere.length;
  const precincts = votes.length;
  const lower = votes.map(() => 1);
  const upper = votes.map(() => 1);
  const cost: number[] = [];
  const bound: number[] = [];
  const columns: (readonly [number, number])[][] = [];
  const column = (at: number, most: number, entries: (readonly [number, number])[]): void => {
    cost.push(at);
    bound.push(most);
    columns.push(entries);
  };
  const rowOf = (group: number, choice: number): number => precincts + group * choices + choice;
  groups.forEach(({ whole, inside }, g) =>
    elsewhere.forEach((_, c) => {
      const expected = (groupVotes[g]?.[c] ?? 0) * (whole ? 1 : inside);
      lower.push(expected);
      upper.push(expected);
    }),
  );
  for (const { precinct, group, cost: reluctance } of unknowns) {
    const own = (votes[precinct] ?? []).flatMap((v, c) => (v > 0 ? [[rowOf(group, c), v] as const] : []));
    column(RELUCTANCE * reluctance * (ballots[precinct] ?? 0), 1, [[precinct, 1], ...own]);
  }
  const total = lower.length;
  elsewhere.forEach((most) => {
    lower.push(0);
    upper.push(most);
  });
  groups.forEach(({ whole, inside }, g) =>
    elsewhere.forEach((_, c) => {
      const row = rowOf(g, c);
      const all = groupVotes[g]?.[c] ?? 0;
      const price = whole ? SLACK : CUT_SLACK;
      column(price, Infinity, [[row, 1]]);
      // Beyond what the whole block group cast, a cut one is as wrong as any other.
      column(price, whole ? Infinity : all * (1 - inside), [[row, -1]]);
      if (!whole) column(SLACK, Infinity, [[row, -1]]);
      column(ELSEWHERE, Infinity, [
        [row, 1],
        [total + c, 1],
      ]);
    }),
  );
  return { cost, bound, columns, lower, upper, rowOf };
}
