/**
 * What may be said of who led somewhere: clear, too close, tied, or not known. A lead has an interval of its own, that of the difference, and counts only
 * beyond it; a missing interval is never a sure lead. Pure rules for figures, headlines, lessons and files alike.
 */
import { votesCast } from './contest';
import { MIN_BALLOTS } from './withhold';

/** Under this many votes nothing is named first, highest or won. */
export const FEWEST_TO_NAME = 200;
/** Where a smaller share of the votes is placed, a headline says how many are, percent. */
export const FULL_COVERAGE = 95;

/** A 90 % interval in points. */
export interface Interval {
  low: number;
  high: number;
}

/** The first over the second: who they are (indices of candidates), the first's lead in votes and in points of all votes in the contest there. */
export interface Ahead {
  first: number;
  second: number;
  votes: number;
  points: number;
  interval: Interval | null;
}

/** `few-votes`: under 200 votes; `interval`: the interval holds 0; `not-placed`: votes without a place could turn it. */
export type TooCloseBecause = 'few-votes' | 'interval' | 'not-placed';

export type Lead =
  | { kind: 'none' }
  | { kind: 'tied'; among: number[] }
  | ({ kind: 'clear' } & Ahead)
  | ({ kind: 'too-close'; because: TooCloseBecause } & Ahead)
  | ({ kind: 'not-known' } & Ahead);

/** The votes of an area and how well they are known. */
export interface LeadFacts {
  /** One per candidate. */
  votes: readonly number[];
  /** 90 % interval of the first's lead over the second, points; null where the error was not measured. */
  interval: Interval | null;
  /** By how many votes those that have no place could turn the first's lead here at most (`turnOf`). */
  turn: number;
}

/** The two with most votes, the earlier in the contest's order first among equals; null under 10 votes and with one candidate alone. */
export function firstTwo(votes: readonly number[]): [number, number] | null {
  if (votesCast(votes) < MIN_BALLOTS || votes.length < 2) return null;
  const order = votes.map((_, c) => c).sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b);
  return [order[0]!, order[1]!];
}

/** What may be said of the lead in an area. */
export function leadFrom({ votes, interval, turn }: LeadFacts): Lead {
  const two = firstTwo(votes);
  if (!two) return { kind: 'none' };
  const [first, second] = two;
  const most = votes[first] ?? 0;
  const ahead = most - (votes[second] ?? 0);
  if (ahead === 0) return { kind: 'tied', among: votes.flatMap((v, c) => (v === most ? [c] : [])) };
  const cast = votesCast(votes);
  const lead: Ahead = { first, second, votes: ahead, points: (100 * ahead) / cast, interval };
  if (cast < FEWEST_TO_NAME) return { kind: 'too-close', because: 'few-votes', ...lead };
  if (interval === null) return { kind: 'not-known', ...lead };
  if (interval.low <= 0) return { kind: 'too-close', because: 'interval', ...lead };
  if (ahead <= turn) return { kind: 'too-close', because: 'not-placed', ...lead };
  return { kind: 'clear', ...lead };
}

/** The interval of what was counted and not estimated: a precinct's own votes, the district's. */
export function counted(points: number): Interval {
  return { low: points, high: points };
}

/**
 * The interval of a lead from the error of a share, points: what one of the two loses the other may gain, so the lead is off by twice as much. Null stays null.
 */
export function leadInterval(points: number, shareError: number | null): Interval | null {
  return shareError === null ? null : { low: points - 2 * shareError, high: points + 2 * shareError };
}

/**
 * By how many votes precincts that have no place could cut the lead of `first` over `second` at most, wherever they lie: the sum of the leads of the second in
 * those precincts that the second carried. `rows[p]`: votes of one such precinct (or of the pool), one per candidate.
 */
export function turnOf(rows: readonly (readonly number[])[], first: number, second: number): number {
  return rows.reduce((sum, votes) => sum + Math.max(0, (votes[second] ?? 0) - (votes[first] ?? 0)), 0);
}

/** What a headline counts over the areas of a unit. */
export interface LeadCount {
  /** Areas with votes. */
  areas: number;
  /** Clear leads by candidate, and the votes of all candidates in the places each carried. */
  carried: { candidate: number; areas: number; votes: number }[];
  tooClose: number;
  notKnown: number;
  tied: number;
  /** Votes in all those areas together. */
  votes: number;
}

/** `areas`: what is said of each, and all its votes. Candidates in the contest's order; those without a clear lead are absent. */
export function countLeads(areas: readonly { lead: Lead; votes: number }[]): LeadCount {
  const count: LeadCount = { areas: 0, carried: [], tooClose: 0, notKnown: 0, tied: 0, votes: 0 };
  for (const { lead, votes } of areas) {
    if (lead.kind === 'none') continue;
    count.areas += 1;
    count.votes += votes;
    switch (lead.kind) {
      case 'clear': {
        const known = count.carried.find((c) => c.candidate === lead.first);
        if (known) {
          known.areas += 1;
          known.votes += votes;
        } else count.carried.push({ candidate: lead.first, areas: 1, votes });
        break;
      }
      case 'too-close':
        count.tooClose += 1;
        break;
      case 'not-known':
        count.notKnown += 1;
        break;
      case 'tied':
        count.tied += 1;
        break;
    }
  }
  count.carried.sort((a, b) => a.candidate - b.candidate);
  return count;
}

/** The percentage of votes placed where a headline has to say it: null where 95 % or more are. */
export function coverageToSay(placed: number, total: number): number | null {
  const percent = total > 0 ? (100 * placed) / total : 100;
  return percent < FULL_COVERAGE ? percent : null;
}

/** A value of an area, its error (half of a 90 % interval, same unit), and the votes or people it stands on. */
export interface Ranked {
  value: number;
  error: number | null;
  counted: number;
}

/** True where two values differ by more than the error of their difference; false where either error is unknown. */
export function differs(a: Pick<Ranked, 'value' | 'error'>, b: Pick<Ranked, 'value' | 'error'>): boolean {
  return a.error !== null && b.error !== null && Math.abs(a.value - b.value) > Math.hypot(a.error, b.error);
}

/**
 * Index of the one that may be named the highest: of those on 200 or more (votes, people, whatever was counted), the first if it differs from the next.
 * Null where it can't be told, for `lowest` give the values with their sign turned.
 */
export function highest(list: readonly Ranked[]): number | null {
  const order = list
    .map((x, i) => ({ ...x, i }))
    .filter((x) => x.counted >= FEWEST_TO_NAME)
    .sort((a, b) => b.value - a.value || a.i - b.i);
  const [first, next] = order;
  if (!first) return null;
  if (!next) return first.error === null ? null : first.i;
  return differs(first, next) ? first.i : null;
}
