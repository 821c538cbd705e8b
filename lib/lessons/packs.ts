/** What questions are answered from: the Figures of the map, and the packs that those are made of. */
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import { firstContest } from '@/lib/elections/catalogue';
import type { FigureArea } from '@/lib/figure/figure';
import { figureNow, packNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import type {
  AreaIntervals,
  ContestColumns,
  ElectionPack,
  PeoplePack,
  PlacesPack,
  PlansPack,
} from '@/lib/packs/schema';
import type { PeoplePackId } from '@/lib/people/measures';
import type { Subject } from '@/lib/view/view';

export interface LessonPacks {
  places: PlacesPack;
  plans: PlansPack;
  election(id: ElectionId): ElectionPack;
  contest(election: ElectionId, contest: ContestId): ContestColumns;
  /** How well the votes of neighborhoods are known. */
  intervals(election: ElectionId, contest: ContestId): AreaIntervals;
  people(id: PeoplePackId): PeoplePack;
  /** The areas of a subject's Figure, in its order. */
  areas(subject: Subject): readonly FigureArea[];
}

/** @param service one that answers at once. @throws what the service throws, and RangeError where an election's pack lacks its contest. */
export function lessonPacks(service: FigureService): LessonPacks {
  const election = (id: ElectionId): ElectionPack => packNow(service, `election-${id}`);
  return {
    places: packNow(service, 'places'),
    plans: packNow(service, 'plans'),
    election,
    contest(e, c) {
      const found =
        c === firstContest(e)
          ? election(e).contests.find((x) => x.contest === c)
          : packNow(service, `contest-${e}-${c}`).contest;
      if (!found) throw new RangeError(`The pack of ${e} has no ${c}.`);
      return found;
    },
    intervals: (e, c) => packNow(service, `intervals-${e}-${c}`).units.neighborhood,
    people: (id) => packNow(service, id),
    areas: (subject) => figureNow(service, { subject, overlays: [], selection: [], camera: null }).figure.areas,
  };
}
