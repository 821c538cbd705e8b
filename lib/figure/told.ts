/** What is told of an area, as data: its value, the notes to it, and the cells of its row. Numbers are unrounded, in the unit named. */
import type { CandidateId, ElectionId, Party } from '@/lib/elections/catalogue';
import type { Interval } from '@/lib/elections/intervals';
import type { Name } from '@/lib/figure/names';
import type { PeopleFlag } from '@/lib/packs/schema';
import type { MeasureUnit } from '@/lib/people/measures';

/** A lead in percentage points, and whose it is. */
export interface Side {
  candidate: CandidateId;
  points: number;
}

/** The value of an area. */
export type Told =
  /** The source has none, or it is not shown by itself. */
  | { is: 'none' }
  /** Hidden, to be guessed first. */
  | { is: 'hidden' }
  /** Percentage points ahead of the next candidate there. */
  | { is: 'lead'; candidate: CandidateId; points: number }
  | { is: 'tied' }
  /** By how many points a place's lead is more for a candidate than the district's is; both leads. */
  | ({ is: 'against'; here: Side; whole: Side } & Side)
  /** 0 to 100. */
  | { is: 'percent'; percent: number }
  /** A figure of people in its measure's unit; `orMore` where the survey publishes no more than this. */
  | { is: 'measure'; value: number; unit: MeasureUnit; orMore: boolean }
  /** Percentage points by which a candidate's share changed since an earlier election. */
  | { is: 'change'; candidate: CandidateId; points: number; since: ElectionId };

/** What must be said beside a value. Errors in percentage points unless a unit is named. */
export type Note =
  | { is: 'votes'; votes: number }
  /** The leads there and in the whole district. */
  | { is: 'against-leads'; here: Side; whole: Side }
  /** 90 % interval of how much more a place is for a candidate than the district, points. */
  | ({ is: 'against-interval' } & Interval)
  | { is: 'against-within-error' | 'against-not-known' }
  /** Votes that precincts with a place gave here; about so many more, without a place, may belong here. */
  | { is: 'votes-placed'; votes: number; missing: number }
  /** 90 % interval of the first's lead over the second, of all votes cast here: below 0 the second leads. `named`: where nothing beside it says whose lead it is. */
  | ({ is: 'lead-interval'; first: CandidateId; second: CandidateId; named?: true } & Interval)
  /** 90 % interval of a share of all votes cast here, percent. */
  | ({ is: 'share-interval' } & Interval)
  | { is: 'share-not-known' }
  | { is: 'lead-within-error' | 'lead-on-few-votes' | 'lead-could-turn' | 'lead-not-known' }
  | { is: 'above-citizens' | 'too-few' | 'not-on-ballot' | 'same-shape' | 'same-name' }
  /** Drawn at a point that is known to so many meters. */
  | { is: 'near'; meters: number }
  | { is: 'no-data' | 'no-margin' | 'full-count' | 'modeled' | 'uncertain' }
  | { is: 'flag'; flag: PeopleFlag }
  | { is: 'margin'; moe: number; unit: MeasureUnit }
  | { is: 'estimate' | 'estimate-within-error' | 'nothing-near' }
  /** Meters to the nearest placed precinct; `thin` where that is far. */
  | { is: 'nearest'; meters: number; thin: boolean }
  | { is: 'no-change' | 'change-within-error' | 'change-on-few-votes' | 'change-not-known' }
  | { is: 'shares'; before: number; now: number }
  /** 90 % interval of the change, points. */
  | ({ is: 'change-interval' } & Interval)
  | { is: 'part-changed'; beforeKm2: number; nowKm2: number }
  | { is: 'voters'; people: number; of: number }
  | { is: 'withheld' }
  /** Only in profiles. */
  | { is: 'by-mail'; percent: number }
  | { is: 'not-in' | 'district-only' };

/** What a cell of a table holds. */
export type Cell =
  | Told
  | { is: 'count'; count: number }
  | { is: 'points'; points: number }
  /** A share with its 90 % interval; null where it was counted or is not known. */
  | { is: 'share'; percent: number; interval: Interval | null }
  /** A 90 % interval of a lead or a change, points. */
  | ({ is: 'interval' } & Interval)
  | { is: 'margin'; moe: number; unit: MeasureUnit }
  | { is: 'party'; party: Party }
  | { is: 'blank' };

/** An area and its value, where a finding names it. */
export interface Found {
  name: Name;
  told: Told;
}
