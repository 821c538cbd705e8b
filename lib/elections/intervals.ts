/** 90 % intervals of values: of what was counted, of a difference, and which of several values may be named the highest. */

/** Under this many votes nothing is named first, highest or won. */
export const FEWEST_TO_NAME = 200;

/** Holds the true value nine times of ten; in the value's own unit. */
export interface Interval {
  low: number;
  high: number;
}

/** A value and how well it is known; null where that was not measured. */
export interface Known {
  value: number;
  interval: Interval | null;
}

/** The interval of what was counted and not estimated: a precinct's own votes, the district's. */
export function counted(value: number): Interval {
  return { low: value, high: value };
}

/** The value with a margin to both sides; null without one. */
export function around(value: number, margin: number | null): Interval | null {
  return margin === null ? null : { low: value - margin, high: value + margin };
}

/** The same seen from the other side: of −value. */
export function turned({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

/** Half of its width. */
export function halfOf({ low, high }: Interval): number {
  return (high - low) / 2;
}

/** True where it holds 0: neither more nor less can be said. */
export function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

/** The interval of a − b: the errors of both toward it, in squares, as of independent estimates. Null where either is not known. */
export function difference(a: Known, b: Known): Interval | null {
  if (a.interval === null || b.interval === null) return null;
  const value = a.value - b.value;
  return {
    low: value - Math.hypot(a.value - a.interval.low, b.interval.high - b.value),
    high: value + Math.hypot(a.interval.high - a.value, b.value - b.interval.low),
  };
}

/** True where two values differ by more than the error of their difference; false where either error is unknown. */
export function differs(a: Known, b: Known): boolean {
  const between = difference(a, b);
  return between !== null && !holdsZero(between);
}

/** A value, and the votes or people it stands on. */
export interface Ranked extends Known {
  counted: number;
}

/**
 * Index of the one that may be named the highest: of those on 200 or more (votes, people, whatever was counted), the first if it differs from all others.
 * Null where it can't be told; for the lowest give the values turned.
 */
export function highest(list: readonly Ranked[]): number | null {
  const order = list
    .map((x, i) => ({ ...x, i }))
    .filter((x) => x.counted >= FEWEST_TO_NAME)
    .sort((a, b) => b.value - a.value || a.i - b.i);
  const [first, ...others] = order;
  if (!first || first.interval === null) return null;
  return others.every((x) => differs(first, x)) ? first.i : null;
}
