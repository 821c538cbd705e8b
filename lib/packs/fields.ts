/** The fields that packs are made of, as schemas. */
import * as v from 'valibot';
import {
  isCandidateId,
  isContestId,
  isElectionId,
  type CandidateId,
  type ContestId,
  type ElectionId,
  type Placement,
} from '@/lib/elections/catalogue';
import { TRACT_YEAR, isMeasureId, type MeasureId, type Vintage } from '@/lib/people/measures';
import { PARTS, PLANS, type BBox, type LonLat, type Part, type Plan } from '@/lib/places';

/** A schema by what it lets through. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Texts that a guard knows; `what` is the word for one in a refusal. */
export function known<T extends string>(guard: (x: string) => x is T, what: string): Schema<T> {
  return v.custom<T>((x) => typeof x === 'string' && guard(x), `not a known ${what}`);
}

export const electionId: Schema<ElectionId> = known(isElectionId, 'election');
export const contestId: Schema<ContestId> = known(isContestId, 'contest');
export const candidateId: Schema<CandidateId> = known(isCandidateId, 'candidate');
export const measureId: Schema<MeasureId> = known(isMeasureId, 'measure');
export const vintage: Schema<Vintage> = known((x): x is Vintage => Object.hasOwn(TRACT_YEAR, x), 'vintage');
export const plan: Schema<Plan> = v.picklist(PLANS);
export const part: Schema<Part> = v.picklist(PARTS);
const PLACEMENTS: Readonly<Record<Placement, true>> = {
  exact: true,
  'same-shape': true,
  near: true,
  'same-name': true,
  unplaced: true,
};
export const placement: Schema<Placement> = known((x): x is Placement => Object.hasOwn(PLACEMENTS, x), 'placement');

export const text = v.pipe(v.string(), v.nonEmpty());
export const number = v.pipe(v.number(), v.finite());
/** Whole, and never under zero: votes, people, meters. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const positive = v.pipe(number, v.minValue(0));
export const percent = v.pipe(number, v.minValue(0), v.maxValue(100));
export const lonLat: Schema<LonLat> = v.strictTuple([
  v.pipe(number, v.minValue(-180), v.maxValue(180)),
  v.pipe(number, v.minValue(-90), v.maxValue(90)),
]);
export const bbox: Schema<BBox> = v.pipe(
  v.strictTuple([number, number, number, number]),
  v.check(([west, south, east, north]) => west < east && south < north, 'a box from west and south to east and north'),
);

/** An object with exactly these keys. */
export function each<K extends string, T>(keys: readonly K[], value: Schema<T>): Schema<Record<K, T>> {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, value]))) as unknown as Schema<Record<K, T>>;
}

/** Whether every column is as long as it has to be. */
export function allOf(length: number, columns: readonly (readonly unknown[] | null | undefined)[]): boolean {
  return columns.every((column) => column === null || column === undefined || column.length === length);
}

/** Ids that stand once each. */
export const ids = <T extends string>(id: Schema<T>) =>
  v.pipe(
    v.array(id),
    v.check((list) => new Set(list).size === list.length, 'an id that stands twice'),
  );
