/** Which packs a View needs before its Figure can be made, and the parsed packs that a Figure is made from. */
import { ELECTION_IDS, firstContest, hasPrecincts, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { VOTER_ELECTIONS, hasVoterGroups, type VoterElection } from '@/lib/elections/voterGroups';
import { foundShape } from '@/lib/figure/foundShape';
import type {
  AreasPack,
  BlockGroupVotesPack,
  BlockGroupVotesPackId,
  BlockGroupsPack,
  ContestPack,
  ContestPackId,
  DataPackId,
  ElectionAreasPack,
  ElectionPack,
  EstimatePack,
  EstimatePackId,
  GeometryPackId,
  HexagonsPack,
  IntervalsPack,
  IntervalsPackId,
  PackId,
  PeoplePack,
  PlacesPack,
  ProfileUnit,
  ProfilesPack,
  VotersPack,
} from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';
import { isPeoplePackId, neighborhoodsPackOf, type PeoplePackId } from '@/lib/people/measures';
import { areaPackId, isAreaOverlay } from '@/lib/places/areaOverlays';
import { classedBy } from '@/lib/figure/peopleColumn';
import { byPeople, packsOfPeople, packsOfVotes } from '@/lib/view/units/units';
import { swingElection, voterGroup } from '@/lib/view/voteMeasure';
import type { View } from '@/lib/view/view';

/** What figure() reads; geometry is drawn by the renderers and is not in here. */
export interface FigurePacks {
  places: PlacesPack;
  elections: Partial<Record<ElectionId, ElectionPack>>;
  /** Contests beyond the first of their election. */
  contests: Partial<Record<ContestPackId, ContestPack>>;
  /** How well the votes of areas are known, of contests with precinct returns. */
  intervals: Partial<Record<IntervalsPackId, IntervalsPack>>;
  people: Partial<Record<PeoplePackId, PeoplePack>>;
  /** Votes of places in every election, for their profiles; elections at hand stand in where it is missing. */
  profiles?: Partial<Record<ProfileUnit, ProfilesPack>>;
  /** People who voted, by group; there only where a View asks for them. */
  voters?: Partial<Record<VoterElection, VotersPack>>;
  /** Where hexagons are looked at: the grid, and the estimates on it. */
  hexagons?: HexagonsPack;
  estimates?: Partial<Record<EstimatePackId, EstimatePack>>;
  /** Where block groups are looked at: which they are, and the votes of contests. */
  blockGroups?: BlockGroupsPack;
  blockGroupVotes?: Partial<Record<BlockGroupVotesPackId, BlockGroupVotesPack>>;
  /** Groups and council districts; there only where a View is shown by one of them. */
  areas?: AreasPack;
  electionAreas?: Partial<Record<ElectionId, ElectionAreasPack>>;
}

/** Packs as they were loaded, by id. */
export type LoadedPacks = { readonly [Id in PackId]?: PackOf<Id> };

/** The packs at hand in the shape that figure() reads; null before the places are there. */
export function figurePacks(loaded: LoadedPacks): FigurePacks | null {
  const { places } = loaded;
  if (!places) return null;
  const ids = Object.keys(loaded) as PackId[];
  const named = <Id extends PackId>(is: (id: PackId) => id is Id): { [K in Id]?: PackOf<K> } =>
    Object.fromEntries(ids.filter(is).map((id) => [id, loaded[id]])) as { [K in Id]?: PackOf<K> };
  return {
    places,
    voters: byElection(VOTER_ELECTIONS, (e) => loaded[`voters-${e}`]),
    elections: byElection(ELECTION_IDS, (e) => loaded[`election-${e}`]),
    electionAreas: byElection(ELECTION_IDS, (e) => loaded[`areas-${e}`]),
    contests: named((id): id is ContestPackId => id.startsWith('contest-')),
    intervals: named((id): id is IntervalsPackId => id.startsWith('intervals-')),
    estimates: named((id): id is EstimatePackId => id.startsWith('estimate-')),
    blockGroups: loaded.blockgroups,
    blockGroupVotes: named((id): id is BlockGroupVotesPackId => id.startsWith('blockgroups-')),
    people: named(isPeoplePackId as (id: PackId) => id is PeoplePackId),
    profiles: { neighborhood: loaded.profiles, precinct: loaded['profiles-precincts'] },
    areas: loaded.areas,
    hexagons: loaded.hexagons,
  };
}

function byElection<E extends ElectionId, T>(
  elections: readonly E[],
  pack: (election: E) => T | undefined,
): Partial<Record<E, T>> {
  const found: Partial<Record<E, T>> = {};
  for (const election of elections) {
    const here = pack(election);
    if (here !== undefined) found[election] = here;
  }
  return found;
}

export type { DataPackId, GeometryPackId } from '@/lib/packs/schema';
export { neighborhoodsPackOf } from '@/lib/people/measures';

/** The packs that hold a contest's votes, and how well those of areas are known. */
function votesPacks(election: ElectionId, contest: ContestId): DataPackId[] {
  return [
    `election-${election}`,
    ...(contest === firstContest(election) ? [] : [`contest-${election}-${contest}` as const]),
    ...(hasPrecincts(election) ? [`intervals-${election}-${contest}` as const] : []),
  ];
}

/** Geometry packs of a View's area overlays, in the order of its overlays, and of the outline of what was found. They are part of the View, yet its Figure may be shown before their lines have come. */
export function overlayPacks({ overlays, found }: Pick<View, 'overlays' | 'found'>): GeometryPackId[] {
  const outline = foundShape(found);
  return [...new Set([...overlays.filter(isAreaOverlay).map(areaPackId), ...(outline ? [outline.pack] : [])])];
}

/** Data and geometry packs of a View, in the order to ask for them; those of its overlays are overlayPacks. Context (streets, parks) is not among them. */
export function packsFor(view: View): { data: DataPackId[]; geometry: GeometryPackId[] } {
  const { subject } = view;
  switch (subject.layer) {
    case 'votes': {
      const { election, contest, measure, unit } = subject;
      const since = swingElection(measure);
      const own = packsOfVotes(unit, subject);
      return {
        data: [
          'places',
          ...(since === null ? [election] : [election, since]).flatMap((e) => votesPacks(e, contest)),
          ...(hasVoterGroups(election) && voterGroup(measure) !== null ? [`voters-${election}` as const] : []),
          ...own.data,
        ],
        geometry: ['geometry-base', ...own.geometry],
      };
    }
    case 'people': {
      const own = packsOfPeople(subject.unit, subject);
      return {
        data: [
          ...new Set<DataPackId>([
            'places',
            neighborhoodsPackOf(subject),
            ...own.data,
            byPeople(subject.unit).figures(classedBy(subject)),
          ]),
        ],
        geometry: ['geometry-base', ...own.geometry],
      };
    }
  }
}
