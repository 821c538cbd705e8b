/** Packs of the smoothed estimate: its hexagons, and each contest on them. Schemas, and the types they let through. */
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
  percent,
  plan,
  positive,
  text,
} from '@/lib/packs/fields';
import { PLANS } from '@/lib/places';

export const hexagonsSchema = v.pipe(
  v.strictObject({
    /** H3 resolution. */
    resolution: count,
    /** H3 indices, sorted. */
    ids: ids(text),
    /** Centers, where the estimate is made. */
    at: v.array(lonLat),
    /** The neighborhood that holds most of it, and its number among that neighborhood's hexagons from north to south; null where none holds any. */
    neighborhood: v.array(v.nullable(text)),
    number: v.array(v.nullable(count)),
    /** Indices of the hexagons that have a part inside the plan, ascending. */
    plans: each(PLANS, v.array(count)),
  }),
  v.check(
    (h) =>
      allOf(h.ids.length, [h.at, h.neighborhood, h.number]) &&
      Object.values(h.plans)
        .flat()
        .every((i) => i < h.ids.length),
    'columns that do not run along the hexagons',
  ),
);
/** The grid that estimates are made on: the same hexagons for every election. */
export type HexagonsPack = v.InferOutput<typeof hexagonsSchema>;

const estimateErrorsSchema = v.strictObject({
  /** Of each candidate's share, in the order of `EstimatePack.candidates`. */
  shares: v.array(positive),
  /** Of the first candidate's lead over the second. */
  lead: positive,
});
/** Errors, in points, of telling a placed precinct from the others, weighted by votes. */
export type EstimateErrors = v.InferOutput<typeof estimateErrorsSchema>;

export const estimateSchema = v.pipe(
  v.strictObject({
    election: electionId,
    contest: contestId,
    plan,
    /** In order of the district's votes, most first. */
    candidates: ids(candidateId),
    /** `shares[c][k]`: percent, to 0.1; null where no placed precinct is near enough. */
    shares: v.array(v.array(v.nullable(percent))),
    /** Distance from the hexagon's center to the nearest precinct it is told by, meters; null where there is no estimate. */
    nearestM: v.array(v.nullable(positive)),
    /** How many precincts it is told by, their votes, and all votes of the contest. */
    precincts: count,
    placed: count,
    total: count,
    /** Leave-one-out errors of the estimate, and of what it is compared with: the mean of the precinct's neighborhoods, and of the district. */
    leaveOneOut: v.strictObject({
      /** The other three are mean absolute errors; within this, nine votes of ten are told by the estimate. */
      ninety: estimateErrorsSchema,
      estimate: estimateErrorsSchema,
      neighborhood: estimateErrorsSchema,
      district: estimateErrorsSchema,
    }),
  }),
  v.check(
    (e) =>
      allOf(e.nearestM.length, e.shares) &&
      allOf(e.candidates.length, [e.shares, ...Object.values(e.leaveOneOut).map((errors) => errors.shares)]),
    'columns of different lengths',
  ),
  v.check((e) => e.placed <= e.total, 'more votes placed than cast'),
);
/** `estimate-<election>-<contest>`: a smoothed estimate of each candidate's share. Its columns run along `HexagonsPack.plans` of the election's plan. */
export type EstimatePack = v.InferOutput<typeof estimateSchema>;
