/** Packs of votes: contests, elections, groups and council districts. Schemas, and the types they let through. */
import * as v from 'valibot';
import {
  allOf,
  candidateId,
  contestId,
  count,
  each,
  electionId,
  ids,
  lonLat,
  placement,
  plan,
  positive,
  text,
} from '@/lib/packs/fields';
import { PARTS } from '@/lib/places';
import { AREA_UNITS } from '@/lib/places/areaOverlays';

const sum = (votes: readonly number[]): number => votes.reduce((a, b) => a + b, 0);
const counts = v.array(count);
const countsOrNone = v.array(v.nullable(count));

export const contestColumnsSchema = v.pipe(
  v.strictObject({
    contest: contestId,
    /** In order of the district's votes, most first. */
    candidates: ids(candidateId),
    /** District totals of the returns in this data, one per candidate (all precincts, groups and withheld). */
    totals: counts,
    /** Certified totals, or null where none is known. */
    certified: v.nullable(counts),
    /** `precinct[c][i]`: votes of candidate c in precinct i of `PrecinctColumns`. */
    precinct: v.array(counts),
    /** Votes of the pooled `withheld` row, one per candidate. */
    withheld: counts,
    /** `neighborhood[c][k]`: votes of candidate c in neighborhood k of `ElectionPack.neighborhoods`; whole numbers. */
    neighborhood: v.array(counts),
    /** Votes that belong to no neighborhood: unplaced, withheld, or outside the listed ones. totals = Σ neighborhood + notPlaced. */
    notPlaced: counts,
    /**
     * Ballots that carried this contest, only where that is not every ballot of the election (a city's measure): 0 = it was not on the
     * ballot there. Absent where the election's own ballots are meant.
     */
    ballots: v.optional(v.strictObject({ precinct: counts, neighborhood: counts, district: count })),
    /** Slugs of the neighborhoods whose ballots did not carry the contest (a city's measure outside the city); absent where all did. */
    notOnBallot: v.optional(v.array(text)),
    /**
     * Votes cast by mail, per candidate; the others were cast in person. Only where the returns tell, and never by precinct. A neighborhood
     * is null where either method, or any method's rest, would hold under 10 votes.
     */
    mail: v.optional(v.strictObject({ district: counts, neighborhood: v.array(countsOrNone) })),
  }),
  v.check(
    (c) =>
      allOf(c.candidates.length, [
        c.totals,
        c.certified,
        c.precinct,
        c.withheld,
        c.neighborhood,
        c.notPlaced,
        c.mail?.district,
        c.mail?.neighborhood,
      ]),
    'a column that is not one of each candidate',
  ),
  v.check(
    (c) =>
      allOf(c.neighborhood[0]?.length ?? 0, [
        ...c.neighborhood,
        ...(c.mail?.neighborhood ?? []),
        c.ballots?.neighborhood,
      ]) && allOf(c.precinct[0]?.length ?? 0, [...c.precinct, c.ballots?.precinct]),
    'columns of different lengths',
  ),
  v.check(
    (c) => c.totals.every((total, k) => total === sum(c.neighborhood[k] ?? []) + (c.notPlaced[k] ?? 0)),
    'totals that are not the sum of the neighborhoods and what is not placed',
  ),
);
export type ContestColumns = v.InferOutput<typeof contestColumnsSchema>;

export const unitAreaSchema = v.strictObject({
  id: text,
  name: text,
  areaKm2: each(PARTS, positive),
  /** Pole of inaccessibility of that part; null where the part is absent. */
  label: each(PARTS, v.nullable(lonLat)),
});
/** A group or council district: what a Figure needs to name it and to place its name. */
export type UnitArea = v.InferOutput<typeof unitAreaSchema>;

export const areasSchema = v.strictObject({ units: each(AREA_UNITS, v.array(unitAreaSchema)) });
/** `areas`: the areas of every such unit, sorted by name. */
export type AreasPack = v.InferOutput<typeof areasSchema>;

