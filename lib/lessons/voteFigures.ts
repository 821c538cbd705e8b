/** Answers about elections, from the packs alone. */
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, type CandidateId } from '@/lib/elections/catalogue';
import { leader, margin, rollOff, share, turnout } from '@/lib/elections/contest';
import { MIN_VOTES, districtBallots, neighborhoodTallies, sum } from '@/lib/figure/tally';
import type { Words } from '@/lib/figure/words';
import type { LessonPacks } from '@/lib/lessons/packs';
import { DISTRICT, type InContest, type Simple, type Where } from '@/lib/lessons/query';
import { list, number, text, type Value } from '@/lib/lessons/values';
import type { ContestColumns } from '@/lib/packs/schema';

type OfVotes = Extract<Simple, { kind: 'area' | 'candidate' | 'contest' | 'led' }>;

interface Counted {
  votes: number[];
  ballots: number | null;
  registered: number | null;
  splitError: number | null;
}

/** Votes, ballots and registration of a place or of the whole district. @throws RangeError for a place that the election does not list. */
function countedIn({ election, contest }: InContest, where: Where, packs: LessonPacks): Counted {
  const pack = packs.election(election);
  const c = packs.contest(election, contest);
  if (where === DISTRICT) {
    const { contestBallots, registered } = districtBallots(pack, c);
    return {
      votes: c.totals,
      ballots: pack.precincts.id.length === 0 ? null : contestBallots,
      registered,
      splitError: null,
    };
  }
  const found = neighborhoodTallies(pack, c).find((t) => t.id === where);
  if (!found) throw new RangeError(`${election} lists no votes in ${where}.`);
  return {
    votes: found.votes,
    ballots: found.contestBallots,
    registered: found.registered,
    splitError: found.splitError,
  };
}

function certified(c: ContestColumns): number[] {
  if (!c.certified) throw new RangeError(`No certified totals of ${c.contest} are in the pack.`);
  return c.certified;
}

function at(c: ContestColumns, candidate: CandidateId): number {
  const k = c.candidates.indexOf(candidate);
  if (k < 0) throw new RangeError(`The returns list no ${candidate}.`);
  return k;
}

function known(value: number | null, what: string): number {
  if (value === null) throw new RangeError(`${what} is not known.`);
  return value;
}

/** Neighborhoods in which a candidate had the most votes, by name; `clear`: without those where the lead is within the error of dividing precincts. */
function ledBy(q: Extract<OfVotes, { kind: 'led' }>, packs: LessonPacks): string[] {
  const c = packs.contest(q.election, q.contest);
  const k = at(c, q.candidate);
  const led = neighborhoodTallies(packs.election(q.election), c).filter(
    (t) => sum(t.votes) >= MIN_VOTES && leader(t.votes) === k,
  );
  // A share off by e moves votes from one of the two to the other, so the lead is off by 2e.
  const beyond = led.filter((t) => !q.clear || t.splitError === null || (margin(t.votes) ?? 0) >= 2 * t.splitError);
  return beyond.map((t) => nameOf(t.id, packs)).sort((a, b) => a.localeCompare(b, 'en'));
}

/** A neighborhood's name. @throws RangeError for a stranger. */
export function nameOf(slug: Where, packs: LessonPacks): string {
  const found = packs.places.neighborhoods.find((n) => n.slug === slug);
  if (!found) throw new RangeError(`There is no neighborhood “${slug}”.`);
  return found.name;
}

/** @throws RangeError where the packs hold no such figure. */
export function voteFigure(q: OfVotes, packs: LessonPacks): Value {
  const c = packs.contest(q.election, q.contest);
  switch (q.kind) {
    case 'area':
      return areaFigure(q, c, packs);
    case 'led':
      return q.as === 'count' ? number(ledBy(q, packs).length, 'count') : list(ledBy(q, packs));
    case 'contest': {
      const placed = sum(c.totals) - sum(c.notPlaced);
      switch (q.count) {
        case 'candidates':
          return number(c.candidates.length, 'count');
        case 'places':
          return number(packs.election(q.election).neighborhoods.length, 'count');
        case 'placed':
          return number(placed, 'count');
        case 'not-placed':
          return number(sum(c.notPlaced), 'count');
        case 'placed-share':
          return number((100 * placed) / sum(c.totals), 'percent');
        case 'certified-cast':
          return number(sum(certified(c)), 'count');
        case 'certified-lead':
          return number(known(margin(certified(c)), 'The lead'), 'points');
        case 'certified-lead-votes':
          return number(firstLessSecond(certified(c)), 'count');
      }
    }
    case 'candidate': {
      const k = at(c, q.candidate);
      if (q.count === 'certified' || q.count === 'certified-share') {
        if (q.where !== DISTRICT) throw new RangeError('Certified totals are of the whole district.');
        return q.count === 'certified'
          ? number(certified(c)[k]!, 'count')
          : number(known(share(certified(c)[k]!, sum(certified(c))), 'The share'), 'percent');
      }
      const { votes } = countedIn(q, q.where, packs);
      return q.count === 'votes'
        ? number(votes[k]!, 'count')
        : number(known(share(votes[k]!, sum(votes)), 'The share'), 'percent');
    }
  }
}

function firstLessSecond(votes: readonly number[]): number {
  const [first = 0, second = 0] = [...votes].sort((a, b) => b - a);
  return first - second;
}

function areaFigure(q: Extract<OfVotes, { kind: 'area' }>, c: ContestColumns, packs: LessonPacks): Value {
  const { votes, ballots, registered, splitError } = countedIn(q, q.where, packs);
  const named = (k: number | null): Value => (k === null ? text('nobody') : text(CANDIDATES[c.candidates[k]!].short));
  switch (q.count) {
    case 'cast':
      return number(sum(votes), 'count');
    case 'lead':
      return number(known(margin(votes), 'The lead'), 'points');
    case 'lead-votes':
      return number(firstLessSecond(votes), 'count');
    case 'leader':
      return named(leader(votes));
    case 'second': {
      const first = leader(votes);
      return named(first === null ? null : leader(votes.map((v, k) => (k === first ? 0 : v))));
    }
    case 'ballots':
      return number(known(ballots, `Ballots of ${q.election}`), 'count');
    case 'registered':
      return number(known(registered, `Registration of ${q.election}`), 'count');
    case 'turnout':
      return number(known(turnout(ballots, registered), `Turnout of ${q.election}`), 'percent');
    case 'roll-off':
      return number(known(rollOff(votes, ballots), `Roll-off of ${q.election}`), 'percent');
    case 'blank':
      return number(known(ballots, `Ballots of ${q.election}`) - sum(votes), 'count');
    case 'split-error':
      return number(known(splitError, 'The error of dividing precincts'), 'points');
  }
}

/** What the ballots themselves tell. @throws RangeError for a candidate without a known party. */
export function ballotFact(q: Extract<Simple, { kind: 'same-party' | 'party' }>, w: Words): Value {
  if (q.kind === 'party') {
    const party = contestOf(q.election, q.contest)?.ballot.find((b) => b.candidate === q.candidate)?.party ?? '';
    if (party === '') throw new RangeError(`The party of ${q.candidate} is not known.`);
    return text(w.m.parties[party]);
  }
  const years = ELECTION_IDS.filter((id) => {
    const ballot = contestOf(id, 'us-house')?.ballot ?? [];
    return ballot.length === 2 && ballot.every((b) => b.party === q.party);
  }).map((id) => ELECTIONS[id].date.slice(0, 4));
  return list([...new Set(years)].sort());
}
