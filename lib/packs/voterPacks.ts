/** Packs of the people who voted, by group, and of the votes that profiles tell. Schemas, and the types they let through. */
import * as v from 'valibot';
import { VOTER_ELECTIONS, isVoterGroup, type VoterElection, type VoterGroup } from '@/lib/elections/voterGroups';
import { areaIntervalsSchema } from '@/lib/packs/recoveredPacks';
import {
  allOf,
  candidateId,
  contestId,
  count,
  electionId,
  ids,
  known,
  number,
  text,
  type Schema,
} from '@/lib/packs/fields';

const counts = v.array(count);
const countsOrNone = v.array(v.nullable(count));
const voterElection: Schema<VoterElection> = v.picklist(VOTER_ELECTIONS);
const voterGroup: Schema<VoterGroup> = known(isVoterGroup, 'group of voters');
export const votersSchema = v.pipe(
  v.strictObject({
    election: voterElection,
    groups: v.pipe(ids(voterGroup), v.readonly()),
    /** Everybody in the voter file. */
    district: v.strictObject({ voters: count, counts }),
    /** Slugs, sorted: those of the election's own pack that hold at least 10 voters. Whole numbers, spread as the votes are. */
    neighborhoods: ids(text),
    neighborhoodVoters: counts,
    neighborhood: v.array(countsOrNone),
    /** Half the width of the 90 % interval of a group's share, points; null where it is withheld. */
    error: v.array(v.array(v.nullable(number))),
    /** The district without the published figures of neighborhoods: not placed, in no listed neighborhood, or withheld there. */
    notPlaced: v.strictObject({ voters: count, counts }),
    /** Precincts that have a place on the map; where each is stands in the election's own pack. */
    precincts: ids(text),
    precinctVoters: counts,
    precinct: v.array(countsOrNone),
  }),
  v.check(
    (p) =>
      allOf(p.groups.length, [p.district.counts, p.notPlaced.counts, p.neighborhood, p.error, p.precinct]) &&
      allOf(p.neighborhoods.length, [p.neighborhoodVoters, ...p.neighborhood, ...p.error]) &&
      allOf(p.precincts.length, [p.precinctVoters, ...p.precinct]),
    'columns of different lengths',
  ),
);
/**
 * `voters-<election>`: people who voted, by group. A null is withheld: it, or the rest of the voters there, is under 10 people, or it would give such a
 * figure away. `counts[g]` and `[g]` run along `groups`.
 */
export type VotersPack = v.InferOutput<typeof votersSchema>;

/** Whose profiles: those of neighborhoods and those of precincts are packs apart. */
export type ProfileUnit = 'neighborhood' | 'precinct';
const profileVotesSchema = v.pipe(
  v.strictObject({
    election: electionId,
    contest: contestId,
    candidates: ids(candidateId),
    /** Neighborhood slugs or precinct ids, sorted, as in the election's own pack. */
    ids: ids(text),
    /** `votes[c][i]`: votes of candidate c in place i. */
    votes: v.array(counts),
    /** Neighborhoods: how well their votes are known, as in the pack of intervals; null for precincts, whose votes were counted. */
    intervals: v.nullable(areaIntervalsSchema),
    /** Precincts: meters of the circle that a `near` one is drawn in, null for others; null for neighborhoods. */
    nearM: v.nullable(v.array(v.nullable(number))),
    /** Neighborhoods: votes by mail as in the election's pack, where it has them. */
    mail: v.nullable(v.array(countsOrNone)),
    /** Neighborhoods: by how many votes those without a place could cut the lead of the first there, at most; null for precincts. */
    turn: v.nullable(counts),
    /** The district's votes, one per candidate: certified, or of the returns where no certified total is known. */
    totals: counts,
  }),
  v.check(
    (p) =>
      allOf(p.candidates.length, [p.votes, p.mail, p.totals]) &&
      allOf(p.ids.length, [...p.votes, p.nearM, p.turn, ...(p.mail ?? [])]),
    'columns of different lengths',
  ),
);
/** One election; its columns run along `ids`. */
export type ProfileVotes = v.InferOutput<typeof profileVotesSchema>;

export const profilesSchema = v.strictObject({
  unit: v.picklist(['neighborhood', 'precinct']),
  /** Newest first; elections without precinct returns have no places, the district's votes alone. */
  elections: v.array(profileVotesSchema),
});
/** What the profiles of places need of an election: the votes of its first contest, by place; in one small pack for all elections. */
export type ProfilesPack = v.InferOutput<typeof profilesSchema>;
