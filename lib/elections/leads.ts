/**
 * What may be said of who led somewhere: clear, too close, tied, or not known. A lead has an interval of its own, that of the difference, and counts only
 * beyond it; a missing interval is never a sure lead. Pure rules for figures, headlines, lessons and files alike.
 */
import { votesCast } from './contest';
import { FEWEST_TO_NAME, type Interval } from './intervals';
import { MIN_BALLOTS } from './withhold';

/** Where a smaller share of the votes is placed, a headline says how many are, percent. */
export const FULL_COVERAGE = 95;

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

/**
 * By how many votes those without a place could cut the lead of `first` over `second` at most, where up to `missing` of them belong to the area: those of the
 * precincts that the second carried by most. `rows[p]`: votes of one such precinct (or of the pool), one per candidate.
 */
export function turnOf(
  rows: readonly (readonly number[])[],
  first: number,
  second: number,
  missing = Number.POSITIVE_INFINITY,
): number {
  const against = rows
    .map((votes) => ({ cast: votesCast(votes), ahead: (votes[second] ?? 0) - (votes[first] ?? 0) }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => b.ahead / b.cast - a.ahead / a.cast);
  let left = missing;
  let turn = 0;
  for (const { cast, ahead } of against) {
    const part = Math.min(1, left / cast);
    turn += part * ahead;
    left -= part * cast;
    if (left <= 0) break;
  }
  return turn;
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
