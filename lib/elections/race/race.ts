/** What a race card holds. Reported figures carry who reported them and when; certified ones are not in here: they come from the packs. */
import type { CandidateId } from '../candidates';
import type { ElectionId } from '../elections';

/**
 * Who reported a figure; their names for people stand in lib/i18n. `background` is a note of this project that names no report, `one-report` one that the notes do not name,
 * `certified-counts` the certified totals in the sources of this data, `county-feed` the county registrar's results feed as somebody kept it.
 */
export type Reporter =
  | 'city-news-service'
  | 'associated-press'
  | 'la-times'
  | 'political-data-in-la-times'
  | 'the-eastsider'
  | 'filings-in-the-eastsider'
  | 'prospect-drop-site'
  | 'county-feed'
  | 'certified-counts'
  | 'one-report'
  | 'background';

/** As exact as it is known: a day, a month, a year, or a season of one. */
export type ReportDate = `${number}-${number}-${number}` | `${number}-${number}` | `${number}` | `fall ${number}`;

export interface Citation {
  by: Reporter;
  /** null only for background. */ date: ReportDate | null;
}

/** A count that was reported before the certified one. Votes or percents, as reported. */
export interface ReportedStage {
  when: 'first-returns' | 'election-night' | 'early-returns' | 'snapshot';
  /** Of a snapshot: when it was taken, to the minute, by the clocks of the county. */ at?: string;
  shares: readonly { candidate: CandidateId; votes: number | null; percent: number }[];
  precincts: { counted: number; of: number } | null;
  cite: Citation;
}

export interface Money {
  candidate: CandidateId;
  what: 'raised' | 'lent-by-candidate';
  /** Dollars. */
  amount: number;
  exactness: 'about' | 'exactly' | 'more-than';
  cite: Citation;
}

/** Sentences by their keys in lib/i18n; every one that tells something reported says so and has its citation. */
export const FACT_IDS = [
  'seat-vacant',
  'top-two',
  'write-in',
  'both-democrats-2017',
  'gomez-2017',
  'ahn-2017',
  'early-vote-2017',
  'money-from-outside-2017',
  'both-democrats-2020',
  'kim-2020',
  'kim-loan-2020',
  'kim-third-run',
  'outside-spending-2024',
  'statewide-measure',
  'top-two-2026',
  'lines-2026',
  'no-precinct-returns',
] as const;
export type FactId = (typeof FACT_IDS)[number];
/** `cite` null: the sentence follows from the returns and the catalogue of this atlas. */
export interface Fact {
  id: FactId;
  cite: Citation | null;
}

export interface Race {
  election: ElectionId;
  /** What was at stake, beyond the office, the lines and the date, which the catalogue knows. */
  stake: readonly Fact[];
  /** Candidates reported besides those of the returns (write-ins). */
  writeIns: number;
  candidates: readonly Fact[];
  /** Oldest first; the certified count follows them. */
  stages: readonly ReportedStage[];
  money: readonly Money[];
  notes: readonly Fact[];
  /** Whether a certified district total is in the sources for every candidate, for the leading ones only (how many), or for none; the published data is tested against it. */
  certified: 'all' | 'none' | { leading: number };
}

/** Whether anything was reported of a race in this data. */
export function hasReports(race: Race): boolean {
  return (
    race.stages.length + race.money.length > 0 ||
    [...race.stake, ...race.candidates, ...race.notes].some((f) => f.cite !== null)
  );
}
