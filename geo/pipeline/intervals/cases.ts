/** Hold-outs as cases: an area's true result beside the estimate and its scale. */
import type { Draw, Method } from '../recovered/draws';
import { estimatesOf, type Estimate } from './scale';
import { missingVotes } from './missing';

/** Votes of a contest on the precincts of November 2018; null where a precinct did not vote on it or has no namesake. */
export interface ContestVotes {
  /** `2018-11-general us-house` */
  contest: string;
  votes: readonly (readonly number[] | null)[];
}

/** What is estimated of an area: a candidate's votes or share, or the lead of the first over the second. */
export type Quantity = 'votes' | 'share' | 'lead';

export interface Case {
  method: Method;
  contest: string;
  area: string;
  seed: number;
  quantity: Quantity;
  /** Votes of the area as estimated, for its class of size. */
  size: number;
  estimate: number;
  truth: number;
  scale: number;
}

/** Cases of one hold-out, for the first two candidates of each area. An area under `fewest` votes, true or estimated, is left out. */
export function casesOf(
  draw: Draw,
  areas: readonly string[],
  citizens: readonly number[],
  contests: readonly ContestVotes[],
  fewest: number,
): Case[] {
  return contests.flatMap(({ contest, votes }) => {
    const paired = pairVotes(votes, draw.pair);
    const placed = paired.map((v, p) => (draw.dropped[p] ? null : v));
    const unplaced = paired.reduce((s, v, p) => s + (draw.dropped[p] && v ? sum(v) : 0), 0);
    const zero = areas.map(() => 0);
    const known = { guess: draw.guess, reach: draw.reach, votes: placed };
    const first = estimatesOf({ ...known, missing: zero });
    const missing = missingVotes(
      first.map((e) => sum(e.placed)),
      citizens,
      unplaced,
    );
    const estimates = unplaced > 0 ? estimatesOf({ ...known, missing }) : first;
    return areas.flatMap((area, k): Case[] => {
      const estimate = estimates[k]!;
      const truth = estimate.votes.map((_, c) => votes.reduce((s, v, p) => s + (v?.[c] ?? 0) * draw.truth[p]![k]!, 0));
      if (Math.min(sum(truth), sum(estimate.placed)) < fewest) return [];
      return quantities(estimate, truth).map((q) => ({
        ...q,
        method: draw.method,
        contest,
        area,
        seed: draw.seed,
        size: sum(estimate.votes),
      }));
    });
  });
}

function quantities(
  { votes, scale }: Estimate,
  truth: readonly number[],
): Pick<Case, 'quantity' | 'estimate' | 'truth' | 'scale'>[] {
  const order = votes.map((_, c) => c).sort((a, b) => votes[b]! - votes[a]!);
  const [a, b] = [order[0]!, order[1] ?? order[0]!];
  const points = (v: readonly number[], c: number): number => (100 * v[c]!) / sum(v);
  return [
    ...[a, b].flatMap((c): ReturnType<typeof quantities> => [
      { quantity: 'votes', estimate: votes[c]!, truth: truth[c]!, scale: scale.votes(c) },
      {
        quantity: 'share',
        estimate: points(votes, c),
        truth: points(truth, c),
        scale: scale.share(c),
      },
    ]),
    {
      quantity: 'lead',
      estimate: points(votes, a) - points(votes, b),
      truth: points(truth, a) - points(truth, b),
      scale: scale.lead(a, b),
    },
  ];
}

/** Votes of pairs on their first precinct, null on the second. */
function pairVotes(
  votes: readonly (readonly number[] | null)[],
  pair: readonly number[],
): (readonly number[] | null)[] {
  const sums: (number[] | null)[] = votes.map(() => null);
  votes.forEach((v, p) => {
    if (!v) return;
    const to = pair[p]!;
    const own = sums[to];
    sums[to] = own ? own.map((n, c) => n + v[c]!) : [...v];
  });
  return sums;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
