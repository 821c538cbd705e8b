/** Groups and council districts as the unit of a Figure: their packs in the shape that figures of neighborhoods are made from. */
import type { GeometryRef } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Name } from '@/lib/figure/names';
import { intervalsOf, neighborhoodTallies, type Tally } from '@/lib/figure/tally';
import type {
  AreaIntervals,
  AreaVotes,
  ContestColumns,
  ElectionPack,
  Neighborhood,
  PeoplePack,
  PlacesPack,
} from '@/lib/packs/schema';
import { areaFigureId, type AreaUnit } from '@/lib/places/areaOverlays';
import type { ShapeObject } from '@/lib/view/units/units';
import type { VotesLayer } from '@/lib/view/view';

/** The areas of a unit as places; ids as in a Figure. @throws when the pack `areas` is missing: a caller's mistake. */
export function unitPlaces(packs: FigurePacks, unit: AreaUnit): PlacesPack {
  if (!packs.areas) throw new Error(`A figure by ${unit} needs the pack areas`);
  const neighborhoods = packs.areas.units[unit].map((a): Neighborhood => ({
    slug: areaFigureId(unit, a.id),
    name: a.name,
    areaKm2: a.areaKm2,
    label: a.label,
    region: '',
    unincorporated: false,
    bbox: [0, 0, 0, 0],
    neighbours: [],
  }));
  return { ...packs.places, neighborhoods };
}

/** Votes of a contest by a unit. @throws when the election's pack of areas is missing: a caller's mistake. */
export function unitTallies(
  { election, contest }: VotesLayer,
  packs: FigurePacks,
  unit: AreaUnit,
  pack: ElectionPack,
  columns: ContestColumns,
): Tally[] {
  const areas = packs.electionAreas?.[election]?.units[unit];
  const own = areas?.contests.find((c) => c.contest === contest);
  if (!areas || !own)
    throw new Error(`A figure of ${election} by ${unit} needs the pack areas-${election} with ${contest}`);
  return areaTallies(pack, columns, areas, own, intervalsOf(packs, election, contest)[unit]).map((t) => ({
    ...t,
    id: areaFigureId(unit, t.id),
  }));
}

/** Votes of a contest by areas that are not neighborhoods; ids as in their pack. `own`: of the contest, among `areas.contests`. */
export function areaTallies(
  pack: ElectionPack,
  columns: ContestColumns,
  areas: AreaVotes,
  own: AreaVotes['contests'][number],
  intervals: AreaIntervals,
): Tally[] {
  const { ballots } = columns;
  return neighborhoodTallies(
    { ...pack, neighborhoods: areas.ids, neighborhoodBallots: areas.ballots, neighborhoodRegistered: areas.registered },
    {
      ...columns,
      neighborhood: own.votes,
      notPlaced: own.notPlaced,
      ...(ballots && own.ballots ? { ballots: { ...ballots, neighborhood: own.ballots } } : {}),
    },
    intervals,
  );
}

/** People of a unit, ids as in a Figure. */
export function unitPeople(pack: PeoplePack, unit: AreaUnit): PeoplePack {
  return { ...pack, unit: 'neighborhood', ids: pack.ids.map((id) => areaFigureId(unit, id)) };
}

/** The name of such an area as unitPlaces lists it. */
export function unitName(unit: AreaUnit): (place: { slug: string; name: string }) => Name {
  return ({ slug, name }) => ({ is: 'area', unit, id: slug, proper: name });
}

/** The feature of an area in its geometry; the ids of groups and council districts have no prefix there. */
export function featureOf({ pack, object }: ShapeObject, id: string): GeometryRef {
  return { pack, object, id: id.slice(id.indexOf(':') + 1) };
}
