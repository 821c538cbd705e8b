/**
 * How well a precinct of an election is located, from what is known of the county's precinct layers. Pure rules: the shapes
 * themselves stay with the caller, who tells only their names, record sizes, boxes, label points and centers.
 */
import type { BBox, LonLat } from '@/lib/places';
import type { Placement } from './catalogue';
import { besideParts, type Consolidation } from './consolidation';
import { isMailBallotGroup } from './withhold';

/** A polygon of a 2018 layer, or of an election's own. */
export interface KnownShape {
  /** Feature id: `g:9001706A` November, `p:9001706A` June, `2026-11-general:9001706A` an election's own layer. */
  id: string;
  /** Size of the polygon's record in bytes, hence its number of vertices; null where the index does not list it. */
  bytes: number | null;
  /** Where its label stands. */
  at: LonLat;
  /** The middle of its land: what a precinct of another year is expected near, and what the errors below were measured from. */
  center: LonLat;
  bbox: BBox;
}

/** A precinct of November 2020: its polygon was not found, only the box of it in the county's spatial index. */
export interface KnownBox {
  bytes: number | null;
  at: LonLat;
  bbox: BBox;
}

/** What is known of the precinct layers, keyed by precinct. */
export interface Evidence {
  november2018: ReadonlyMap<string, KnownShape>;
  june2018: ReadonlyMap<string, KnownShape>;
  boxes2020: ReadonlyMap<string, KnownBox>;
  /** Record sizes of November 2016: the only trace of its polygons. */
  bytes2016: ReadonlyMap<string, number>;
  /** Which home precincts voted together in June 2016. */
  together2016: Consolidation;
}

/** The ground that a precinct's votes are spread over. */
export type Reach =
  { kind: 'polygon'; shape: string } | { kind: 'box'; bbox: BBox } | { kind: 'circle'; at: LonLat; radiusM: number };

export type Via =
  | 'own-polygon'
  | '2018-polygon'
  | '2018-namesake-polygon'
  | '2018-renamed'
  | '2020-box'
  | '2018-namesake'
  | '2018-number-sibling'
  | '2020-namesake-box'
  | '2020-number-sibling-box'
  | '2016-consolidation'
  | '2016-consolidation-box'
  | '';

export interface Located {
  placement: Placement;
  /** How the place was found; '' when unplaced. */
  via: Via;
  at: LonLat | null;
  /** p90 of the distance from `at` to the precinct's center, meters; 0 for exact and same-shape; null when unplaced. */
  errorM: number | null;
  shape: string | null;
  reach: Reach | null;
}

/** 90th percentiles in meters, measured where the truth is known (docs/accuracy.md): 2018 boxes, 2020 at 2018 namesakes, suffix siblings left out one by one. */
export const P90_BOX_M = 350;
export const P90_NAMESAKE_M = 530;
const P90_SIBLING_M = 1100;
/** A namesake or sibling known only by its box carries both errors (root of the sum of squares, to 10 m). */
export const P90_NAMESAKE_BOX_M = 620;
const P90_SIBLING_BOX_M = 1150;
/** Beside a part of the same consolidated precinct of June 2016, known by its 2018 polygon, or by its 2020 box (there precincts are larger). */
export const P90_CONSOLIDATION_M = 950;
export const P90_CONSOLIDATION_BOX_M = 1050;

/**
 * Cells of the grid that the 2020 boxes are drawn on (a spatial index keeps a box as whole cells), degrees; measured as the
 * spacing of the boxes' own edges.
 */
export const BOX_GRID = { lon: 0.00509, lat: 0.00793 } as const;
/** Boxes and polygons are given to 5 and 6 decimals: about 2 m of play. */
const ROUNDING_DEG = 0.00002;
/** The grid was drawn in the county's projection: its meridians lean by up to this much across the district. */
const GRID_LEAN_DEG = 0.0001;

const UNPLACED: Located = { placement: 'unplaced', via: '', at: null, errorM: null, shape: null, reach: null };

