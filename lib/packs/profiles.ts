/** What the profiles of places read of an election's pack. */
import type { AreaIntervals, ElectionPack, ProfileUnit, ProfileVotes } from '@/lib/packs/schema';

/** What a pack says of its first contest, for profiles; `intervals` of its neighborhoods. null where it has no contest or no places. */
export function profileVotes(
  pack: ElectionPack,
  unit: ProfileUnit,
  intervals: AreaIntervals | null,
): ProfileVotes | null {
  const [first] = pack.contests;
  const { placement, errorM, id } = pack.precincts;
  if (!first || id.length === 0) return null;
  const common = {
    election: pack.election,
    contest: first.contest,
    candidates: first.candidates,
  };
  switch (unit) {
    case 'neighborhood':
      return {
        ...common,
        ids: pack.neighborhoods,
        votes: first.neighborhood,
        intervals,
        nearM: null,
        mail: first.mail?.neighborhood ?? null,
      };
    case 'precinct':
      return {
        ...common,
        ids: id,
        votes: first.precinct,
        intervals: null,
        nearM: errorM.map((m, i) => (placement[i] === 'near' ? m : null)),
        mail: null,
      };
  }
}
