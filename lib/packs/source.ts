/** A source of packs: what is asked for and what is answered. The server's is in load.ts, the disk's in published.ts. */
import type { ElectionId } from '@/lib/elections/catalogue';
import type {
  AreasPack,
  BlockGroupVotesPack,
  BlockGroupVotesPackId,
  BlockGroupsPack,
  ContestPack,
  ContestPackId,
  ElectionAreasPack,
  ElectionPack,
  EstimatePack,
  EstimatePackId,
  FindPack,
  GeometryPack,
  HexagonsPack,
  IntervalsPack,
  IntervalsPackId,
  PackEntry,
  PackId,
  PeoplePack,
  PlacesPack,
  PlansPack,
  ProfilesPack,
  VotersPack,
} from '@/lib/packs/schema';

/** What the page knows of each pack at build time, from the manifest; `sha256` may be the beginning of the hash alone. */
export type PackIndex = Partial<Record<PackId, Pick<PackEntry, 'file' | 'bytes' | 'sha256'>>>;

/** The content of each pack; the context image is no data and is not loaded here. */
export type PackOf<Id extends PackId> = Id extends `geometry-${string}`
  ? GeometryPack
  : Id extends `election-${ElectionId}`
    ? ElectionPack
    : Id extends ContestPackId
      ? ContestPack
      : Id extends `voters-${string}`
        ? VotersPack
        : Id extends EstimatePackId
          ? EstimatePack
          : Id extends IntervalsPackId
            ? IntervalsPack
            : Id extends 'blockgroups'
              ? BlockGroupsPack
              : Id extends BlockGroupVotesPackId
                ? BlockGroupVotesPack
                : Id extends 'hexagons'
                  ? HexagonsPack
                  : Id extends `people-${string}`
                    ? PeoplePack
                    : Id extends 'profiles' | 'profiles-precincts'
                      ? ProfilesPack
                      : Id extends 'places'
                        ? PlacesPack
                        : Id extends 'areas'
                          ? AreasPack
                          : Id extends `areas-${ElectionId}`
                            ? ElectionAreasPack
                            : Id extends 'find'
                              ? FindPack
                              : Id extends 'plans'
                                ? PlansPack
                                : never;

/**
 * `missing` not listed or not on the server; `hash` not the bytes that were published; `network` no answer; `late` nothing came before the deadline;
 * `malformed` not the shape of that pack.
 */
export type PackFailureReason = 'missing' | 'hash' | 'network' | 'late' | 'malformed';
/** The words for it are `messages.errors.pack[reason]`. */
export interface PackFailure {
  ok: false;
  id: PackId;
  reason: PackFailureReason;
}
export type PackResult<Id extends PackId = PackId> = { ok: true; id: Id; pack: PackOf<Id> } | PackFailure;

/** Where packs come from: the server, or the disk, which answers at once. */
export interface PackSource {
  /** The pack, or why it is not to be had. A second call gets the first one's answer, a failure included. Never rejects. */
  load<Id extends PackId>(id: Id): PackResult<Id> | Promise<PackResult<Id>>;
  /** Forgets a failure, so that the next load asks again. A pack that is there or on its way stays. */
  retry(id: PackId): void;
}
