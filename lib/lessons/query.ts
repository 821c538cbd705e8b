/** The questions that figures in lessons answer; docs/lessons.md lists them, parseQuery reads them. */
import type { CandidateId, ContestId, ElectionId, Party } from '@/lib/elections/catalogue';
import type { ReportedId } from '@/lib/lessons/reported';
import type { CompactnessRow, PlanChange } from '@/lib/packs/schema';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part, Plan } from '@/lib/places';

/** A neighborhood's slug, or the whole district. */
export type Where = string;
export const DISTRICT: Where = 'district';

/** Of a contest in a place. `lead-low`, `lead-high`: 90 % interval of the first's lead; `share-error`: half of that of the leader's share. `carried`: percent of the votes in all places that lie in those a candidate led for certain. `certified` and `certified-share` are of the district only. */
export const VOTE_COUNTS = [
  'cast',
  'lead',
  'lead-votes',
  'leader',
  'second',
  'ballots',
  'registered',
  'turnout',
  'roll-off',
  'blank',
  'lead-low',
  'lead-high',
  'share-error',
] as const;
export const CANDIDATE_COUNTS = [
  'votes',
  'share',
  'share-low',
  'share-high',
  'carried',
  'certified',
  'certified-share',
] as const;
/** Of a contest as a whole. `open`, `open-by`: neighborhoods in which nobody's lead is clear, counted or named. */
export const CONTEST_COUNTS = [
  'candidates',
  'places',
  'placed',
  'not-placed',
  'placed-share',
  'certified-cast',
  'certified-lead',
  'certified-lead-votes',
  'open',
  'open-by',
] as const;
export const LED_COUNTS = ['led', 'led-by', 'led-clear', 'led-clear-by'] as const;
export const PEOPLE_COUNTS = ['people', 'moe', 'low', 'high'] as const;
export const PAIR_COUNTS = ['gap', 'gap-moe', 'differ'] as const;
export const SET_COUNTS = ['hatched', 'hatched-list', 'known', 'tracts', 'tracts-hatched'] as const;
export const COMPACT_MEASURES = [
  'polsbyPopper',
  'reock',
  'convexHull',
  'perimeterKm',
] as const satisfies readonly (keyof CompactnessRow)[];

export interface InContest {
  election: ElectionId;
  contest: ContestId;
}
export interface OfPeople {
  measure: MeasureId;
  vintage: Vintage;
  part: Part;
}

export type Simple =
  | ({ kind: 'area'; count: (typeof VOTE_COUNTS)[number]; where: Where } & InContest)
  | ({ kind: 'candidate'; count: (typeof CANDIDATE_COUNTS)[number]; candidate: CandidateId; where: Where } & InContest)
  | ({ kind: 'contest'; count: (typeof CONTEST_COUNTS)[number] } & InContest)
  /** Neighborhoods led, counted or named; `clear`: only clear leads (lib/elections/leads.ts). */
  | ({ kind: 'led'; as: 'count' | 'names'; clear: boolean; candidate: CandidateId } & InContest)
  | ({ kind: 'people'; count: (typeof PEOPLE_COUNTS)[number]; where: Where } & OfPeople)
  | ({ kind: 'pair'; count: (typeof PAIR_COUNTS)[number]; a: Where; b: Where } & OfPeople)
  | ({ kind: 'set'; count: (typeof SET_COUNTS)[number] } & OfPeople)
  | { kind: 'plan'; count: 'plan-people' | 'plan-area'; plan: Plan }
  | { kind: 'moved'; change: PlanChange; count: 'people' | 'area'; where: Where }
  | { kind: 'most-moved'; change: PlanChange; rank: number }
  | {
      kind: 'compact';
      plan: Plan;
      measure: (typeof COMPACT_MEASURES)[number];
      resolution: CompactnessRow['resolution'];
    }
  | { kind: 'earlier'; first: number; district: number }
  /** Years in which the House was decided between two of that party, and the party of a candidate: from the ballots. */
  | { kind: 'same-party'; party: Exclude<Party, ''> }
  | ({ kind: 'party'; candidate: CandidateId } & InContest)
  | { kind: 'reported'; id: ReportedId }
  | { kind: 'number'; value: number };

/** How a number is written where its own way is not meant: rounded to whole, or in letters (with a capital: at the head of a sentence). */
export type Manner = '~0' | '~word' | '~Word' | '~list';

export type Query = { manner: Manner | null } & (
  | { op: 'of'; of: Simple }
  /** First less second, or with it; points where both are percent. `percent-of`: the first in percent of the second. `pick`: `words[0]` where the first is larger, else `words[1]`. */
  | { op: 'minus' | 'plus' | 'percent-of'; a: Simple; b: Simple }
  | { op: 'pick'; a: Simple; b: Simple; words: readonly [string, string] }
  /** The place, or the value there, where something is most or least, among places with at least so many votes or people. */
  | { op: 'highest' | 'lowest' | 'highest-value' | 'lowest-value'; of: Simple; least: number; rank: number }
  /** Places that both of two lists hold, or the first but not the second; counted or named. */
  | { op: 'both' | 'both-list' | 'but-not' | 'but-not-list'; a: Simple; b: Simple }
);
