/** Hold-outs on November 2018: its polygons hidden at random in a named way, its precincts divided again, and the division by polygons beside it. */
import type { Reach } from '@/lib/elections/placement';
import { P90_CONSOLIDATION_M, P90_NAMESAKE_BOX_M, P90_NAMESAKE_M } from '@/lib/elections/placement';
import { capShares, toShares } from '@/lib/elections/dasymetric';
import type { BBox, LonLat } from '@/lib/places';
import type { Area } from '@/geo/overlay';
import { bboxOf, unionBBox } from '@/geo/measure';
import { centroidOf } from '@/geo/centroid';
import type { Home } from '../elections/homes';
import { reachPolygon } from '../elections/reach';
import type { BlockGroup } from './blockGroups';
import { randomBoxes, randomFrom, shifted } from './hide';
import { mergedAtRandom } from './merge';
import type { Recovery } from './program';
import { recover } from './recover';
import type { Solver } from './solve';
import { spreadOver } from './spread';
import type { Piece, Supports } from './supports';
import { unknownsOf, type Search, type Unknown } from './unknowns';

/** How precincts are known. `boxes` and `some-shapes` are recovered from votes by block group; the others divided by people. */
export type Method =
  'polygons' | 'boxes' | 'boxes-by-people' | 'some-shapes' | 'some-shapes-by-people' | 'circles' | 'wide-circles';

/** What is the same in all hold-outs. */
export interface HeldOut {
  precincts: readonly { id: string; reach: Reach; ballots: number }[];
  /** Precincts whose outline another election shares: 'some-shapes' keeps them. */
  kept: ReadonlySet<string>;
  homes: readonly Home[];
  bins: number;
  caps: readonly number[];
  shapes: ReadonlyMap<string, Area>;
  supports: Supports;
  groups: readonly BlockGroup[];
  recovery: Pick<Recovery, 'votes' | 'groupVotes' | 'elsewhere'>;
}

/** Shares per precinct and bin. */
export interface Draw {
  method: Method;
  seed: number;
  /** By the true polygons. */
  truth: number[][];
  /** By what the method knows; the same row for all members of a merged precinct. */
  guess: number[][];
  /** By people under what the method knows of the place: where voters could be, whatever the votes say. */
  reach: number[][];
  /** Precincts that the method can't place, drawn at random as often as there: in no area of the guess. */
  dropped: boolean[];
  /** The precinct that each one's votes are counted with: two neighbors as one hide what is inside a precinct. Its own index where it stands alone. */
  pair: number[];
  /** The same three by block group, where asked for. */
  byGroup: Pick<Draw, 'truth' | 'guess' | 'reach'> | null;
  /** Only of recovered methods, for precincts alone: true and guessed part per unknown, with the ballots behind it. */
  parts: { precinct: number; group: number; weight: number; prior: number; truth: number; ballots: number }[];
}

/** Half of all precincts reach farther than 500 m from their center; a circle of a center's error and this holds nearly all of one. */
export const OWN_RADIUS_M = 750;

/** How many of a thousand precincts have no place. */
const UNPLACED: Readonly<Record<Method, number>> = {
  polygons: 0,
  boxes: 0,
  'boxes-by-people': 0,
  'some-shapes': 0,
  'some-shapes-by-people': 0,
  circles: 25,
  'wide-circles': 100,
};

/** A precinct, or two counted as one. */
interface Unit {
  members: readonly number[];
  pieces: readonly Piece[];
  bbox: BBox;
  center: LonLat;
  kept: boolean;
}

/**
 * One hold-out. `precincts`: how many are left after merging neighbors at random; all where it is as many as there are.
 * @throws Error when the recovery has no solution.
 */
export function drawOf(
  method: Method,
  seed: number,
  precincts: number,
  held: HeldOut,
  solver: Solver,
  withGroups = false,
): Draw {
  const random = randomFrom(seed * 7919);
  const boxes = held.precincts.map((p) => bboxOf(reachPolygon(p.reach, held.shapes)));
  const pair = mergedAtRandom(boxes, precincts, random);
  const units = unitsOf(pair, boxes, held);
  const ballots = units.map((u) => u.members.reduce((sum, p) => sum + held.precincts[p]!.ballots, 0));
  const searches = units.map(searchIn(method, random, held));
  const expand = (rows: readonly number[][]): number[][] => {
    const of = new Map(units.flatMap((u, i) => u.members.map((p) => [p, i] as const)));
    return pair.map((_, p) => rows[of.get(p)!]!);
  };
  const capped = (rows: number[][]): number[][] => capShares(rows, [{ amounts: ballots, caps: held.caps }]);
  const truth = capShares(
    held.precincts.map((p) => peopleShares(held.supports(p.reach), held)),
    [{ amounts: held.precincts.map((p) => p.ballots), caps: held.caps }],
  );
  const known = {
    method,
    seed,
    truth,
    pair,
    reach: expand(capped(searches.map((s) => peopleShares(s.around, held)))),
    dropped: expand(units.map(() => [random() * 1000 < UNPLACED[method] ? 1 : 0])).map(([d]) => d === 1),
  };
  const grounds = withGroups ? groundByGroup(held) : null;
  const byGroup = (guess: (ground: Pick<HeldOut, 'homes' | 'bins'>) => number[][]): Draw['byGroup'] =>
    grounds && {
      truth: held.precincts.map((p) => peopleShares(held.supports(p.reach), grounds)),
      guess: expand(guess(grounds)),
      reach: expand(searches.map((s) => peopleShares(s.around, grounds))),
    };
  if (method !== 'boxes' && method !== 'some-shapes') {
    const guess = (ground: Pick<HeldOut, 'homes' | 'bins'>): number[][] =>
      searches.map((s) => peopleShares(s.pieces, ground));
    return { ...known, guess: expand(capped(guess(held))), byGroup: byGroup(guess), parts: [] };
  }
  const unknowns = unknownsOf(searches, held.groups);
  const votes = units.map((u) =>
    held.recovery.elsewhere.map((_, c) => u.members.reduce((sum, p) => sum + held.recovery.votes[p]![c]!, 0)),
  );
  const { weights } = recover({ ...held.recovery, votes, unknowns, ballots, groups: held.groups }, solver);
  return {
    ...known,
    guess: expand(capped(spreadOver(unknowns, weights, ballots.length, held.homes, held.bins))),
    byGroup: byGroup((ground) => spreadOver(unknowns, weights, ballots.length, ground.homes, ground.bins)),
    parts: units.length === pair.length ? partsOf(unknowns, weights, held) : [],
  };
}

