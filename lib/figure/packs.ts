/** Which packs a View needs before its Figure can be made, and the parsed packs that a Figure is made from. */
import { firstContest, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import type { AreasPack, ContestPack, ContestPackId, ElectionAreasPack, ElectionPack, PackId, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { TRACT_YEAR, areaPackOf, hasAreas, tractPackOf, type PeoplePackId } from '@/lib/people/measures';
import { OVERLAY_OF, areaPackId, isAreaUnit } from '@/lib/places/areaOverlays';
import type { PeopleLayer, View } from '@/lib/view/view';

/** What figure() reads; geometry is drawn by the renderers and is not in here. */
export interface FigurePacks {
  places: PlacesPack;
  elections: Partial<Record<ElectionId, ElectionPack>>;
  /** Contests beyond the first of their election. */
  contests: Partial<Record<ContestPackId, ContestPack>>;
  people: Partial<Record<PeoplePackId, PeoplePack>>;
  /** Groups and council districts; there only where a View is shown by one of them. */
  areas?: AreasPack;
  electionAreas?: Partial<Record<ElectionId, ElectionAreasPack>>;
}

export type DataPackId = 'places' | 'areas' | `areas-${ElectionId}` | `election-${ElectionId}` | ContestPackId | PeoplePackId;
export type GeometryPackId = Extract<PackId, `geometry-${string}`>;

/** The pack that lists the neighborhoods of a People layer: with its figures, or where only tracts have any, the one of all defaults. */
export function neighborhoodsPackOf({ measure, vintage }: Pick<PeopleLayer, 'measure' | 'vintage'>): PeoplePackId {
  return hasAreas(measure, vintage) ? areaPackOf(measure, vintage) : 'people-neighborhoods';
}

/** Data and geometry packs of a View, in the order to ask for them. Context (streets, parks) is not among them. */
export function packsFor(view: View): { data: DataPackId[]; geometry: GeometryPackId[] } {
  const { subject } = view;
  if (subject.layer === 'votes') {
    const { election, contest } = subject;
    const byArea = isAreaUnit(subject.unit) && hasPrecincts(election) ? subject.unit : null;
    return {
      data: ['places', `election-${election}`, ...(contest === firstContest(election) ? [] : [`contest-${election}-${contest}` as const]), ...(byArea ? (['areas', `areas-${election}`] as const) : [])],
      geometry: byArea ? ['geometry-base', areaPackId(OVERLAY_OF[byArea])] : subject.unit === 'precinct' && hasPrecincts(election) ? ['geometry-base', 'geometry-precincts-2018'] : ['geometry-base'],
    };
  }
  const neighborhoods = neighborhoodsPackOf(subject);
  if (subject.unit === 'neighborhood') return { data: ['places', neighborhoods], geometry: ['geometry-base'] };
  if (isAreaUnit(subject.unit)) {
    const overlay = OVERLAY_OF[subject.unit];
    return { data: ['places', 'areas', neighborhoods, `people-${overlay}`], geometry: ['geometry-base', areaPackId(overlay)] };
  }
  const year = TRACT_YEAR[subject.vintage];
  return { data: ['places', neighborhoods, tractPackOf(subject.measure, subject.vintage)], geometry: ['geometry-base', `geometry-tracts-${year}`] };
}
