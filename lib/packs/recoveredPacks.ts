/** Packs of intervals and of block groups. All of 2016 and 2020 in them is under CC BY-SA 4.0 and may not be sold: see the manifest. Schemas, and the types they let through. */
import * as v from 'valibot';
import { allOf, candidateId, contestId, count, electionId, ids, number, percent, text } from '@/lib/packs/fields';

const counts = v.array(count);
const percents = v.array(percent);

export const areaIntervalsSchema = v.pipe(
  v.strictObject({
    /** Slugs or ids, as in the packs of votes. */
    ids: ids(text),
    /** `votes.low[c][k]`: candidates as in the contest's columns. */
    votes: v.strictObject({ low: v.array(counts), high: v.array(counts) }),
    /** Percent, to 0.1. */
    share: v.strictObject({ low: v.array(percents), high: v.array(percents) }),
    /** The lead of `first[k]` over `second[k]` (indices of candidates, by votes in the area), points to 0.1; clear only where `low` is above 0. */
    lead: v.strictObject({ first: counts, second: counts, low: v.array(number), high: v.array(number) }),
    /** Votes that may belong to the area but have no place. */
    missing: counts,
  }),
  v.check(
    ({ ids: areas, votes, share, lead, missing }) =>
      allOf(areas.length, [
        ...votes.low,
        ...votes.high,
        ...share.low,
        ...share.high,
        lead.first,
        lead.second,
        lead.low,
        lead.high,
        missing,
      ]),
    'columns of different lengths',
  ),
);
/** Of one contest, per area: ranges that hold the true value nine times of ten. Estimated are all votes cast by the area's voters, those without a place included. */
export type AreaIntervals = v.InferOutput<typeof areaIntervalsSchema>;

export const intervalsSchema = v.strictObject({
  election: electionId,
  contest: contestId,
  candidates: ids(candidateId),
  /** How many of the true values the intervals promise to hold, 0-1. */
  promised: v.pipe(number, v.minValue(0), v.maxValue(1)),
  /** An area without an estimate of ten votes is not in here: its error is unknown, not zero. */
  units: v.strictObject({
    neighborhood: areaIntervalsSchema,
    group: areaIntervalsSchema,
    council: areaIntervalsSchema,
  }),
});
/** `intervals-<election>-<contest>` */
export type IntervalsPack = v.InferOutput<typeof intervalsSchema>;

export const blockGroupsSchema = v.pipe(
  v.strictObject({
    /** 12-digit GEOIDs, sorted. */
    ids: ids(text),
    /** The neighborhood that most of its people live in; null where none. */
    neighborhood: v.array(v.nullable(text)),
  }),
  v.check((p) => allOf(p.ids.length, [p.neighborhood]), 'columns of different lengths'),
);
/** `blockgroups`: the block groups of 2020 with land in the 2011 plan. */
export type BlockGroupsPack = v.InferOutput<typeof blockGroupsSchema>;

export const blockGroupVotesSchema = v.pipe(
  v.strictObject({
    election: electionId,
    contest: contestId,
    candidates: ids(candidateId),
    /** `votes[c][g]`, along `BlockGroupsPack.ids`; null where under ten votes stand there. */
    votes: v.array(v.array(v.nullable(count))),
    /** Votes that stand in no shown block group. totals = Σ votes + rest. */
    rest: counts,
    /** Half the width of the interval of the first candidate's share, points to 0.1; null where there are no votes. */
    halfWidth: v.array(v.nullable(percent)),
    /** True where the mix is wide: the interval of the lead holds both signs, or nothing is told. */
    wide: v.array(v.boolean()),
  }),
  v.check(
    (p) => allOf(p.wide.length, [p.halfWidth, ...p.votes]) && allOf(p.candidates.length, [p.votes, p.rest]),
    'columns of different lengths',
  ),
);
/** `blockgroups-<election>-<contest>`: the mix of the precincts over each block group. */
export type BlockGroupVotesPack = v.InferOutput<typeof blockGroupVotesSchema>;
