/** Groups and council districts as the unit of a Figure: their packs in the shape that figures of neighborhoods are made from. */
import type { Figure, FigureArea, FigureTable } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import { neighborhoodTallies, type Tally } from '@/lib/figure/tally';
import type { ContestColumns, ElectionPack, Neighborhood, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { OVERLAY_OF, areaFigureId, areaPackId, type AreaUnit } from '@/lib/places/areaOverlays';
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
  const asNeighborhoods: ElectionPack = {
    ...pack,
    neighborhoods: areas.ids.map((id) => areaFigureId(unit, id)),
    neighborhoodBallots: areas.ballots,
    neighborhoodRegistered: areas.registered,
  };
  const { ballots } = columns;
  return neighborhoodTallies(asNeighborhoods, {
    ...columns,
    neighborhood: own.votes,
    notPlaced: own.notPlaced,
    splitError: own.splitError,
    ...(ballots && own.ballots ? { ballots: { ...ballots, neighborhood: own.ballots } } : {}),
  });
}

/** People of a unit, ids as in a Figure. */
export function unitPeople(pack: PeoplePack, unit: AreaUnit): PeoplePack {
  return { ...pack, unit: 'neighborhood', ids: pack.ids.map((id) => areaFigureId(unit, id)) };
}

/** Kind and shape of an area by its Figure id. */
export function unitShape(unit: AreaUnit, plan: Plan, figureId: string): Pick<FigureArea, 'kind' | 'geometry'> {
  const overlay = OVERLAY_OF[unit];
  return {
    kind: unit,
    geometry: { pack: areaPackId(overlay), object: `${overlay}-${plan}`, id: figureId.slice(unit.length + 1) },
  };
}

/** Names of the areas that are large enough on a plan, where they stand. */
export function unitNames(places: PlacesPack, plan: Plan): Figure['names'] {
  return places.neighborhoods.flatMap((n) => {
    const at = n.label[plan];
    return at && n.areaKm2[plan] >= 0.35 ? [{ id: n.slug, name: n.name, at }] : [];
  });
}

/** A table of areas that can only be pointed at. */
export function namedTable(table: FigureTable, caption: string): FigureTable {
  return { ...table, caption, named: true };
}
