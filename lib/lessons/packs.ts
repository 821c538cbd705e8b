/** The packs as questions ask for them. */
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import { firstContest } from '@/lib/elections/catalogue';
import type {
  ContestColumns,
  ContestPack,
  ElectionPack,
  PackId,
  PeoplePack,
  PlacesPack,
  PlansPack,
} from '@/lib/packs/schema';
import type { PeoplePackId } from '@/lib/people/measures';

export interface LessonPacks {
  places: PlacesPack;
  plans: PlansPack;
  election(id: ElectionId): ElectionPack;
  contest(election: ElectionId, contest: ContestId): ContestColumns;
  people(id: PeoplePackId): PeoplePack;
}

/** Packs from a reader by id, each read once. @throws what the reader throws, and RangeError where an election's pack lacks its contest. */
export function lessonPacks(read: (id: PackId) => unknown): LessonPacks {
  const known = new Map<PackId, unknown>();
  const once = (id: PackId): unknown => {
    if (!known.has(id)) known.set(id, read(id));
    return known.get(id);
  };
  // The published packs are what their ids say: the pipeline's tests and the manifest's hashes see to that.
  const election = (id: ElectionId): ElectionPack => once(`election-${id}`) as ElectionPack;
  return {
    places: once('places') as PlacesPack,
    plans: once('plans') as PlansPack,
    election,
    contest(e, c) {
      const found =
        c === firstContest(e)
          ? election(e).contests.find((x) => x.contest === c)
          : (once(`contest-${e}-${c}`) as ContestPack).contest;
      if (!found) throw new RangeError(`The pack of ${e} has no ${c}.`);
      return found;
    },
    people: (id) => once(id) as PeoplePack,
  };
}
