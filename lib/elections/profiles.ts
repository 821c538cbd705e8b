/** What the profiles of places need of an election: the votes of its first contest, by place; in one small pack for all elections. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';

/** Whose profiles: those of neighborhoods and those of precincts are packs apart. */
export type ProfileUnit = 'neighborhood' | 'precinct';

/** One election; its columns run along `ids`. */
export interface ProfileVotes {
  election: ElectionId;
  contest: ContestId;
  candidates: CandidateId[];
  /** Neighborhood slugs or precinct ids, sorted, as in the election's own pack. */
  ids: string[];
  /** `votes[c][i]`: votes of candidate c in place i. */
  votes: number[][];
  /** Whether every precinct has its own outline: what the split error then means. */
  outlined: boolean;
  /** Neighborhoods: `splitError` of the election's pack. Precincts: meters of the circle that a `near` one is drawn in; null for others. */
  error: (number | null)[];
  /** Neighborhoods: votes by mail as in the election's pack, where it has them. */
  mail: (number | null)[][] | null;
}

export interface ProfilesPack {
  unit: ProfileUnit;
  /** Newest first; elections without precinct returns are left out. */
  elections: ProfileVotes[];
}

/** What a pack says of its first contest, for profiles; null where it has no contest or no places. */
export function profileVotes(pack: ElectionPack, unit: ProfileUnit): ProfileVotes | null {
  const [first] = pack.contests;
  const { placement, errorM, id } = pack.precincts;
  if (!first || id.length === 0) return null;
  const common = {
    election: pack.election,
    contest: first.contest,
    candidates: first.candidates,
    outlined: placement.every((p) => p === 'exact'),
  };
  switch (unit) {
    case 'neighborhood':
      return {
        ...common,
        ids: pack.neighborhoods,
        votes: first.neighborhood,
        error: first.splitError,
        mail: first.mail?.neighborhood ?? null,
      };
    case 'precinct':
      return {
        ...common,
        ids: id,
        votes: first.precinct,
        error: errorM.map((m, i) => (placement[i] === 'near' ? m : null)),
        mail: null,
      };
  }
}