/** November 2018: a precinct's own polygon, or nothing. */
export function placeIn2018(precinct: string, evidence: Evidence): Located {
  return placeOnOwnLayer(precinct, evidence.november2018) ?? UNPLACED;
}

/** An election whose own layer is at hand: the precinct's polygon in it; null where the layer lacks it, and for groups, which have no place. */
export function placeOnOwnLayer(precinct: string, layer: ReadonlyMap<string, KnownShape>): Located | null {
  const own = isMailBallotGroup(precinct) ? undefined : layer.get(precinct);
  return own ? onShape('exact', 'own-polygon', own) : null;
}

/**
 * November 2020: the polygon of a 2018 namesake where it is proven to be the same shape, else the precinct's own box.
 * Proof needs all three: the name, the record size, and that the polygon fills its box on the index's grid.
 */
export function placeIn2020(precinct: string, evidence: Evidence): Located {
  const box = isMailBallotGroup(precinct) ? undefined : evidence.boxes2020.get(precinct);
  if (!box) return UNPLACED;
  const namesake = latest2018(precinct, evidence);
  if (namesake && namesake.bytes !== null && namesake.bytes === box.bytes && fitsBox(namesake.bbox, box.bbox)) {
    return onShape('same-shape', '2018-polygon', namesake);
  }
  return {
    placement: 'near',
    via: '2020-box',
    at: box.at,
    errorM: P90_BOX_M,
    shape: null,
    reach: { kind: 'box', bbox: box.bbox },
  };
}

/**
 * November 2016: a 2018 polygon of that name with the same record size (November's before June's) is taken for the same shape; with another size
 * its edges were edited. A precinct that was only renamed is a point, for equal size under another name is less than proof. The rest as before 2018.
 */
export function placeIn2016(precinct: string, evidence: Evidence): Located {
  if (isMailBallotGroup(precinct)) return UNPLACED;
  const bytes = evidence.bytes2016.get(precinct);
  const namesakes = [evidence.november2018.get(precinct), evidence.june2018.get(precinct)].filter(
    (s) => s !== undefined,
  );
  const same = bytes === undefined ? undefined : namesakes.find((s) => s.bytes === bytes);
  if (same) return onShape('same-shape', '2018-polygon', same);
  const [namesake] = namesakes;
  if (namesake) return { ...onShape('same-name', '2018-namesake-polygon', namesake), errorM: P90_NAMESAKE_M };
  const renamed = evidence.november2018.get(RENAMED_SINCE_2016.get(precinct) ?? '');
  if (renamed && renamed.bytes !== null && renamed.bytes === bytes) {
    return {
      ...nearPoint('2018-renamed', renamed.center, P90_NAMESAKE_M),
      reach: { kind: 'polygon', shape: renamed.id },
    };
  }
  return placeBefore2018(precinct, evidence);
}

/** Found by its record size, the largest of all (data/README.md). */
const RENAMED_SINCE_2016: ReadonlyMap<string, string> = new Map([['9000029A', '9000471A']]);

/**
 * 2014 and both votes of 2017, drawn on no layer at hand: never a shape, only a point that later layers lend, best first:
 * a 2018 namesake, a 2018 precinct of the same 7-digit number, the box of a 2020 namesake or of a 2020 sibling, and last the parts of the precinct that it voted with in June 2016.
 */
export function placeBefore2018(precinct: string, evidence: Evidence): Located {
  return isMailBallotGroup(precinct)
    ? UNPLACED
    : (namesake2018(precinct, evidence) ??
        sibling2018(precinct, evidence) ??
        namesake2020(precinct, evidence) ??
        sibling2020(precinct, evidence) ??
        beside2018(precinct, evidence) ??
        beside2020(precinct, evidence) ??
        UNPLACED);
}

