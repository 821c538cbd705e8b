/** Votes by area as CSV, each with its 90 % interval. The columns are a public contract (docs/design.md): new ones stand last. */
import type { ElectionId } from '@/lib/elections/catalogue';
import { share } from '@/lib/elections/contest';
import type { Interval } from '@/lib/elections/intervals';
import { leadOf } from '@/lib/figure/leads';
import { areaTallies } from '@/lib/figure/areaUnits';
import { neighborhoodTallies, sum, type Tally } from '@/lib/figure/tally';
import type { ContestColumns, ElectionAreasPack, ElectionPack, IntervalsPack } from '@/lib/packs/schema';
import { AREA_UNITS } from '@/lib/places/areaOverlays';
import { formatCsv, type Cell } from '../csv';
import { candidateCells } from '../elections/downloads';
import { SHARE_ALIKE, isRecovered } from '../recovered/blockGroups';

/** The intervals of a contest. */
export type IntervalsOf = (contest: ContestColumns['contest']) => IntervalsPack['units'];

const COLUMNS = [
  'contest',
  'candidate',
  'party',
  'votes',
  'share_of_contest_votes_placed',
  'votes_low',
  'votes_high',
  'share_low',
  'share_high',
  'lead',
  'lead_low',
  'lead_high',
  'lead_is',
  'votes_without_place',
  'terms',
  'ballots',
  'registered',
];

/** Ballots and registered voters of a place, whatever the contest; null where they are not known. */
type Counts = readonly [ballots: number | null, registered: number | null];

/**
 * `neighborhoods/results-<election>.csv`: one row per neighborhood, contest and candidate; last `not-placed`, so that the rows add up to the whole.
 * `votes` and `share_of_contest_votes_placed` are of the votes placed there. Low and high are the ends of 90 % intervals of *all* votes cast there, those without a
 * place included; empty where the error is not known. Ballots and registered voters, whatever the contest, are divided as the votes are. The lead stands on the row of who has most votes there: over the next, in points; `lead_is` what may be said of it.
 */
export function neighborhoodsCsv(pack: ElectionPack, intervalsOf: IntervalsOf | null): string {
  const own = { ids: pack.neighborhoods, ballots: pack.neighborhoodBallots, registered: pack.neighborhoodRegistered };
  const rows = pack.contests.flatMap((contest) => [
    ...(intervalsOf === null
      ? []
      : neighborhoodTallies(pack, contest, intervalsOf(contest.contest).neighborhood)
          // What was not on the ballot got no votes, not zero.
          .filter((t) => !contest.notOnBallot?.includes(t.id))
          .flatMap((t) => areaRows([t.id], t, pack, contest, countsOf(own, t.id)))),
    ...restRows(['not-placed'], contest.notPlaced, pack, contest, restOf(own, pack)),
  ]);
  return formatCsv(['neighborhood', ...COLUMNS], rows);
}

/** `areas/results-<election>.csv`: the same by group and council district; of each kind last those in none of its areas, `not-placed`. @throws when the election's own pack lacks a contest. */
export function areaResultsCsv(areas: ElectionAreasPack, pack: ElectionPack, intervalsOf: IntervalsOf): string {
  const rows = AREA_UNITS.flatMap((kind) =>
    areas.units[kind].contests.flatMap((votes) => {
      const contest = pack.contests.find((c) => c.contest === votes.contest);
      if (!contest) throw new Error(`${pack.election} has no ${votes.contest}`);
      const tallies = areaTallies(pack, contest, areas.units[kind], votes, intervalsOf(votes.contest)[kind]);
      return [
        ...tallies.flatMap((t) => areaRows([kind, t.id], t, pack, contest, countsOf(areas.units[kind], t.id))),
        ...restRows([kind, 'not-placed'], votes.notPlaced, pack, contest, restOf(areas.units[kind], pack)),
      ];
    }),
  );
  return formatCsv(['kind', 'area', ...COLUMNS], rows);
}

interface Counted {
  ids: readonly string[];
  ballots: readonly (number | null)[];
  registered: readonly (number | null)[];
}

function countsOf({ ids, ballots, registered }: Counted, id: string): Counts {
  const k = ids.indexOf(id);
  return [ballots[k] ?? null, registered[k] ?? null];
}

/** What is in none of the areas: all precincts and the pool, less what the areas have; null where not all of these are known. */
function restOf(areas: Counted, { precincts, withheld }: ElectionPack): Counts {
  const rest = (counted: 'ballots' | 'registered'): number | null => {
    const pool = withheld.rows === 0 ? 0 : withheld[counted];
    const all = [...precincts[counted], pool];
    return all.length === 1 || [...all, ...areas[counted]].some((n) => n === null)
      ? null
      : sum(all as number[]) - sum(areas[counted] as number[]);
  };
  return [rest('ballots'), rest('registered')];
}

function areaRows(
  head: readonly Cell[],
  t: Tally,
  pack: ElectionPack,
  contest: ContestColumns,
  counts: Counts,
): Cell[][] {
  const all = sum(t.votes);
  const lead = leadOf(t);
  const leads = (c: number): Cell[] => {
    if (lead.kind === 'tied') return lead.among.includes(c) ? ['0.00', null, null, 'tied'] : NOTHING;
    if (lead.kind === 'none' || lead.first !== c) return NOTHING;
    return [lead.points.toFixed(2), ...ends(lead.interval), lead.kind];
  };
  return t.votes.map((votes, c) => [
    ...head,
    ...candidateCells(pack.election, contest, c),
    votes,
    share(votes, all)?.toFixed(2) ?? null,
    ...ends(t.intervals?.votes?.[c] ?? null),
    ...ends(t.intervals?.share[c] ?? null),
    ...leads(c),
    t.intervals?.missing ?? null,
    termsOf(pack.election),
    ...counts,
  ]);
}

/** What is divided by votes by block group carries their terms, in the file too; empty for the others. */
function termsOf(election: ElectionId): string {
  return isRecovered(election) ? SHARE_ALIKE : '';
}

/** Four cells without a lead. */
const NOTHING: Cell[] = [null, null, null, null];

function ends(interval: Interval | null): Cell[] {
  return interval === null ? [null, null] : [interval.low, interval.high];
}

/** Votes that are in none of the areas: where they belong is what is not known. */
function restRows(
  head: readonly Cell[],
  rest: readonly number[],
  pack: ElectionPack,
  contest: ContestColumns,
  counts: Counts,
): Cell[][] {
  return rest.map((votes, c) => [
    ...head,
    ...candidateCells(pack.election, contest, c),
    votes,
    share(votes, sum(rest))?.toFixed(2) ?? null,
    ...ends(null),
    ...ends(null),
    ...NOTHING,
    null,
    termsOf(pack.election),
    ...counts,
  ]);
}
