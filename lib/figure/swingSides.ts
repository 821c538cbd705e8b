/** What a swing is of: a candidate who stood in two elections, with the votes of both. */
import type { CandidateId, ElectionId } from '@/lib/elections/catalogue';
import { commonCandidate } from '@/lib/elections/sharedCandidates';
import type { FigurePacks } from '@/lib/figure/packs';
import { columnsOf, intervalsOf } from '@/lib/figure/tally';
import type { AreaIntervals, ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { swingElection } from '@/lib/view/voteMeasure';
import type { VotesLayer } from '@/lib/view/view';

/** An election of the two, with its votes in the contest. */
export interface Side {
  election: ElectionId;
  pack: ElectionPack;
  columns: ContestColumns;
  /** Of its neighborhoods. */
  intervals: AreaIntervals;
  /** The candidate's place among the columns. */
  at: number;
}
/** What a swing is of. */
export interface Swing {
  candidate: CandidateId;
  now: Side;
  before: Side;
}

/** @throws when a pack is missing, the measure is no swing, or nobody stood in both. */
export function swingOf({ election, contest, measure }: VotesLayer, packs: FigurePacks): Swing {
  const since = swingElection(measure);
  const [pack, other] = [packs.elections[election], since === null ? undefined : packs.elections[since]];
  if (since === null || !pack || !other) throw new Error(`A swing of ${election} needs the packs of both elections`);
  const [columns, earlier] = [columnsOf(packs, election, contest), columnsOf(packs, since, contest)];
  const candidate = commonCandidate(election, contest, since, columns.candidates);
  if (candidate === null) throw new Error(`Nobody stood for ${contest} both in ${election} and in ${since}`);
  const sideOf = (of: ElectionId, its: ElectionPack, c: ContestColumns): Side => ({
    election: of,
    pack: its,
    columns: c,
    intervals: intervalsOf(packs, of, contest).neighborhood,
    at: c.candidates.indexOf(candidate),
  });
  return {
    candidate,
    now: sideOf(election, pack, columns),
    before: sideOf(since, other, earlier),
  };
}
