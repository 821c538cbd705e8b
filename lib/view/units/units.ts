/** The units of the map: one entry each. Adding one touches its entry, this list, its data and its words; the compiler names the rest (docs/adding.md). */
import { hasPrecincts } from '@/lib/elections/catalogue';
import type { Part, PlaceIdKind } from '@/lib/places';
import { swingElection } from '@/lib/view/voteMeasure';
import { council, group } from './areas';
import { blockGroup } from './blockGroup';
import { hexagon } from './hexagon';
import { neighborhood } from './neighborhood';
import { both, precinct } from './precinct';
import { tract } from './tract';
import type { ByPeople, ByVotes, PackNeed, PeopleAsked, Unit, VotesAsked } from './unit';

export type { AreaKind, ByPeople, ByVotes, PackNeed, ShapeObject, Unit } from './unit';

/** In the order of a menu. `both`: neighborhoods under circles of precincts. */
const ENTRIES = {
  both,
  neighborhood,
  precinct,
  'block-group': blockGroup,
  hexagon,
  tract,
  group,
  council,
} as const satisfies Readonly<Record<string, Unit>>;

export type UnitId = keyof typeof ENTRIES;
type Offering<Layer extends 'votes' | 'people'> = {
  [Id in UnitId]: (typeof ENTRIES)[Id][Layer] extends null ? never : Id;
}[UnitId];
/** Units that votes can be shown by. */
export type VoteUnit = Offering<'votes'>;
/** Units that figures of people can be shown by. */
export type PeopleUnit = Offering<'people'>;

export const UNITS: Readonly<Record<UnitId, Unit>> = ENTRIES;
export const UNIT_IDS = Object.keys(ENTRIES) as readonly UnitId[];

export const VOTE_UNITS = UNIT_IDS.filter((id): id is VoteUnit => UNITS[id].votes !== null);
export const PEOPLE_UNITS = UNIT_IDS.filter((id): id is PeopleUnit => UNITS[id].people !== null);

/** How votes are shown by a unit. */
export const byVotes = (unit: VoteUnit): ByVotes => ENTRIES[unit].votes;
/** How figures of people are shown by a unit. */
export const byPeople = (unit: PeopleUnit): ByPeople => ENTRIES[unit].people;

/** Whether a place of this kind stays selected when a unit is shown; neighborhoods stay through every change. */
export function selects(unit: UnitId, kind: PlaceIdKind): boolean {
  return kind === 'neighborhood' || UNITS[unit].selects.includes(kind);
}

/** Whether an area of the unit can be selected itself. */
export function selectsItself(unit: UnitId): boolean {
  const { kind, selects: kinds } = UNITS[unit];
  return kinds.some((k) => k === kind);
}

/** Packs that votes by a unit need beyond the places, the outlines and the contest's own. */
export function packsOfVotes(unit: VoteUnit, asked: VotesAsked): PackNeed {
  const since = swingElection(asked.measure);
  const elections = since === null ? [asked.election] : [asked.election, since];
  return byVotes(unit).packs(asked, elections.filter(hasPrecincts));
}

/** Packs that figures of people by a unit need beyond the places, the outlines and the figures of neighborhoods. */
export function packsOfPeople(unit: PeopleUnit, asked: PeopleAsked & { part: Part }): PackNeed {
  return byPeople(unit).packs(asked);
}
