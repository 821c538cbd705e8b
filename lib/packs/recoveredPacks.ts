/** Packs of intervals and of block groups. All of 2016 and 2020 in them is under CC BY-SA 4.0 and may not be sold: see the manifest. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { LonLat } from '@/lib/places';

/** A range that holds the true value nine times of ten, lowest and highest. */
export interface Interval<T> {
  low: T;
  high: T;
}

/** Of one contest, per area; what is estimated are all votes cast by the area's voters, those without a place included. */
export interface AreaIntervals {
  /** Slugs or ids, as in the packs of votes. */
  ids: string[];
  /** `votes.low[c][k]`: whole numbers; candidates as in the contest's columns. */
  votes: Interval<number[][]>;
  /** Percent, to 0.1. */
  share: Interval<number[][]>;
  /** The lead of `first[k]` over `second[k]` (indices of candidates, by votes in the area), points to 0.1; clear only where `low` is above 0. */
  lead: Interval<number[]> & { first: number[]; second: number[] };
  /** Votes that may belong to the area but have no place. */
  missing: number[];
}

/** `intervals-<election>-<contest>` */
export interface IntervalsPack {
  election: ElectionId;
  contest: ContestId;
  candidates: CandidateId[];
  /** How many of the true values the intervals promise to hold. */
  promised: number;
  /** An area without an estimate of ten votes is not in here: its error is unknown, not zero. */
  units: Record<'neighborhood' | 'group' | 'council', AreaIntervals>;
}

/** `blockgroups`: the block groups of 2020 in the 2011 plan, and which precincts each is under. */
export interface BlockGroupsPack {
  /** 12-digit GEOIDs, sorted. */
  ids: string[];
  /** The neighborhood that most of its people live in; null where none. */
  neighborhood: (string | null)[];
  /** Where its label stands. */
  label: LonLat[];
  /** Per election: the precincts over each, largest part of its ballots first, with that part in percent. */
  precincts: Partial<Record<ElectionId, { precinct: string; percent: number }[][]>>;
}

/** `blockgroups-<election>-<contest>`: the mix of the precincts over each block group. */
export interface BlockGroupVotesPack {
  election: ElectionId;
  contest: ContestId;
  candidates: CandidateId[];
  /** `votes[c][g]`, along `BlockGroupsPack.ids`; null where under ten votes stand there. */
  votes: (number | null)[][];
  /** Votes that stand in no shown block group. totals = Σ votes + rest. */
  rest: number[];
  /** Half the width of the interval of the first candidate's share, points to 0.1; null where there are no votes. */
  halfWidth: (number | null)[];
  /** True where the mix is wide: the interval of the lead holds both signs. */
  wide: boolean[];
}
