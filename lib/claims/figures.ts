/** What the words beside a claim are made of: the atlas's own figures, by claim. Shares in percent; votes and people in counts. */
import type { ClaimId } from '@/lib/claims/claims';

/** Nothing in the data bears on the claim. */
type None = Readonly<Record<string, never>>;
/** An estimate of the survey and its 90 % margin; null where the source has none. */
export interface Estimate {
  value: number;
  moe: number | null;
}
/** Votes of the two that a claim is about, the first first, and all votes of the contest. */
export interface Pair {
  first: number;
  second: number;
  total: number;
}
/** Certified votes, and the sums of the precinct returns published here. */
export interface Certified extends Pair {
  returns: { first: number; second: number };
}

interface Told {
  'koreatown-in-the-west': { beyond: number };
  'freeway-710-in-the-east': { beyond: number };
  /** `beyond` the 10 under either name; `west`: beyond the Santa Monica Freeway, which ends at the river. */
  'freeway-10-in-the-south': { beyond: number; west: number };
  'freeway-134-in-the-north': { beyond: number };
  'places-named': { least: number; leastPlace: string; places: number };
  'majority-latino': { share: number };
  'income-around-35000': { then: number; later: Estimate };
  'among-the-poorest': { poverty: Estimate };
  'among-the-most-immigrant': { foreignBorn: number };
  'fall-in-the-uninsured': { first: number; second: Estimate; third: Estimate };
  'democrats-nearly-60': { voted2024: number; voted2025: number };
  'most-of-northeast-la': { inside: number; listed: number };
  'boyle-heights': { inside: number };
  'historic-filipinotown': { inside: number; around: number };
  'seat-vacant': { becerra: readonly number[]; harris: number };
  'candidates-24': { listed: number };
  'others-21': { others: number };
  'primary-votes': Pair;
  'primary-shares': { first: number; second: number; total: number };
  'first-returns-2017': { first: number; second: number; rest: number };
  'precincts-192': { listed: number; rows: number };
  'election-night-2017': { share: number };
  'certified-2017': Certified;
  'lead-widened': { before: number; after: number; later: number; laterFirst: number; laterSecond: number };
  'early-work-in-koreatown': { share: number; votes: number };
  /** `ofRegistered`: 17,000 people in percent of those registered in November 2016; `surname`: of those who voted in November 2024. */
  'korean-voters-6-percent': { ofRegistered: number; registered: number; surname: number };
  'korean-voters-17000': { expected: number; registered: number; surnames: number };
  'votes-2018': Certified;
  'early-returns-2020': { share: number };
  'certified-2020': Certified;
  'votes-2022': Pair;
  'about-3000-apart': { apart: number };
  'votes-2024': Certified;
}

type Figures = { readonly [Id in ClaimId]: Id extends keyof Told ? Told[Id] : None };
export type FiguresOf<Id extends ClaimId> = Figures[Id];
