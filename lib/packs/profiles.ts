/** What the profiles of places read of an election's pack. */
import { firstTwo, turnOf } from '@/lib/elections/leads';
import { placeless } from '@/lib/packs/placeless';
import type { AreaIntervals, ContestColumns, ElectionPack, ProfileUnit, ProfileVotes } from '@/lib/packs/schema';

/** What a pack says of its first contest, for profiles; `intervals` of its neighborhoods. null where it has no contest. */
export function profileVotes(
  pack: ElectionPack,
  unit: ProfileUnit,
  intervals: AreaIntervals | null,
): ProfileVotes | null {
  const [first] = pack.contests;
  const { placement, errorM, id } = pack.precincts;
  if (!first) return null;
  const common = {
    totals: first.certified ?? first.totals,
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
        turn: turns(pack, first, intervals),
      };
    case 'precinct':
      return {
        ...common,
        ids: id,
        votes: first.precinct,
        intervals: null,
        nearM: errorM.map((m, i) => (placement[i] === 'near' ? m : null)),
        mail: null,
        turn: null,
      };
  }
}

/** By neighborhood; whole votes say all, since a lead is one. */
function turns(pack: ElectionPack, c: ContestColumns, intervals: AreaIntervals | null): number[] {
  const rows = placeless(pack, c);
  return pack.neighborhoods.map((id, k) => {
    const two = firstTwo(c.neighborhood.map((votes) => votes[k]!));
    return two === null ? 0 : Math.floor(turnOf(rows, ...two, intervals?.missing[intervals.ids.indexOf(id)]));
  });
}
