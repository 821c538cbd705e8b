/** Which packs a View needs before its Figure can be made, and the parsed packs that a Figure is made from. */
import { firstContest, hasPrecincts, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import type { ContestPack, ContestPackId, ElectionPack, EstimatePack, EstimatePackId, HexagonsPack, PackId, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { TRACT_YEAR, areaPackOf, hasAreas, tractPackOf, type PeoplePackId } from '@/lib/people/measures';
import { swingElection } from '@/lib/view/normalise';
import type { PeopleLayer, View } from '@/lib/view/view';

/** What figure() reads; geometry is drawn by the renderers and is not in here. */
export interface FigurePacks {
  places: PlacesPack;
  elections: Partial<Record<ElectionId, ElectionPack>>;
  /** Contests beyond the first of their election. */
  contests: Partial<Record<ContestPackId, ContestPack>>;
  people: Partial<Record<PeoplePackId, PeoplePack>>;
  /** Where hexagons are looked at: the grid, and the estimates on it. */
  hexagons?: HexagonsPack;
  estimates?: Partial<Record<EstimatePackId, EstimatePack>>;
}

export type DataPackId = 'places' | `election-${ElectionId}` | ContestPackId | 'hexagons' | EstimatePackId | PeoplePackId;
export type GeometryPackId = Extract<PackId, `geometry-${string}`>;

/** The pack that lists the neighborhoods of a People layer: with its figures, or where only tracts have any, the one of all defaults. */
export function neighborhoodsPackOf({ measure, vintage }: Pick<PeopleLayer, 'measure' | 'vintage'>): PeoplePackId {
  return hasAreas(measure, vintage) ? areaPackOf(measure, vintage) : 'people-neighborhoods';
}

/** The packs that hold a contest's votes. */
function votesPacks(election: ElectionId, contest: ContestId): DataPackId[] {
  return [`election-${election}`, ...(contest === firstContest(election) ? [] : [`contest-${election}-${contest}` as const])];
}

/** Data and geometry packs of a View, in the order to ask for them. Context (streets, parks) is not among them. */
export function packsFor(view: View): { data: DataPackId[]; geometry: GeometryPackId[] } {
  const { subject } = view;
  if (subject.layer === 'votes') {
    const { election, contest } = subject;
    const since = swingElection(subject.measure);
    const elections = since === null ? [election] : [election, since];
    if (subject.unit === 'hexagon') {
      return {
        data: ['places', ...elections.flatMap((e) => votesPacks(e, contest)), 'hexagons', ...elections.map((e) => `estimate-${e}-${contest}` as const)],
        geometry: ['geometry-base', 'geometry-hexagons'],
      };
    }
    return {
      data: ['places', ...elections.flatMap((e) => votesPacks(e, contest))],
      geometry: subject.unit === 'precinct' && hasPrecincts(election) ? ['geometry-base', 'geometry-precincts-2018'] : ['geometry-base'],
    };
  }
  const neighborhoods = neighborhoodsPackOf(subject);
  if (subject.unit === 'neighborhood') return { data: ['places', neighborhoods], geometry: ['geometry-base'] };
  const year = TRACT_YEAR[subject.vintage];
  return { data: ['places', neighborhoods, tractPackOf(subject.measure, subject.vintage)], geometry: ['geometry-base', `geometry-tracts-${year}`] };
}