/** 2024 and 2025, drawn on no layer at hand: as before 2018, but 2020 is the nearer layer. A name counts before a number. */
export function placeAfter2020(precinct: string, evidence: Evidence): Located {
  return isMailBallotGroup(precinct)
    ? UNPLACED
    : (namesake2020(precinct, evidence) ??
        namesake2018(precinct, evidence) ??
        sibling2020(precinct, evidence) ??
        sibling2018(precinct, evidence) ??
        beside2020(precinct, evidence) ??
        beside2018(precinct, evidence) ??
        UNPLACED);
}

function namesake2018(precinct: string, evidence: Evidence): Located | null {
  const namesake = latest2018(precinct, evidence);
  return namesake ? nearPoint('2018-namesake', namesake.center, P90_NAMESAKE_M) : null;
}
function sibling2018(precinct: string, evidence: Evidence): Located | null {
  const sibling = siblingIn(precinct, evidence.november2018) ?? siblingIn(precinct, evidence.june2018);
  return sibling ? nearPoint('2018-number-sibling', sibling.center, P90_SIBLING_M) : null;
}
function namesake2020(precinct: string, evidence: Evidence): Located | null {
  const box = evidence.boxes2020.get(precinct);
  return box ? nearPoint('2020-namesake-box', box.at, P90_NAMESAKE_BOX_M) : null;
}
function sibling2020(precinct: string, evidence: Evidence): Located | null {
  const box = siblingIn(precinct, evidence.boxes2020);
  return box ? nearPoint('2020-number-sibling-box', box.at, P90_SIBLING_BOX_M) : null;
}
/** Amid the 2018 polygons of the precincts that it voted with in June 2016; null without any. */
export function beside2018(precinct: string, evidence: Evidence): Located | null {
  const found = besideParts(precinct, evidence.together2016, (part) => latest2018(part, evidence)?.center ?? null);
  return found && nearPoint('2016-consolidation', found.at, P90_CONSOLIDATION_M);
}
/** Amid the 2020 boxes of the precincts that it voted with in June 2016; null without any. */
export function beside2020(precinct: string, evidence: Evidence): Located | null {
  const found = besideParts(precinct, evidence.together2016, (part) => evidence.boxes2020.get(part)?.at ?? null);
  return found && nearPoint('2016-consolidation-box', found.at, P90_CONSOLIDATION_BOX_M);
}

/** The same place with its point moved to `at`; the ground that its votes are spread over stays. */
export function standingAt(located: Located, at: LonLat): Located {
  return { ...located, at };
}

/**
 * True where the polygon's box, rounded outward to whole cells of the index's grid, can be the given box: it lies inside,
 * and no side leaves a whole cell free.
 */
export function fitsBox(polygon: BBox, box: BBox): boolean {
  const slack = [polygon[0] - box[0], polygon[1] - box[1], box[2] - polygon[2], box[3] - polygon[3]];
  return slack.every(
    (s, side) => s >= -ROUNDING_DEG && s <= (side % 2 === 0 ? BOX_GRID.lon : BOX_GRID.lat) + GRID_LEAN_DEG,
  );
}

/** The newest 2018 polygon of that name: a June shape that November redrew is out of date. */
function latest2018(precinct: string, evidence: Evidence): KnownShape | undefined {
  return evidence.november2018.get(precinct) ?? evidence.june2018.get(precinct);
}

/** The first precinct, in order of suffix, with the same 7 digits and another letter. */
function siblingIn<T>(precinct: string, layer: ReadonlyMap<string, T>): T | undefined {
  const number = precinct.slice(0, 7);
  const name = [...layer.keys()].filter((other) => other !== precinct && other.startsWith(number)).sort()[0];
  return name === undefined ? undefined : layer.get(name);
}

function onShape(placement: 'exact' | 'same-shape' | 'same-name', via: Via, shape: KnownShape): Located {
  return { placement, via, at: shape.at, errorM: 0, shape: shape.id, reach: { kind: 'polygon', shape: shape.id } };
}

function nearPoint(via: Via, at: LonLat, errorM: number): Located {
  return { placement: 'near', via, at, errorM, shape: null, reach: { kind: 'circle', at, radiusM: errorM } };
}