/** The same homes, each in the bin of its block group. */
function groundByGroup({ homes, groups }: HeldOut): Pick<HeldOut, 'homes' | 'bins'> {
  const binOf = new Map(groups.flatMap((group, g) => group.homes.map((h) => [h, g] as const)));
  return { homes: homes.map((home, h) => ({ ...home, bin: binOf.get(h)! })), bins: groups.length };
}

function unitsOf(pair: readonly number[], boxes: readonly BBox[], held: HeldOut): Unit[] {
  const members = pair.map((_, p) => pair.flatMap((first, q) => (first === p ? [q] : []))).filter((m) => m.length > 0);
  return members.map((own): Unit => {
    const centers = own.map((p) => centroidOf(reachPolygon(held.precincts[p]!.reach, held.shapes)));
    const middle = (axis: 0 | 1): number => centers.reduce((sum, c) => sum + c[axis], 0) / centers.length;
    return {
      members: own,
      pieces: own.flatMap((p) => held.supports(held.precincts[p]!.reach)),
      bbox: unionBBox(own.map((p) => boxes[p]!)),
      center: [middle(0), middle(1)],
      kept: own.every((p) => held.kept.has(held.precincts[p]!.id)),
    };
  });
}

/** What a method knows of a precinct: where it looks for its voters, and how far around they could be. */
function searchIn(
  method: Method,
  random: () => number,
  held: HeldOut,
): (unit: Unit) => Search & { around: readonly Piece[] } {
  const box = randomBoxes(random);
  const on = (reach: Reach): Search & { around: readonly Piece[] } => ({
    pieces: held.supports(reach),
    bbox: bboxOf(reachPolygon(reach, held.shapes)),
    around: held.supports(widened(reach)),
  });
  const circle = (center: LonLat, p90M: number, radiusM: number): Reach => ({
    kind: 'circle',
    at: shifted(center, p90M, random),
    radiusM,
  });
  return (unit) => {
    const shape = { pieces: unit.pieces, bbox: unit.bbox, around: unit.pieces };
    switch (method) {
      case 'polygons':
        return shape;
      case 'boxes':
      case 'boxes-by-people':
        return on(box(unit.bbox));
      case 'some-shapes':
        return unit.kept ? shape : on(circle(unit.center, P90_NAMESAKE_M, P90_NAMESAKE_M + OWN_RADIUS_M));
      case 'some-shapes-by-people':
        return unit.kept ? shape : on(circle(unit.center, P90_NAMESAKE_M, P90_NAMESAKE_M));
      case 'circles':
        return on(circle(unit.center, P90_NAMESAKE_M, P90_NAMESAKE_M));
      case 'wide-circles': {
        const p90M = random() < 0.8 ? P90_NAMESAKE_BOX_M : P90_CONSOLIDATION_M;
        return on(circle(unit.center, p90M, p90M));
      }
    }
  };
}

/** A circle holds its precinct's center nine times of ten, but the precinct reaches beyond it. */
export function widened(reach: Reach): Reach {
  return reach.kind === 'circle' ? { ...reach, radiusM: Math.max(reach.radiusM, 600) * 1.5 } : reach;
}

/** Shares per bin of the people on these pieces, of the land where there are none. */
export function peopleShares(pieces: readonly Piece[], { homes, bins }: Pick<HeldOut, 'homes' | 'bins'>): number[] {
  const people = new Array<number>(bins).fill(0);
  const area = new Array<number>(bins).fill(0);
  for (const piece of pieces) {
    const { bin } = homes[piece.home]!;
    people[bin]! += piece.people;
    area[bin]! += piece.areaM2;
  }
  return toShares(people, area);
}

function partsOf(unknowns: readonly Unknown[], weights: readonly number[], held: HeldOut): Draw['parts'] {
  const groupOf = new Map(held.groups.flatMap((group, g) => group.homes.map((h) => [h, g] as const)));
  const truths = held.precincts.map(({ reach }) => {
    const parts = new Map<number, number>();
    const pieces = held.supports(reach);
    const all = pieces.reduce((sum, p) => sum + p.people, 0);
    for (const piece of pieces) {
      const g = groupOf.get(piece.home)!;
      parts.set(g, (parts.get(g) ?? 0) + (all > 0 ? piece.people / all : 0));
    }
    return parts;
  });
  return unknowns.map(({ precinct, group, prior }, j) => ({
    precinct,
    group,
    weight: weights[j]!,
    prior,
    truth: truths[precinct]!.get(group) ?? 0,
    ballots: held.precincts[precinct]!.ballots,
  }));
}
