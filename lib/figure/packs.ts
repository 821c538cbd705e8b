/** Which packs a View needs before its Figure can be made, and the parsed packs that a Figure is made from. */
import { ELECTION_IDS, firstContest, hasPrecincts, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import type { ProfileUnit, ProfilesPack } from '@/lib/elections/profiles';
import { hasVoterGroups, type VoterElection, type VotersPack, type VotersPackId } from '@/lib/elections/voterGroups';
import type { votersFigure } from '@/lib/figure/voters';
import type { VotersWords } from '@/lib/i18n/en.voters';
import type {
  AreasPack,
  ContestPack,
  ContestPackId,
  ElectionAreasPack,
  ElectionPack,
  EstimatePack,
  EstimatePackId,
  HexagonsPack,
  PackId,
  PeoplePack,
  PlacesPack,
} from '@/lib/packs/schema';
import {
  TRACT_YEAR,
  areaPackOf,
  hasAreas,
  isPeoplePackId,
  tractPackOf,
  type PeoplePackId,
} from '@/lib/people/measures';
import { OVERLAY_OF, areaPackId, isAreaOverlay, isAreaUnit, type AreaPackId } from '@/lib/places/areaOverlays';
import { swingElection, voterGroup } from '@/lib/view/normalize';
import type { PeopleLayer, View } from '@/lib/view/view';

/** What figure() reads; geometry is drawn by the renderers and is not in here. */
export interface FigurePacks {
  places: PlacesPack;
  elections: Partial<Record<ElectionId, ElectionPack>>;
  /** Contests beyond the first of their election. */
  contests: Partial<Record<ContestPackId, ContestPack>>;
  people: Partial<Record<PeoplePackId, PeoplePack>>;
  /** Votes of places in every election, for their profiles; elections at hand stand in where it is missing. */
  profiles?: Partial<Record<ProfileUnit, ProfilesPack>>;
  /** People who voted, by group, and what draws them: loaded together where a View asks for them. */
  voters?: { packs: Partial<Record<VoterElection, VotersPack>>; draw: typeof votersFigure; words: VotersWords };
  /** Where hexagons are looked at: the grid, and the estimates on it. */
  hexagons?: HexagonsPack;
  estimates?: Partial<Record<EstimatePackId, EstimatePack>>;
  /** Groups and council districts; there only where a View is shown by one of them. */
  areas?: AreasPack;
  electionAreas?: Partial<Record<ElectionId, ElectionAreasPack>>;
}

/** Packs as they were loaded, by id: each is what its id says. */
export type LoadedPacks = Partial<Record<PackId, unknown>>;

/** The packs at hand in the shape that figure() reads; null before the places are there. `voters` comes with the code that draws it. */
export function figurePacks(loaded: LoadedPacks, voters?: FigurePacks['voters']): FigurePacks | null {
  const { places } = loaded;
  if (!places) return null;
  const ids = Object.keys(loaded);
  const named = <T>(is: (id: string) => boolean): Record<string, T> =>
    Object.fromEntries(ids.filter(is).map((id) => [id, loaded[id as PackId] as T]));
  const ofElections = <T>(kind: string): Partial<Record<ElectionId, T>> =>
    Object.fromEntries(
      ELECTION_IDS.flatMap((e) =>
        loaded[`${kind}-${e}` as PackId] ? [[e, loaded[`${kind}-${e}` as PackId] as T]] : [],
      ),
    );
  return {
    places: places as PlacesPack,
    voters,
    elections: ofElections<ElectionPack>('election'),
    electionAreas: ofElections<ElectionAreasPack>('areas'),
    contests: named<ContestPack>((id) => id.startsWith('contest-')),
    estimates: named<EstimatePack>((id) => id.startsWith('estimate-')),
    people: named<PeoplePack>(isPeoplePackId),
    profiles: {
      neighborhood: loaded.profiles as ProfilesPack | undefined,
      precinct: loaded['profiles-precincts'] as ProfilesPack | undefined,
    },
    areas: loaded.areas as AreasPack | undefined,
    hexagons: loaded.hexagons as HexagonsPack | undefined,
  };
}

export type DataPackId =
  | 'places'
  | 'profiles'
  | 'profiles-precincts'
  | 'areas'
  | `areas-${ElectionId}`
  | `election-${ElectionId}`
  | ContestPackId
  | 'hexagons'
  | EstimatePackId
  | PeoplePackId
  | VotersPackId;
export type GeometryPackId = Extract<PackId, `geometry-${string}`>;

/** The pack that lists the neighborhoods of a People layer: with its figures, or where only tracts have any, the one of all defaults. */
export function neighborhoodsPackOf({ measure, vintage }: Pick<PeopleLayer, 'measure' | 'vintage'>): PeoplePackId {
  return hasAreas(measure, vintage) ? areaPackOf(measure, vintage) : 'people-neighborhoods';
}

/** The packs that hold a contest's votes. */
function votesPacks(election: ElectionId, contest: ContestId): DataPackId[] {
  return [
    `election-${election}`,
    ...(contest === firstContest(election) ? [] : [`contest-${election}-${contest}` as const]),
  ];
}

/** Geometry packs of a View's area overlays, in the order of its overlays. They are part of the View, yet its Figure may be shown before their lines have come. */
export function overlayPacks({ overlays }: Pick<View, 'overlays'>): AreaPackId[] {
  return overlays.filter(isAreaOverlay).map(areaPackId);
}

/** Data and geometry packs of a View, in the order to ask for them; those of its overlays are overlayPacks. Context (streets, parks) is not among them. */
export function packsFor(view: View): { data: DataPackId[]; geometry: GeometryPackId[] } {
  const { subject } = view;
  if (subject.layer === 'votes') {
    const { election, contest } = subject;
    const since = swingElection(subject.measure);
    const elections = since === null ? [election] : [election, since];
    if (subject.unit === 'hexagon') {
      return {
        data: [
          'places',
          ...elections.flatMap((e) => votesPacks(e, contest)),
          'hexagons',
          ...elections.map((e) => `estimate-${e}-${contest}` as const),
        ],
        geometry: ['geometry-base', 'geometry-hexagons'],
      };
    }
    const byArea = isAreaUnit(subject.unit) && hasPrecincts(election) ? subject.unit : null;
    if (byArea)
      return {
        data: ['places', ...votesPacks(election, contest), 'areas', `areas-${election}`],
        geometry: ['geometry-base', areaPackId(OVERLAY_OF[byArea])],
      };
    return {
      data: [
        'places',
        ...elections.flatMap((e) => votesPacks(e, contest)),
        ...(hasVoterGroups(election) && voterGroup(subject.measure) !== null ? [`voters-${election}` as const] : []),
      ],
      geometry:
        subject.unit === 'precinct' && hasPrecincts(election)
          ? ['geometry-base', 'geometry-precincts-2018']
          : ['geometry-base'],
    };
  }
  const neighborhoods = neighborhoodsPackOf(subject);
  if (subject.unit === 'neighborhood') return { data: ['places', neighborhoods], geometry: ['geometry-base'] };
  if (isAreaUnit(subject.unit)) {
    const overlay = OVERLAY_OF[subject.unit];
    return {
      data: ['places', 'areas', neighborhoods, `people-${overlay}`],
      geometry: ['geometry-base', areaPackId(overlay)],
    };
  }
  const year = TRACT_YEAR[subject.vintage];
  return {
    data: ['places', neighborhoods, tractPackOf(subject.measure, subject.vintage)],
    geometry: ['geometry-base', `geometry-tracts-${year}`],
  };
}
