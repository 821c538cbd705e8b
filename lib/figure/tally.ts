/** Votes of an area, before a measure is chosen. */
import { placeless } from '@/lib/packs/placeless';
import type { Leader, Quality } from '@/lib/figure/figure';
import type { Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Told } from '@/lib/figure/told';
import { intervalsIn, type TallyIntervals } from '@/lib/figure/tallyIntervals';
import type { Interval } from '@/lib/elections/intervals';
import type { Lead } from '@/lib/elections/leads';
import { firstContest, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import type { AreaIntervals, ContestColumns, ElectionPack, IntervalsPack } from '@/lib/packs/schema';
import type { ColorToken } from '@/lib/scales/palettes';

/** Votes, ballots and registration of one area. */
export interface Tally {
  id: string;
  votes: number[];
  ballots: number | null;
  /** Ballots that carried the contest; 0 where it was not on the ballot. */
  contestBallots: number | null;
  registered: number | null;
  /** How well its votes are known where they are no count; null where nobody knows, and for what was counted. */
  intervals: TallyIntervals | null;
  /** True where it has more registered voters or ballots than adult citizens. */
  aboveCitizens: boolean;
  /** How its votes are known: counted there, divided from precincts, or (shares out of 100) estimated. */
  basis: 'counted' | 'divided' | 'estimated';
  /** Votes by candidate of the precincts that have no place, and of the pool: any of them may belong to an area that votes are divided to. */
  elsewhere: readonly (readonly number[])[];
}

/** Under this many votes nothing is shown by itself (rule of privacy). */
export const MIN_VOTES = 10;
export const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** What a measure makes of a tally. */
export interface Reading {
  value: number | null;
  /** 90 % interval of the value, same unit and sign; null where it is not known. */
  interval: Interval | null;
  told: Told;
  quality: Quality;
  /** Index into `Measured.colors`; null where there is no value. */
  classIndex: number | null;
  /** What may be said of the lead, where that is what is read. */
  lead?: Lead;
}

/** The reading of an area that is shown; `counted`: the votes (for turnout and roll-off the ballots or voters) that it stands on. */
export type Shown = Reading & { name: Name; counted: number };

export interface Measured {
  colors: readonly ColorToken[];
  /** Edges between the classes; null where each class is a leading candidate. */
  edges: readonly number[] | null;
  /** The class of ties between the two sides of a lead; null where none is tied, or ties are a leader's class. */
  tie: number | null;
  /** Who each class is, where the classes are leading candidates. */
  leaders: readonly Leader[] | null;
  /** Of a lead's scale: Scale.of. */
  scaleOf?: 'own' | 'common';
  read: (t: Tally) => Reading;
}

/** The columns of a contest: in its election's own pack, or in a pack by itself. @throws when its pack is missing: a caller's mistake. */
export function columnsOf(packs: FigurePacks, election: ElectionId, contest: ContestId): ContestColumns {
  const columns =
    contest === firstContest(election)
      ? packs.elections[election]?.contests.find((c) => c.contest === contest)
      : packs.contests[`contest-${election}-${contest}`]?.contest;
  if (!columns) throw new Error(`A figure of ${election} needs the pack of ${contest}`);
  return columns;
}

/** The intervals of a contest with precinct returns. @throws when their pack is missing: a caller's mistake. */
export function intervalsOf(packs: FigurePacks, election: ElectionId, contest: ContestId): IntervalsPack['units'] {
  const pack = packs.intervals[`intervals-${election}-${contest}`];
  if (!pack) throw new Error(`A figure of ${election} needs the intervals of ${contest}`);
  return pack.units;
}

/** Areas that votes are divided to: `pack` and `c` list them as neighborhoods. */
export function neighborhoodTallies(pack: ElectionPack, c: ContestColumns, areas: AreaIntervals): Tally[] {
  const elsewhere = placeless(pack, c);
  return pack.neighborhoods.map((id, k) => ({
    id,
    votes: c.neighborhood.map((v) => v[k]!),
    ballots: pack.neighborhoodBallots[k]!,
    contestBallots: c.notOnBallot?.includes(id)
      ? 0
      : c.ballots
        ? c.ballots.neighborhood[k]!
        : pack.neighborhoodBallots[k]!,
    registered: pack.neighborhoodRegistered[k]!,
    intervals: intervalsIn(areas, id),
    aboveCitizens: pack.aboveCitizens?.includes(id) ?? false,
    basis: 'divided',
    elsewhere,
  }));
}

export function precinctTallies(pack: ElectionPack, c: ContestColumns): Tally[] {
  const p = pack.precincts;
  return p.id.map((id, i) => ({
    id,
    votes: c.precinct.map((v) => v[i]!),
    ballots: p.ballots[i]!,
    contestBallots: c.ballots ? c.ballots.precinct[i]! : p.ballots[i]!,
    registered: p.registered[i]!,
    intervals: null,
    aboveCitizens: false,
    basis: 'counted',
    elsewhere: [],
  }));
}

/** Ballots cast and voters registered in the whole district, the pool included; null where one of them is unknown. */
export function districtBallots(
  pack: ElectionPack,
  c: ContestColumns,
): { ballots: number | null; contestBallots: number | null; registered: number | null } {
  const whole = (column: readonly (number | null)[], pool: number | null): number | null => {
    const known = column.filter((n) => n !== null);
    return known.length < column.length || (pool === null && pack.withheld.rows > 0) ? null : sum(known) + (pool ?? 0);
  };
  const ballots = whole(pack.precincts.ballots, pack.withheld.ballots);
  return {
    ballots,
    contestBallots: c.ballots?.district ?? ballots,
    registered: whole(pack.precincts.registered, pack.withheld.registered),
  };
}
