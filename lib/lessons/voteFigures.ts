/** Answers about elections: from the Figures of the map where it shows the number, else from the packs that those are made of. */
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, type CandidateId } from '@/lib/elections/catalogue';
import { margin, rollOff, share, turnout } from '@/lib/elections/contest';
import { counted, halfOf, turned, type Interval } from '@/lib/elections/intervals';
import { countLeads, firstTwo, leadFrom, type Lead } from '@/lib/elections/leads';
import type { FigureArea } from '@/lib/figure/figure';
import { leadOf } from '@/lib/figure/leads';
import { districtBallots, neighborhoodTallies, sum, type Tally } from '@/lib/figure/tally';
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
  /** What may be said of the lead there; of the district it is counted. */
  lead: Lead;
}

/** Every neighborhood's votes, and how well they are known. */
function talliesOf({ election, contest }: InContest, packs: LessonPacks): Tally[] {
  return neighborhoodTallies(
    packs.election(election),
    packs.contest(election, contest),
    packs.intervals(election, contest),
  );
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
      lead: leadFrom({ votes: c.totals, interval: counted(margin(c.totals) ?? 0), turn: 0 }),
    };
  }
  const found = talliesOf({ election, contest }, packs).find((t) => t.id === where);
  if (!found) throw new RangeError(`${election} lists no votes in ${where}.`);
  return {
    votes: found.votes,
    ballots: found.contestBallots,
    registered: found.registered,
    lead: leadOf(found),
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

/** Neighborhoods in which a candidate had the most votes, by name; `clear`: only where the lead is clear. */
function ledBy(q: Extract<OfVotes, { kind: 'led' }>, packs: LessonPacks, { f }: Words): string[] {
  const k = at(packs.contest(q.election, q.contest), q.candidate);
  return talliesOf(q, packs)
    .filter((t) => {
      const lead = leadOf(t);
      return 'first' in lead && lead.first === k && (!q.clear || lead.kind === 'clear');
    })
    .map((t) => nameOf(t.id, packs))
    .sort(f.compare);
}

/** Neighborhoods with votes in which nobody's lead is clear, by name. */
function openIn(q: InContest, packs: LessonPacks, { f }: Words): string[] {
  return talliesOf(q, packs)
    .filter((t) => !['clear', 'none'].includes(leadOf(t).kind))
    .map((t) => nameOf(t.id, packs))
    .sort(f.compare);
}

/** Percent of the votes in all neighborhoods that lie in those that the k-th led for certain. */
function carriedBy(k: number, q: InContest, packs: LessonPacks): number {
  const { carried, votes } = countLeads(talliesOf(q, packs).map((t) => ({ lead: leadOf(t), votes: sum(t.votes) })));
  return (100 * (carried.find((l) => l.candidate === k)?.votes ?? 0)) / votes;
}

/** What a place is ranked by. */
type RankedBy = Extract<OfVotes, { kind: 'area' | 'candidate' }>;

/** How well a figure of a neighborhood is known that places are ranked by; null where it is not. Votes, ballots and voters are told as they are placed. */
export function votesInterval(q: RankedBy, value: number, packs: LessonPacks): Interval | null {
  const shown = (measure: VoteMeasure): Interval | null => {
    const area = areasBy(q, measure, packs).find((a) => a.id === q.where);
    // On the map the sign tells which of two candidates leads.
    return area?.interval ? ((area.value ?? 0) < 0 ? turned(area.interval) : area.interval) : null;
  };
  switch (q.count) {
    case 'lead':
      return shown('margin');
    case 'turnout':
    case 'roll-off':
      return shown(q.count);
    case 'share':
      return shown(`share:${q.candidate}`);
    default:
      return counted(value);
  }
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
        case 'open':
          return number(openIn(q, packs, w).length, 'count');
        case 'open-by':
          return list(openIn(q, packs, w));
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
      if (q.count === 'carried') return number(carriedBy(k, q, packs), 'percent');
      if (q.count === 'share-low' || q.count === 'share-high') {
        const area = areasBy(q, `share:${q.candidate}`, packs).find((a) => a.id === q.where);
        if (!area?.interval) throw new RangeError(`How well the share in ${q.where} is known was not measured.`);
        return number(q.count === 'share-low' ? area.interval.low : area.interval.high, 'percent');
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
  const { votes, ballots, registered, lead } = countedIn(q, q.where, packs);
  const inDistrict = q.where === DISTRICT;
  const named = (k: number): Value => text(CANDIDATES[c.candidates[k]!].short);
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
      return named(clearLead(lead, q.where).first);
    case 'second':
      return named(clearLead(lead, q.where).second);
    case 'lead-low':
      return number(intervalOf(lead, q.where).low, 'points');
    case 'lead-high':
      return number(intervalOf(lead, q.where).high, 'points');
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
    case 'share-error': {
      const [first] = firstTwo(votes) ?? [];
      const i = packs.intervals(q.election, q.contest).ids.indexOf(q.where);
      const { low, high } = packs.intervals(q.election, q.contest).share;
      if (first === undefined || i < 0) throw new RangeError(`The error of the share in ${q.where} was not measured.`);
      return number(halfOf({ low: low[first]![i]!, high: high[first]![i]! }), 'points');
    }
  }
}

/** @throws RangeError where nobody's lead is clear: no lesson names a leader there. */
function clearLead(lead: Lead, where: Where): Extract<Lead, { kind: 'clear' }> {
  if (lead.kind !== 'clear') throw new RangeError(`Nobody’s lead is clear in ${where}.`);
  return lead;
}

function intervalOf(lead: Lead, where: Where): Interval {
  if (!('interval' in lead) || lead.interval === null)
    throw new RangeError(`How well the lead in ${where} is known was not measured.`);
  return lead.interval;
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
