/**
 * How far votes by block group are off when they are summed to neighborhoods, and by themselves: their makers' way done again on November 2018. Neighboring precincts are merged at random,
 * the merged ones' votes divided between block groups by people, and the block groups summed by land; the truth is the division by the single polygons. So what differs inside a precinct, what a
 * neighborhood's line cuts of a block group, and the division by people are all in the error.
 */
import type { Case, ContestVotes } from '../intervals/cases';
import { factorOf } from '../intervals/calibrate';
import { estimatesOf } from '../intervals/scale';
import type { Draw } from '../recovered/draws';
import type { Prepared } from '../recovered/prepare';
import { sumOf, type Pair } from './contests';

/** Areas under so many votes are no cases. */
const FEWEST = 10;
const FEWEST_OF_GROUP = 50;

/** Also where no line cuts a block group its votes were divided: this part of how much block groups differ is never certain. */
const DIVIDED = 0.1;

/** Votes of an area, and the scale of the error of their share, points. */
export interface FromGroups {
  pair: Pair;
  scale: number;
}

/** Estimates of areas from block groups. `shares[b][k]`: the part of block group b's land in area k. */
export function fromGroups(
  votes: readonly Pair[],
  shares: readonly (readonly number[])[],
  areas: number,
): FromGroups[] {
  const least = DIVIDED * spreadOf(votes);
  return estimatesOf({ guess: shares, reach: shares, votes, missing: new Array<number>(areas).fill(0) }).map(
    ({ placed: [democrat = 0, republican = 0], scale }) => ({
      pair: [democrat, republican],
      scale: Math.hypot(scale.share(0), least),
    }),
  );
}

/** The Democrat's share, percent; of a contest between others the share of the one with more votes. */
export const shareOf = (pair: Pair): number => (100 * pair[0]) / sumOf(pair);

/** The part of each block group's land inside the plan that lies in each neighborhood; the last bin is none. */
export function landShares({ groups, held }: Pick<Prepared, 'groups' | 'held'>): number[][] {
  return groups.map(({ homes }) => {
    const land = new Array<number>(held.bins).fill(0);
    for (const h of homes) land[held.homes[h]!.bin]! += held.homes[h]!.areaM2;
    const all = land.reduce((a, b) => a + b, 0);
    return land.map((x) => (all > 0 ? x / all : 0));
  });
}

/** The two with most votes of a contest, on its precincts. */
function paired({ contest, votes }: ContestVotes): { contest: string; votes: (Pair | null)[] } {
  const totals = votes.reduce<number[]>((sum, v) => (v ? v.map((n, c) => n + (sum[c] ?? 0)) : sum), []);
  const [a, b] = totals.map((_, c) => c).sort((x, y) => totals[y]! - totals[x]!);
  return { contest, votes: votes.map((v) => (v ? [v[a!]!, v[b!]!] : null)) };
}

type Grouped = NonNullable<Draw['byGroup']>;

/** Σ of precincts' votes by their parts in each of `bins`. */
function summed(votes: readonly (Pair | null)[], parts: readonly (readonly number[])[], bins: number): Pair[] {
  const sums = Array.from({ length: bins }, (): [number, number] => [0, 0]);
  votes.forEach((v, p) => {
    if (!v) return;
    parts[p]!.forEach((part, k) => {
      if (part === 0) return;
      sums[k]![0] += part * v[0];
      sums[k]![1] += part * v[1];
    });
  });
  return sums;
}

/** Draws of whole polygons merged, with their parts by block group. */
const drawsOf = ({ merged }: Prepared): (Draw & { byGroup: Grouped })[] =>
  merged.flatMap((d) => (d.method === 'polygons' && d.byGroup ? [{ ...d, byGroup: d.byGroup }] : []));

/** Cases of shares of neighborhoods. `areas`: their slugs in order of the bins. */
export function areaCases(prepared: Prepared, areas: readonly string[], contests: readonly ContestVotes[]): Case[] {
  const land = landShares(prepared).map((row) => row.slice(0, areas.length));
  return drawsOf(prepared).flatMap((draw) =>
    contests.map(paired).flatMap(({ contest, votes }) => {
      const groups = summed(votes, draw.byGroup.guess, prepared.groups.length);
      const truths = summed(votes, draw.truth, prepared.held.bins);
      return fromGroups(groups, land, areas.length).flatMap(({ pair: guess, scale }, k): Case[] => {
        const truth = truths[k]!;
        if (Math.min(sumOf(guess), sumOf(truth)) < FEWEST) return [];
        return [
          {
            method: 'polygons',
            contest,
            area: areas[k]!,
            seed: draw.seed,
            quantity: 'share',
            size: sumOf(guess),
            estimate: shareOf(guess),
            truth: shareOf(truth),
            scale,
          },
        ];
      });
    }),
  );
}

/** Lower ends of the classes of size that block groups are tested in, votes. */
const SIZES = [FEWEST_OF_GROUP, 150, 300, 500] as const;

/** Standard deviation of the shares of block groups, by votes, points: how much one differs from another. */
export function spreadOf(votes: readonly Pair[]): number {
  const counted = votes.filter((v) => sumOf(v) > 0);
  const all = counted.reduce((s, v) => s + sumOf(v), 0);
  const mean = counted.reduce((s, v) => s + 100 * v[0], 0) / all;
  return Math.sqrt(counted.reduce((s, v) => s + sumOf(v) * (shareOf(v) - mean) ** 2, 0) / all);
}

export function groupCases(prepared: Prepared, contests: readonly ContestVotes[]): Case[] {
  return drawsOf(prepared).flatMap((draw) =>
    contests.map(paired).flatMap(({ contest, votes }) => {
      const guesses = summed(votes, draw.byGroup.guess, prepared.groups.length);
      const truths = summed(votes, draw.byGroup.truth, prepared.groups.length);
      const scale = spreadOf(guesses);
      return prepared.groups.flatMap(({ id }, g): Case[] => {
        const [guess, truth] = [guesses[g]!, truths[g]!];
        if (Math.min(sumOf(guess), sumOf(truth)) < FEWEST_OF_GROUP) return [];
        return [
          {
            ...{ method: 'polygons', contest, area: id, seed: draw.seed, quantity: 'share', size: sumOf(guess) },
            ...{ estimate: shareOf(guess), truth: shareOf(truth), scale },
          },
        ];
      });
    }),
  );
}

/** Half the width of a block group's interval per point of spread, by its votes; those of fewer than 50 are taken for the smallest tested. */
export function groupFactor(cases: readonly Case[]): (votes: number) => number {
  const factors = SIZES.map((from, i) =>
    factorOf(cases.filter((c) => c.size >= from && c.size < (SIZES[i + 1] ?? Infinity))),
  );
  return (votes) =>
    factors[
      Math.max(
        0,
        SIZES.findLastIndex((from) => votes >= from),
      )
    ]!;
}
