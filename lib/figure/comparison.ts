/** Places side by side: how far apart they are in each share, and whether that is more than the error. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { Interval } from '@/lib/elections/intervals';
import type { Profile, ProfileElection, ProfileMeasure } from '@/lib/figure/profileFacts';
import { originOf } from '@/lib/people/definitions';
import type { MeasureId, Vintage } from '@/lib/people/measures';

/** A share of a place, percent, with its 90 % interval; null where its error is not known, the value alone where it was counted. */
export interface Compared {
  value: number;
  within: Interval | null;
}

/** `beyond` the error or `within` it; `exact`: counted, without an error; `unknown`: an error is not known. */
export type Apart = 'beyond' | 'within' | 'exact' | 'unknown';

export type RowSubject =
  | { is: 'vote'; election: ElectionId; contest: ContestId; candidate: CandidateId }
  | { is: 'measure'; measure: MeasureId; vintage: Vintage };

export interface ComparedRow {
  of: RowSubject;
  /** In the order of the places; null where a place has none. */
  values: readonly (Compared | null)[];
  /** Highest less lowest, points. */
  difference: number;
  apart: Apart;
}

/**
 * A row for each share that two of the places or more have: of the district's first candidate in an election, and of each measure in percent. In the profiles' order:
 * elections newest first, then measures.
 */
export function comparison(profiles: readonly Profile[]): ComparedRow[] {
  const first = profiles[0];
  if (!first) return [];
  const votes = first.elections.flatMap(({ election }) => voteRow(profiles, election) ?? []);
  const people = first.measures.flatMap((x) => (x.unit === 'percent' ? (peopleRow(profiles, x) ?? []) : []));
  return [...votes, ...people];
}

function voteRow(profiles: readonly Profile[], election: ElectionId): ComparedRow | null {
  const at = profiles.map((p) => p.elections.find((e) => e.election === election));
  const bar = (e: ProfileElection | undefined) => e?.bars?.[0];
  const known = at.find((e) => typeof bar(e)?.candidate === 'string');
  const candidate = bar(known)?.candidate;
  if (!known || typeof candidate !== 'string') return null;
  const values = at.map((e): Compared | null => {
    const b = bar(e);
    return b ? { value: 100 * b.share, within: b.shareWithin } : null;
  });
  const counted = profiles.every((p) => p.kind === 'precinct');
  // Errors of votes have causes in common, so they add up.
  return row({ is: 'vote', election, contest: known.contest, candidate }, values, counted, (a, b) => a + b);
}

function peopleRow(profiles: readonly Profile[], { measure, vintage }: ProfileMeasure): ComparedRow | null {
  const values = profiles.map((p): Compared | null => {
    const x = p.measures.find((y) => y.measure === measure && y.vintage === vintage);
    if (!x || x.value === null) return null;
    return { value: x.value, within: x.moe === null ? null : { low: x.value - x.moe, high: x.value + x.moe } };
  });
  const counted = originOf(measure, vintage).margin === 'count';
  return row({ is: 'measure', measure, vintage }, values, counted, Math.hypot);
}

/** `combine`: the error of a difference from those of its two ends. */
function row(
  of: RowSubject,
  values: readonly (Compared | null)[],
  counted: boolean,
  combine: (a: number, b: number) => number,
): ComparedRow | null {
  const there = values.filter((v) => v !== null).sort((a, b) => a.value - b.value);
  const [low, high] = [there[0], there.at(-1)];
  if (!low || !high || there.length < 2) return null;
  const difference = high.value - low.value;
  const common = { of, values, difference };
  if (counted) return { ...common, apart: 'exact' };
  if (!low.within || !high.within) return { ...common, apart: 'unknown' };
  const error = combine(high.value - high.within.low, low.within.high - low.value);
  return { ...common, apart: difference > error ? 'beyond' : 'within' };
}

export const COMPARED_ORDERS = ['difference', 'listed', 'name'] as const;
export type ComparedOrder = (typeof COMPARED_ORDERS)[number];

/** What parts the places most beyond the error, votes and people alike; null where nothing does. */
export function furthest(rows: readonly ComparedRow[]): ComparedRow | null {
  const sure = rows.filter((r) => r.apart === 'beyond' || r.apart === 'exact');
  return sure.reduce<ComparedRow | null>((most, r) => (most && most.difference >= r.difference ? most : r), null);
}
