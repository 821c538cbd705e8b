/** Where a precinct's voters can live: the pieces of block groups under its reach, with the people on them. */
import { bboxOf, bboxesTouch } from '@/geo/measure';
import { intersectionArea, type Area } from '@/geo/overlay';
import type { Reach } from '@/lib/elections/placement';
import type { BBox } from '@/lib/places';
import type { Home } from '../elections/homes';
import { reachPolygon } from '../elections/reach';
import { areaInside } from './convexClip';

/** A piece of ground under a reach. */
export interface Piece {
  /** Index into the homes. */
  home: number;
  /** People on it, a block group's taken as evenly spread over its land. */
  people: number;
  areaM2: number;
}

/** Pieces under a reach, by home. */
export type Supports = (reach: Reach) => readonly Piece[];

/** Pieces under this are edges drawn twice. */
const NOISE_M2 = 0.5;

/** Supports over these homes; each reach is reckoned once. `shapes` are the polygons that reaches may name. */
export function createSupports(homes: readonly Home[], shapes: ReadonlyMap<string, Area>): Supports {
  const boxes = homes.map((home) => bboxOf(home.geometry));
  const known = new Map<string, readonly Piece[]>();
  return (reach) => {
    const key = JSON.stringify(reach);
    const found = known.get(key) ?? piecesUnder(reach, homes, boxes, shapes);
    known.set(key, found);
    return found;
  };
}

function piecesUnder(
  reach: Reach,
  homes: readonly Home[],
  boxes: readonly BBox[],
  shapes: ReadonlyMap<string, Area>,
): readonly Piece[] {
  const geometry = reachPolygon(reach, shapes);
  const bbox = bboxOf(geometry);
  const ring = reach.kind === 'polygon' || geometry.type !== 'Polygon' ? null : geometry.coordinates[0]!;
  return homes.flatMap((home, h): Piece[] => {
    if (!bboxesTouch(boxes[h]!, bbox)) return [];
    const areaM2 = ring ? areaInside(home.geometry, ring) : intersectionArea(home.geometry, geometry);
    return areaM2 > NOISE_M2 ? [{ home: h, people: home.people * Math.min(1, areaM2 / home.areaM2), areaM2 }] : [];
  });
}