const areaVotesSchema = v.pipe(
  v.strictObject({
    ids: ids(text),
    ballots: countsOrNone,
    registered: countsOrNone,
    contests: v.array(
      v.strictObject({
        contest: contestId,
        notPlaced: counts,
        votes: v.array(counts),
        ballots: v.optional(counts),
      }),
    ),
  }),
  v.check(
    (a) =>
      allOf(a.ids.length, [a.ballots, a.registered, ...a.contests.flatMap((c) => [c.ballots, ...c.votes])]) &&
      a.contests.every((c) => c.votes.length === c.notPlaced.length),
    'columns of different lengths',
  ),
);
/** Votes of an election by one unit; the columns are those of ContestColumns with these areas in place of neighborhoods. */
export type AreaVotes = v.InferOutput<typeof areaVotesSchema>;

export const electionAreasSchema = v.strictObject({ election: electionId, units: each(AREA_UNITS, areaVotesSchema) });
/** `areas-<election>`: fetched only where one of these units is shown. */
export type ElectionAreasPack = v.InferOutput<typeof electionAreasSchema>;

export const contestSchema = v.strictObject({ election: electionId, contest: contestColumnsSchema });
/** `contest-<election>-<contest>`: its columns run along those of the election's own pack. */
export type ContestPack = v.InferOutput<typeof contestSchema>;

const precinctColumnsSchema = v.pipe(
  v.strictObject({
    /** Published precincts only (never a withheld one), sorted. */
    id: ids(text),
    placement: v.array(placement),
    /** Point that stands for the precinct (polygon label point, box center, namesake's center); null when unplaced. */
    at: v.array(v.nullable(lonLat)),
    /** Radius of the circle that the precinct's center is expected in, meters (p90); 0 for exact and same-shape, null when unplaced. */
    errorM: v.array(v.nullable(positive)),
    /** Feature id in geometry-precincts-2018 (`g:…`/`p:…`) for `exact`, `same-shape`, `same-name`; else null. */
    shape: v.array(v.nullable(text)),
    /** How the place was found (`Via` in lib/elections/placement.ts): `own-polygon`, `2018-polygon`, `2020-box`, `2018-namesake` ...; '' when unplaced. */
    via: v.array(v.string()),
    /** Registered voters; null when unknown. */
    registered: countsOrNone,
    /** Ballots cast; null when unknown. */
    ballots: countsOrNone,
  }),
  v.check((p) => allOf(p.id.length, Object.values(p)), 'columns of different lengths'),
);

export const electionSchema = v.pipe(
  v.strictObject({
    election: electionId,
    plan,
    precincts: precinctColumnsSchema,
    /** How many precincts and groups are pooled in `withheld`, and their ballots and registered voters where known. */
    withheld: v.strictObject({ rows: count, ballots: v.nullable(count), registered: v.nullable(count) }),
    /** `export`: registration as of the county's export of the precinct layer, some weeks before the election; `canvass`: as certified. */
    registration: v.picklist(['canvass', 'export', 'unknown']),
    /** Slugs, sorted: every neighborhood that has a part inside the plan and at least 10 ballots there; a smaller one is in `notPlaced`. */
    neighborhoods: ids(text),
    neighborhoodBallots: countsOrNone,
    neighborhoodRegistered: countsOrNone,
    /** Slugs of those with more registered voters or ballots than citizens of voting age (ACS 2016-2020); absent where there are none. */
    aboveCitizens: v.optional(v.array(text)),
    /** The first contest of the election; the others have packs of their own. */
    contests: v.array(contestColumnsSchema),
  }),
  v.check(
    (e) =>
      allOf(e.neighborhoods.length, [
        e.neighborhoodBallots,
        e.neighborhoodRegistered,
        ...e.contests.flatMap((c) => c.neighborhood),
      ]) &&
      allOf(
        e.precincts.id.length,
        e.contests.flatMap((c) => c.precinct),
      ),
    'contests that do not run along the precincts and neighborhoods',
  ),
);
/** Where no precinct returns are known, precincts and neighborhoods are empty and `notPlaced` holds the certified totals. */
export type ElectionPack = v.InferOutput<typeof electionSchema>;
