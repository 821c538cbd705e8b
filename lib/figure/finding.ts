/** What a Figure is asked, and what it finds, as data: the headline and the sentence are written from these. Percents 0 to 100, differences in points. */
import type { CandidateId, ElectionId } from '@/lib/elections/catalogue';
import type { VoterGroup } from '@/lib/elections/voterGroups';
import type { Found, Told } from '@/lib/figure/told';
import type { Name } from '@/lib/figure/names';
import type { MeasureName } from '@/lib/people/measures';
import type { TypologyKind } from '@/lib/people/typology';

/** What is shown of its subject. */
export type Asked =
  /** `many`: each class is a leading candidate, since three or more led somewhere. */
  | { is: 'lead'; many: boolean }
  | { is: 'share'; candidate: CandidateId }
  | { is: 'against' | 'turnout' | 'roll-off' }
  | { is: 'change'; candidate: CandidateId; since: ElectionId }
  | { is: 'voters'; group: VoterGroup }
  | { is: 'measure'; measure: MeasureName };

/** A candidate's share of the district's votes. */
export interface Share {
  candidate: CandidateId;
  percent: number;
}
export interface Ends {
  low: Found;
  high: Found;
}
/** Which of the two ends differs from all others by more than both errors, so that it may be named lowest or highest. */
export interface Named {
  low: boolean;
  high: boolean;
}
/** In how many areas a candidate leads for certain. */
export interface Led {
  candidate: CandidateId;
  areas: number;
}
/** Areas in which nobody leads for certain: too close, without a measured error, tied. */
export interface Open {
  tooClose: number;
  notKnown: number;
  tied: number;
}
/** How much of the votes in all areas shown lies in those that a candidate leads for certain. */
export interface Carried {
  candidate: CandidateId;
  percent: number;
}
/** Where a candidate's lead is widest for certain, points. */
export interface Widest {
  candidate: CandidateId;
  name: Name;
  points: number;
}
/** The two first of the district. */
export interface Result {
  first: Share;
  second: Share;
  /** Votes between them, and all votes of the contest. */
  by: number;
  votes: number;
  /** Whether this vote alone gave the seat: a House general or runoff. */
  decided: boolean;
}

export type Finding =
  /** Of `of` areas with a figure; only clear leads are counted (lib/elections/leads.ts). */
  | {
      is: 'lead';
      result: Result;
      led: { first: number; second: number; of: number };
      open: Open;
      carried: Carried[];
      /** Percent of the votes that are placed, where it must be said; else null. */
      coverage: number | null;
      widest: Widest[];
    }
  | {
      is: 'leaders';
      led: Led[];
      of: number;
      open: Open;
      carried: Carried[];
      coverage: number | null;
      shares: Share[];
      /** The candidates not among `shares`. */
      others: { candidates: number; percent: number };
      votes: number;
    }
  /** `whole`: of the district, null where it is unknown. */
  | { is: 'share'; candidate: CandidateId; whole: number; ends: Ends; named: Named; coverage: number | null }
  | { is: 'turnout' | 'roll-off'; whole: number | null; ends: Ends; named: Named; coverage: number | null }
  | { is: 'voters'; group: VoterGroup; whole: number; ends: Ends; named: Named }
  /** In how many of `of` areas each did better for certain than in the district; `ends` of those, null without any. */
  | {
      is: 'against';
      result: Result;
      more: { first: number; second: number };
      of: number;
      unclear: number;
      ends: Ends | null;
      named: Named;
      coverage: number | null;
    }
  | { is: 'district'; result: Result }
  /** `ends` null where no area has a certain figure. */
  | { is: 'estimate'; district: Share[]; error: number; of: number; led: Led[]; ends: Ends | null; named: Named }
  | {
      is: 'change';
      candidate: CandidateId;
      since: ElectionId;
      then: ElectionId;
      before: number;
      now: number;
      up: number;
      down: number;
      of: number;
      /** Areas in which neither rise nor fall is clear. */
      unclear: number;
      /** Of the clear changes; null where there are none. */
      ends: Ends | null;
      named: Named;
    }
  | { is: 'people'; whole: Told | null; ranked: number; of: number; ends: Ends; named: Named }
  /** `of` tracts with a figure are of so many `different` kinds; `kinds` the most frequent. */
  | { is: 'kinds'; of: number; different: number; kinds: { kind: TypologyKind; areas: number }[] }
  | { is: 'nothing-to-rank' }
  | { is: 'hidden'; areas: number };
