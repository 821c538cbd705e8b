/** What a profile holds, as facts. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { Interval } from '@/lib/elections/intervals';
import type { Caveat } from '@/lib/figure/caveats';
import type { Quality } from '@/lib/figure/figure';
import type { Name } from '@/lib/figure/names';
import type { Note } from '@/lib/figure/told';
import type { Trace } from '@/lib/figure/trace';
import type { MeasureId, MeasureUnit, Vintage } from '@/lib/people/measures';
import type { LastingMeasure, LastingVintage } from '@/lib/people/lasting';
import type { Part, PlaceIdKind } from '@/lib/places';
import type { ColorToken } from '@/lib/scales/palettes';

/** `others`: so many candidates of a long ballot beyond the district's first three. */
export interface ProfileBar {
  candidate: CandidateId | { others: number };
  votes: number;
  /** 90 % interval of all votes cast here, those without a place included; null where counted or not known. */
  votesWithin: Interval | null;
  /** Of the votes here, 0 to 1. */
  share: number;
  /** 90 % interval of the share of all votes cast here, percent. */
  shareWithin: Interval | null;
  color: ColorToken;
}
/** Who led in a place and what may be said of it, as on the map. */
export type ProfileLead =
  { is: 'none' } | { is: 'tied' } | { is: 'clear' | 'too-close' | 'not-known'; candidate: CandidateId; points: number };
/** The district's own result: shares (0 to 1) in the order of a profile's bars, and the first's lead over the second, points. */
export interface ProfileDistrict {
  shares: number[];
  first: CandidateId;
  points: number;
}
export interface ProfileElection {
  election: ElectionId;
  /** The House; the election's first contest where the House was not on the ballot. */
  contest: ContestId;
  /** null where the votes are under 10 or the precinct is not in this election. */
  bars: ProfileBar[] | null;
  lead: ProfileLead;
  /** Whether the lead is clearly the widest that this candidate has in any place of the kind; false where that is not known. */
  widest: boolean;
  /** null where the packs at hand don't say. */
  district: ProfileDistrict | null;
  notes: readonly Note[];
  trace: Trace;
}
export interface ProfileMeasure {
  measure: MeasureId;
  vintage: Vintage;
  unit: MeasureUnit;
  value: number | null;
  moe: number | null;
  quality: Quality;
  /** null where a district figure would say nothing (population), or there is none. */
  district: number | null;
  /** The scale of the small dot plot, in the measure's unit: from 0 (or the lowest) to the highest of the listed places. */
  range: [number, number];
  trace: Trace;
}
/** A two-party share and half of its 90 % interval, percent. */
export interface LastingShare {
  percent: number;
  off: number | null;
}
/** In points of the share; `clear` where the interval leaves out 0. */
export interface LastingChange {
  points: number;
  off: number | null;
  clear: boolean;
}
/** Two-party shares of an office over the years, on the same land and lines. */
export interface ProfileLasting {
  measure: LastingMeasure;
  /** Columns: what of the place is described. */
  parts: Part[];
  /** Oldest first; `shares` of the Democrat, one per part, null where it has none. */
  rows: {
    vintage: LastingVintage;
    democrat: string;
    republican: string;
    shares: (LastingShare | null)[];
    trace: Trace;
  }[];
  /** From the first to the last year, one per part. */
  since: LastingVintage;
  until: LastingVintage;
  changes: (LastingChange | null)[];
}
/** Beside the name: where a neighborhood lies, its land inside the lines of 2011 and that part of its whole area. */
export type ProfileAbout =
  | { is: 'neighborhood'; region: string; km2: number; percent: number }
  | { is: 'block-group'; geoid: string }
  | { is: 'precinct' | 'tract' | 'hidden' };
/** A place that borders this one, with its lead in each election that it has votes in. */
export interface ProfileNeighbor {
  id: string;
  name: Name;
  leads: Partial<Record<ElectionId, ProfileLead>>;
}
export interface Profile {
  id: string;
  kind: PlaceIdKind;
  name: Name;
  about: ProfileAbout;
  /** Where the numbers about it lead; absent where it has none. */
  trace?: Trace;
  elections: ProfileElection[];
  measures: ProfileMeasure[];
  /** null where nothing is known of it, or it is hidden. */
  lasting: ProfileLasting | null;
  neighbors: ProfileNeighbor[];
  notes: Caveat[];
}
