/**
 * How wrong the split between neighborhoods is where polygons are missing: measured on November 2018, whose polygons are all
 * known, by hiding them.
 */
import type { Area } from '@/geo/overlay';
import {
  P90_NAMESAKE_BOX_M,
  P90_NAMESAKE_M,
  placeAfter2020,
  type Evidence,
  type Reach,
} from '@/lib/elections/placement';
import type { ElectionId, Placement } from '@/lib/elections/catalogue';
import type { SplitRule } from '@/lib/elections/declare';
import { expectedVotes, type Shares } from '@/lib/elections/dasymetric';
import type { Crosswalk } from '../recovered/recoverElection';
import type { Supports } from '../recovered/supports';
import { limitsOf, type Caps } from './caps';
import type { Home } from './homes';
import { jittered } from './jitter';
import { indexBox } from './reach';
import { spreadable, type PlacedReturns } from './placed';
import { ELECTION_SOURCES } from './sourceFiles';
import { sharesByArea, sharesByPeople, splitErrors } from './split';
import type { Weigher } from './weigher';

/** Points of the leading candidate's share in the House contest of 2018, by neighborhood. */
type Errors = ReadonlyMap<string, number | null>;

export interface MeasuredErrors {
  /** As in 2020: each precinct known only by its box in the index's grid. */
  boxes: Errors;
  /** As in 2014 and 2017: each known only by a circle of a namesake's error around the 2020 namesake's center (half of them have one), the others around a point that errs as much as a namesake's. */
  circles: Errors;
  /** As in 2024 and 2025: the same with the wider circle of a namesake that is itself known by its box. */
  wideCircles: Errors;
  /** As in 2016: polygons kept where 2016 had the same shape under the same name, circles for the others. */
  someShapes: Errors;
  /** Polygons kept, but people taken as spread evenly over the ground: what the weights can change. */
  even: Errors;
  /** Each placed by what other layers tell, its own polygon left out, as an election without a layer is; those that can't be are dropped, as there. */
  leftOut: Errors;
  /** Ballots that come to stand in another neighborhood (or in none), percent of all. */
  moved: Readonly<Record<HiddenWay, number>>;
  /** Precincts that the last way can't place, of all, and their ballots, percent. */
  unplaced: { precincts: number; of: number; ballots: number };
}
export type HiddenWay = SplitRule | 'leftOut';

/** The election whose precincts all have their outlines: the truth that the split is measured against. */
export const HOLD_OUT_ELECTION: ElectionId = '2018-11-general';

/** A plan's neighborhoods, the citizens and adults in each, and what people live on any piece of ground. */
export interface Ground {
  neighborhoods: readonly Area[];
  homes: readonly Home[];
  supports: Supports;
  /** Elections whose precincts are divided by votes of block groups instead of people. */
  recovered: ReadonlyMap<ElectionId, Crosswalk>;
  caps: Caps;
  weigh: Weigher;
}

/** `kept2016`: precincts whose polygon 2016 shared. */
export function measureSplitErrors(
  placed2018: PlacedReturns,
  { neighborhoods, caps, weigh }: Pick<Ground, 'neighborhoods' | 'caps' | 'weigh'>,
  evidence: Evidence,
  kept2016: ReadonlySet<string>,
): MeasuredErrors {
  const precincts = spreadable(placed2018);
  const ballots = precincts.map((p) => p.weight);
  const house = placed2018.returns.contests[0]!;
  const columns = house.candidates.map((_, c) => precincts.map((p) => house.votes.get(p.precinct)?.[c] ?? 0));
  const own = new Map(precincts.map((p) => [p.precinct, p.located.reach!]));
  const polygons = weigh([...own.values()]);
  const limits = limitsOf(precincts, caps);
  const bins = neighborhoods.length + 1;
  const truth = sharesByPeople(polygons, limits);
  const bySlug = (errors: readonly (number | null)[]): Errors =>
    new Map(neighborhoods.map((n, k) => [n.id, errors[k] ?? null]));
  const hidden = (reach: (precinct: string) => Reach) =>
    sharesByPeople(weigh(precincts.map((p) => reach(p.precinct))), limits);
  const known = (precinct: string) => evidence.november2018.get(precinct)!;
  const around =
    (radiusM: number) =>
    (precinct: string): Reach => ({
      kind: 'circle',
      at: evidence.boxes2020.get(precinct)?.at ?? jittered(known(precinct).center, radiusM, precinct),
      radiusM,
    });
  const namesake = around(P90_NAMESAKE_M);
  const others = precincts.map(
    (p) =>
      placeAfter2020(p.precinct, {
        ...evidence,
        november2018: new Map([...evidence.november2018].filter(([id]) => id !== p.precinct)),
        june2018: new Map(),
      }).reach,
  );
  const found = sharesByPeople(
    weigh(precincts.map((p, i) => others[i] ?? own.get(p.precinct)!)),
    limits.map((l) => ({ ...l, amounts: l.amounts.map((n, i) => (others[i] ? n : 0)) })),
  );
  const guesses: Record<HiddenWay, Shares> = {
    boxes: hidden((precinct) => ({ kind: 'box', bbox: indexBox(known(precinct).bbox) })),
    circles: hidden(namesake),
    wideCircles: hidden(around(P90_NAMESAKE_BOX_M)),
    someShapes: hidden((precinct) => (kept2016.has(precinct) ? own.get(precinct)! : namesake(precinct))),
    even: sharesByArea(polygons, limits),
    leftOut: found.map((row, i) => (others[i] ? row : row.map(() => 0))),
  };
  const errors = (way: HiddenWay): Errors => bySlug(splitErrors(truth, guesses[way], columns, bins));
  const all = ballots.reduce((a, b) => a + b, 0);
  /** Half the differences, as each ballot that moved is missing in one place and too many in another. */
  const moved = (way: HiddenWay): number => {
    const [a, b] = [expectedVotes(truth, ballots, bins), expectedVotes(guesses[way], ballots, bins)];
    return (100 * a.reduce((sum, n, k) => sum + Math.max(0, n - (b[k] ?? 0)), 0)) / all;
  };
  const lost = precincts.filter((_, i) => others[i] === null);
  return {
    boxes: errors('boxes'),
    circles: errors('circles'),
    wideCircles: errors('wideCircles'),
    someShapes: errors('someShapes'),
    even: errors('even'),
    leftOut: errors('leftOut'),
    moved: {
      boxes: moved('boxes'),
      circles: moved('circles'),
      wideCircles: moved('wideCircles'),
      someShapes: moved('someShapes'),
      even: moved('even'),
      leftOut: moved('leftOut'),
    },
    unplaced: {
      precincts: lost.length,
      of: precincts.length,
      ballots: (100 * lost.reduce((sum, p) => sum + p.weight, 0)) / all,
    },
  };
}

/** The way of hiding that stands for an election: as its entry says, but where each of its precincts stands on its own polygon nothing is hidden. */
export function splitRuleOf(election: ElectionId, placements: readonly Placement[]): SplitRule | null {
  const records = ELECTION_SOURCES[election];
  return records && placements.length > 0 && placements.every((p) => p === 'exact') ? 'even' : (records?.split ?? null);
}
