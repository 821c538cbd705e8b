/** The strip of small maps: what stands in it for a View. */
import {
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  hasPrecincts,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { MEASURES, byYear, type Vintage } from '@/lib/people/measures';
import { normalizeView } from '@/lib/view/normalize';
import { peopleUnits, type PeopleLayer, type Subject, type View, type VotesLayer } from '@/lib/view/view';

export type StripItem =
  { is: 'election'; id: ElectionId; subject: VotesLayer | null } | { is: 'vintage'; id: Vintage; subject: PeopleLayer };

/** The View's contest where it was on the ballot; an election with one contest alone has that; null where neither is so. */
function contestIn(election: ElectionId, contest: ContestId): ContestId | null {
  if (contestOf(election, contest)) return contest;
  const { contests } = ELECTIONS[election];
  return contests.length === 1 ? contests[0]!.id : null;
}

/** Oldest first: the elections, all by neighborhood; or the years of a measure, in the View's own unit. */
export function stripOf(subject: Subject): StripItem[] {
  if (subject.layer === 'people')
    return byYear(MEASURES[subject.measure].vintages).map((id) => ({
      is: 'vintage',
      id,
      subject: {
        ...subject,
        vintage: id,
        unit: peopleUnits(subject.measure, id).includes(subject.unit)
          ? subject.unit
          : peopleUnits(subject.measure, id)[0]!,
      },
    }));
  return [...ELECTION_IDS].reverse().map((id) => {
    const contest = contestIn(id, subject.contest);
    return {
      is: 'election',
      id,
      subject:
        contest === null
          ? null
          : {
              layer: 'votes',
              election: id,
              contest,
              measure: 'margin',
              unit: hasPrecincts(id) ? 'neighborhood' : 'both',
              // Side by side, a color means the same in every year.
              scale: 'common',
            },
    };
  });
}

/** What a small map shows of the View: its subject and what is selected, no lines but the district's. */
export function smallView(subject: Subject, selection: readonly string[]): View {
  const plan = subject.layer === 'votes' ? ELECTIONS[subject.election].plan : subject.part === '2021' ? '2021' : '2011';
  return normalizeView({ subject, overlays: [`plan-${plan}`], selection, camera: null });
}

/** Whether an item is the one that the map shows. */
export function isShown(item: StripItem, subject: Subject): boolean {
  return item.is === 'election'
    ? subject.layer === 'votes' && item.id === subject.election
    : subject.layer === 'people' && item.id === subject.vintage;
}
