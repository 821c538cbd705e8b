/** What the profiles of places read of an election's pack. */
import type { ElectionPack, ProfileUnit, ProfileVotes } from '@/lib/packs/schema';

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
