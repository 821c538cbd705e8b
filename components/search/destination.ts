/** Where a result of the search leads, from the View at hand: the nearest View that shows it. Pure. */
import { cameraForBox } from '@/geo/fit';
import {
  ELECTIONS,
  contestOf,
  firstContest,
  hasPrecincts,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import type { Target } from '@/lib/find/found';
import { MEASURES, MEASURE_IDS, TRACT_YEAR, hasTracts, type TractYear } from '@/lib/people/measures';
import type { LonLat } from '@/lib/places';
import type { Visit } from '@/lib/store/viewState';
import { foundPoint } from '@/lib/view/found';
import { voteUnits } from '@/lib/view/normalize';
import {
  defaultVoteUnit,
  peopleDefaults,
  type Camera,
  type Subject,
  type View,
  type VotesLayer,
} from '@/lib/view/view';
import { measureFits } from '@/lib/view/voteMeasure';

/** A few blocks around a point. */
const NEAR_POINT = 14.6;
/** A precinct or a tract, and those next to it. */
const NEAR_AREA = 14;

const cameraAt = ([lon, lat]: LonLat, zoom: number): Camera => ({ lat, lon, zoom });

/** What to do for a target; null for a page, which is a link. */
export function destination(to: Target, view: View, lastVotes: VotesLayer): Visit | null {
  switch (to.is) {
    case 'neighborhood':
      // At rest all of them are in sight.
      return { selection: [to.slug], found: null, ...(view.camera ? { camera: cameraForBox(to.bbox) } : {}) };
    case 'outline':
      return {
        ...(to.neighborhoods ? { selection: to.neighborhoods } : {}),
        ...(to.freeways ? { overlay: 'freeways' } : {}),
        found: to.mark,
        camera: cameraForBox(to.bbox),
      };
    case 'point':
      return {
        ...(to.neighborhood === null ? {} : { selection: [to.neighborhood] }),
        found: foundPoint(to.at),
        camera: to.bbox ? cameraForBox(to.bbox) : cameraAt(to.at, NEAR_POINT),
      };
    case 'precinct':
      return {
        subject: precinctSubject(to.elections, view, lastVotes),
        selection: [to.id],
        found: null,
        ...(to.at ? { camera: cameraAt(to.at, NEAR_AREA) } : {}),
      };
    case 'tract':
      return {
        subject: tractSubject(to.years, view),
        selection: [to.id],
        found: null,
        camera: cameraAt(to.at, NEAR_AREA),
      };
    case 'election':
      return { subject: votesSubject(to.election, firstKept(to.election, lastVotes), lastVotes, null), found: null };
    case 'contest':
      return { subject: votesSubject(to.election, to.contest, lastVotes, 'margin'), found: null };
    case 'candidate': {
      const at = stoodAt(to.stood, lastVotes);
      return { subject: votesSubject(at.election, at.contest, lastVotes, `share:${to.candidate}`), found: null };
    }
    case 'measure':
      return { subject: measureSubject(to.measure, view), found: null };
    case 'page':
      return null;
  }
}

function firstKept(election: ElectionId, { contest }: VotesLayer): ContestId {
  return contestOf(election, contest) ? contest : firstContest(election);
}

/** A contest by the unit shown before, where that is offered; its measure the one asked for, else the last as far as it fits. */
function votesSubject(
  election: ElectionId,
  contest: ContestId,
  last: VotesLayer,
  asked: VotesLayer['measure'] | null,
): VotesLayer {
  const where = { election, contest };
  const wanted = asked ?? last.measure;
  const measure = measureFits(wanted, where) ? wanted : 'margin';
  const units = voteUnits({ ...where, measure });
  const own = last.unit === defaultVoteUnit(last.election) ? defaultVoteUnit(election) : last.unit;
  return { layer: 'votes', ...where, measure, unit: units.includes(own) ? own : units[0]! };
}

/** The contest at hand where the candidate stood in it, else that election, else the newest whose precincts are known. */
function stoodAt(
  stood: readonly { election: ElectionId; contest: ContestId }[],
  last: VotesLayer,
): { election: ElectionId; contest: ContestId } {
  return (
    stood.find((s) => s.election === last.election && s.contest === last.contest) ??
    stood.find((s) => s.election === last.election) ??
    stood.find((s) => hasPrecincts(s.election)) ??
    stood[0]!
  );
}

/** The election at hand where the precinct voted in it, else the newest; by precincts. */
function precinctSubject(elections: readonly ElectionId[], view: View, last: VotesLayer): Subject {
  const now = view.subject.layer === 'votes' ? view.subject : last;
  const election = elections.includes(now.election) ? now.election : (elections[0] ?? now.election);
  const shown = votesSubject(election, firstKept(election, now), now, null);
  return shown.unit === 'both' && !ELECTIONS[election].outlined ? shown : { ...shown, unit: 'precinct' };
}

/** The measure at hand by tracts of one of these years, else the first measure that has such. */
function tractSubject(years: readonly TractYear[], { subject }: View): Subject {
  const now = subject.layer === 'people' ? subject : null;
  if (now && hasTracts(now.measure) && years.includes(TRACT_YEAR[now.vintage])) return { ...now, unit: 'tract' };
  for (const measure of [...(now ? [now.measure] : []), ...MEASURE_IDS]) {
    const vintage = MEASURES[measure].vintages.find((v) => years.includes(TRACT_YEAR[v]));
    if (vintage !== undefined && hasTracts(measure)) return { ...peopleDefaults(measure, vintage), unit: 'tract' };
  }
  return peopleDefaults(MEASURE_IDS[0]!);
}

/** The measure in the part that is shown. */
function measureSubject(measure: Parameters<typeof peopleDefaults>[0], { subject }: View): Subject {
  const defaults = peopleDefaults(measure);
  return subject.layer === 'people' ? { ...defaults, unit: subject.unit, part: subject.part } : defaults;
}
