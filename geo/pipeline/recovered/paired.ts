/** Whether a way of dividing votes is better than the rule before, on the same draws. */

/** What both came to on one draw: how far off, in the same unit. */
export interface Pair {
  now: number;
  then: number;
}

export interface Gain {
  now: number;
  then: number;
  /** Draws in which the way now was nearer the truth. */
  better: number;
  draws: number;
  /** Mean gain in its standard errors over the draws (a paired t). */
  t: number;
}

/** Means over the draws; NaN for `t` of fewer than two. */
export function gainOf(pairs: readonly Pair[]): Gain {
  const gains = pairs.map((p) => p.then - p.now);
  const middle = mean(gains);
  const error = Math.sqrt(mean(gains.map((g) => (g - middle) ** 2)) / (gains.length - 1));
  return {
    now: mean(pairs.map((p) => p.now)),
    then: mean(pairs.map((p) => p.then)),
    better: gains.filter((g) => g > 0).length,
    draws: pairs.length,
    t: middle / error,
  };
}

/** Of several lists of pairs over the same draws, each weighing the same: every pair as a part of its list's mean before. */
export function pooled(lists: readonly (readonly Pair[])[]): Pair[] {
  const before = lists.map((list) => mean(list.map((p) => p.then)));
  return lists[0]!.map((_, draw) => ({
    now: mean(lists.map((list, i) => list[draw]!.now / before[i]!)),
    then: mean(lists.map((list, i) => list[draw]!.then / before[i]!)),
  }));
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / list.length;
}
