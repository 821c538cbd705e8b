/** Ballots that carried a contest, where not every ballot did: nowhere may one to nine ballots stand on either side of a city's edge. */
import { MIN_BALLOTS } from '@/lib/elections/withhold';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const few = (n: number): boolean => n > 0 && n < MIN_BALLOTS;

/**
 * Of places that hold `ballots[k]` of `all` ballots, `cast[k]` of them with the contest and `carried` with it in all: the same counts, without one to nine ballots of a
 * place that carried it, that did not, or that either leave for what is in no place. So few count with the others of their place (a handful spilled over the city's
 * edge by the division); what the places then leave over goes to the one that has most on both sides.
 */
export function carriedByPlace(
  cast: readonly number[],
  ballots: readonly number[],
  carried: number,
  all: number,
): number[] {
  const settled = cast.map((n, k) => settledCarried(Math.min(n, ballots[k]!), ballots[k]!));
  const rest = carried - sum(settled);
  const restOff = all - sum(ballots) - rest;
  // Of the rest, few with or without it count with the others.
  const move = few(Math.abs(rest)) ? rest : few(Math.abs(restOff)) ? -restOff : 0;
  if (move === 0) return settled;
  const room = (k: number): number => Math.min(settled[k]!, ballots[k]! - settled[k]!);
  const to = settled.reduce((best, _, k) => (room(k) > room(best) ? k : best), 0);
  const both = room(to) >= 2 * MIN_BALLOTS;
  const largest = ballots.indexOf(Math.max(...ballots));
  return settled.map((n, k) => (k === (both ? to : largest) ? Math.min(n + move, ballots[k]!) : n));
}

/** `cast` of `ballots`, and none or all where one to nine did or did not carry it. */
export function settledCarried(cast: number, ballots: number): number {
  if (cast < MIN_BALLOTS) return 0;
  return ballots - cast < MIN_BALLOTS ? ballots : cast;
}
