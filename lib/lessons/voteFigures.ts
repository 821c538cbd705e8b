/** Answers about elections: from the Figures of the map where it shows the number, else from the packs that those are made of. */
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, type CandidateId } from '@/lib/elections/catalogue';
import { leader, margin, rollOff, share, turnout } from '@/lib/elections/contest';
import type { FigureArea } from '@/lib/figure/figure';
import { districtBallots, neighborhoodTallies, sum } from '@/lib/figure/tally';
import type { Words } from '@/lib/figure/words';
import type { LessonPacks } from '@/lib/lessons/packs';
import { DISTRICT, type InContest, type Simple, type Where } from '@/lib/lessons/query';
import { list, number, text, type Value } from '@/lib/lessons/values';
import type { ContestColumns } from '@/lib/packs/schema';
import type { VoteMeasure } from '@/lib/view/view';

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

/** The neighborhoods as the map shows them by a measure. */
function areasBy({ election, contest }: InContest, measure: VoteMeasure, packs: LessonPacks): readonly FigureArea[] {
  return packs.areas({ layer: 'votes', election, contest, measure, unit: 'neighborhood' });
}

/** What the map shows of a neighborhood by a measure. @throws RangeError where it shows nothing. */
function shownIn(q: InContest & { where: Where }, measure: VoteMeasure, what: string, packs: LessonPacks): number {
  return known(areasBy(q, measure, packs).find((a) => a.id === q.where)?.value ?? null, what);
}

/** Neighborhoods in which a candidate had the most votes, by name; `clear`: without those where the lead is within the error of dividing precincts. */
function ledBy(q: Extract<OfVotes, { kind: 'led' }>, packs: LessonPacks, { f }: Words): string[] {
  const c = packs.contest(q.election, q.contest);
  const k = at(c, q.candidate);
  const led = new Set(
    neighborhoodTallies(packs.election(q.election), c)
      .filter((t) => leader(t.votes) === k)
      .map((t) => t.id),
  );
  return areasBy(q, 'margin', packs)
    .filter((a) => led.has(a.id) && a.value !== null && (!q.clear || a.quality === 'plain'))
    .map((a) => nameOf(a.id, packs))
    .sort(f.compare);
}

/** A neighborhood's name. @throws RangeError for a stranger. */
export function nameOf(slug: Where, packs: LessonPacks): string {
  const found = packs.places.neighborhoods.find((n) => n.slug === slug);
  if (!found) throw new RangeError(`There is no neighborhood “${slug}”.`);
  return found.name;
}

/** @throws RangeError where the packs hold no such figure. */
export function voteFigure(q: OfVotes, packs: LessonPacks, w: Words): Value {
  const c = packs.contest(q.election, q.contest);
  switch (q.kind) {
    case 'area':
      return areaFigure(q, c, packs);
    case 'led':
      return q.as === 'count' ? number(ledBy(q, packs, w).length, 'count') : list(ledBy(q, packs, w));
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
      if (q.count === 'votes') return number(votes[k]!, 'count');
      return q.where === DISTRICT
        ? number(known(share(votes[k]!, sum(votes)), 'The share'), 'percent')
        : number(shownIn(q, `share:${q.candidate}`, 'The share', packs), 'percent');
    }
  }
}

function firstLessSecond(votes: readonly number[]): number {
  const [first = 0, second = 0] = [...votes].sort((a, b) => b - a);
  return first - second;
}

function areaFigure(q: Extract<OfVotes, { kind: 'area' }>, c: ContestColumns, packs: LessonPacks): Value {
  const { votes, ballots, registered, splitError } = countedIn(q, q.where, packs);
  const inDistrict = q.where === DISTRICT;
  const named = (k: number | null): Value => (k === null ? text('nobody') : text(CANDIDATES[c.candidates[k]!].short));
  switch (q.count) {
    case 'cast':
      return number(sum(votes), 'count');
    case 'lead':
      // On the map the sign tells which of two candidates leads.
      return number(
        inDistrict ? known(margin(votes), 'The lead') : Math.abs(shownIn(q, 'margin', 'The lead', packs)),
        'points',
      );
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
      return number(
        inDistrict
          ? known(turnout(ballots, registered), `Turnout of ${q.election}`)
          : shownIn(q, 'turnout', `Turnout of ${q.election}`, packs),
        'percent',
      );
    case 'roll-off':
      return number(
        inDistrict
          ? known(rollOff(votes, ballots), `Roll-off of ${q.election}`)
          : shownIn(q, 'roll-off', `Roll-off of ${q.election}`, packs),
        'percent',
      );
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
