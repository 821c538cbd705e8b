/** What an entry of the registry of units holds: a unit is what an area of the map is. */
import type { DataPackId, GeometryPackId } from '@/lib/packs/schema';
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Part, PlaceIdKind, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { BallotContest, VoteMeasure } from '@/lib/view/voteMeasure';

/** What one area is. `hexagon`: an estimate and no place. */
export type AreaKind = PlaceIdKind | 'hexagon' | AreaUnit;

/** An object of a geometry pack; its features have the ids of the areas (a group's and a council district's without their prefix). */
export interface ShapeObject {
  pack: GeometryPackId;
  object: string;
}

export interface PackNeed {
  data: readonly DataPackId[];
  geometry: readonly GeometryPackId[];
}

export type VotesAsked = BallotContest & { measure: VoteMeasure };
export interface PeopleAsked {
  measure: MeasureId;
  vintage: Vintage;
}

/** How votes are shown by a unit. */
export interface ByVotes {
  /** Whether a contest and measure can be shown by it. An election without precinct returns offers its units all the same: it shows the district by any. */
  offered(asked: VotesAsked): boolean;
  /** Packs beyond places, the outlines and the contest's own votes; of the elections named, where precincts are known. */
  packs(asked: VotesAsked, elections: readonly BallotContest['election'][]): PackNeed;
  shape(plan: Plan): ShapeObject;
  /** Precincts drawn as circles: all of them, those without an outline, or none. */
  circles: 'all' | 'without-outline' | 'none';
}

/** How figures of people are shown by a unit. */
export interface ByPeople {
  offered(asked: PeopleAsked): boolean;
  /** Packs beyond places, the outlines and the figures of neighborhoods. */
  packs(asked: PeopleAsked & { part: Part }): PackNeed;
  /** The pack that holds its figures. */
  figures(asked: PeopleAsked & { part: Part }): DataPackId;
  shape(asked: PeopleAsked & { part: Part }): ShapeObject;
  /** The parts of an area that have figures of their own; `whole` alone where an area is always whole. */
  parts: readonly Part[];
}

/**
 * Where areas and their names come from: `places` (slugs, the pack of places), `returns` (precinct ids of the election's pack, named by number), `grid` (the
 * pack of hexagons, named by their neighborhood), `block-groups` (the pack of block groups, GEOIDs, named by neighborhood and number), `areas` (the pack of areas, ids
 * `council:14`), `census` (GEOIDs of the pack of people, named by number).
 */
export type AreaSource = 'places' | 'returns' | 'grid' | 'block-groups' | 'areas' | 'census';

/** Words stand in the catalogues under the unit's id. */
export interface Unit {
  /** What its areas are. */
  kind: AreaKind;
  areas: AreaSource;
  /** Kinds of places that a click on its map selects. None: its areas can only be pointed at, and a click selects what lies under it. */
  selects: readonly PlaceIdKind[];
  /** What stands in place of a name that is to be guessed: a letter, a number, or the name, which tells nothing. */
  hiddenName: 'letter' | 'number' | 'own';
  /** Whose lines its areas are, in the words of the sources. */
  lines: 'outlines' | 'councilLines' | 'blockGroupLines';
  /** null: votes are not shown by it. */
  votes: ByVotes | null;
  /** null: people are not shown by it. */
  people: ByPeople | null;
}

export const NO_PACKS: PackNeed = { data: [], geometry: [] };
