/**
 * Reads a question of a lesson, one line of words: `share 2017-06-special-runoff robert-lee-ahn koreatown`.
 * Reading is strict: a misspelt candidate is an error at once and never an answer.
 */
import {
  contestOf,
  firstContest,
  isCandidateId,
  isContestId,
  isElectionId,
  type CandidateId,
  type Party,
} from '@/lib/elections/catalogue';
import {
  CANDIDATE_COUNTS,
  COMPACT_MEASURES,
  CONTEST_COUNTS,
  DISTRICT,
  LED_COUNTS,
  PAIR_COUNTS,
  PEOPLE_COUNTS,
  SET_COUNTS,
  VOTE_COUNTS,
  type InContest,
  type Manner,
  type OfPeople,
  type Query,
  type Simple,
  type Where,
} from '@/lib/lessons/query';
import { isReportedId } from '@/lib/lessons/reported';
import { MEASURES, isMeasureId } from '@/lib/people/measures';
import { PARTS, PLANS, placeIdKind, type Plan } from '@/lib/places';

const PARTIES = ['DEM', 'REP', 'GRN', 'LIB', 'PAF', 'AIP', 'NPP', 'NOP'] as const satisfies readonly Party[];

const MANNERS: readonly Manner[] = ['~0', '~word', '~Word', '~list'];

function bad(text: string, why: string): never {
  throw new RangeError(`The question “${text}” can't be asked: ${why}`);
}

function has<T extends string>(list: readonly T[], x: string | undefined): x is T {
  return x !== undefined && (list as readonly string[]).includes(x);
}

/** Reads a question. @throws RangeError that names what is wrong with it. */
export function parseQuery(text: string): Query {
  const words = text.trim().split(/\s+/);
  const last = words[words.length - 1];
  const manner = has(MANNERS, last) ? last : null;
  const body = (manner === null ? words : words.slice(0, -1)).join(' ');
  const split = /^([a-z-]+):\s*(.+)$/.exec(body);
  if (!split) {
    const of = parseSimple(body);
    if (of.kind === 'number') bad(text, 'a bare number proves nothing.');
    return { manner, op: 'of', of };
  }
  const op = split[1]!;
  const parts = split[2]!.split(';').map((p) => p.trim());
  const need = (from: number, to: number): void => {
    if (parts.length < from || parts.length > to)
      bad(text, `“${op}” takes ${from === to ? from : `${from} to ${to}`} parts, with ; between them.`);
  };
  switch (op) {
    case 'minus':
    case 'plus':
    case 'percent-of':
    case 'both':
    case 'both-list':
    case 'but-not':
    case 'but-not-list':
      need(2, 2);
      return { manner, op, a: parseSimple(parts[0]!), b: parseSimple(parts[1]!) };
    case 'pick': {
      need(3, 3);
      const [yes, no, more] = parts[2]!.split('/');
      if (!yes || !no || more !== undefined) bad(text, 'the third part names two words: higher/lower.');
      return { manner, op, a: parseSimple(parts[0]!), b: parseSimple(parts[1]!), words: [yes, no] };
    }
    case 'highest':
    case 'lowest':
    case 'highest-value':
    case 'lowest-value': {
      need(1, 3);
      const [least, rank] = [Number(parts[1] ?? 0), Number(parts[2] ?? 1)];
      if (!Number.isFinite(least) || !Number.isInteger(rank) || rank < 1)
        bad(text, 'the second part is the least number of votes or people, the third the rank.');
      return { manner, op, of: parseSimple(parts[0]!), least, rank };
    }
    default:
      return bad(text, `there is no “${op}:”.`);
  }
}

function parseSimple(text: string): Simple {
  const [head, ...rest] = text.split(' ');
  const [one, two, three, four, five] = rest;
  const end = (n: number): void => {
    if (rest.length > n) bad(text, `“${rest[n]}” is one word too many.`);
  };
  if (head !== undefined && /^-?\d+(\.\d+)?$/.test(head)) {
    end(0);
    return { kind: 'number', value: Number(head) };
  }
  if (has(VOTE_COUNTS, head)) {
    end(2);
    return { kind: 'area', count: head, ...contestIn(one, text), where: place(two, text) };
  }
  if (has(CANDIDATE_COUNTS, head)) {
    end(3);
    return { kind: 'candidate', count: head, ...onBallot(one, two, text), where: place(three, text) };
  }
  if (has(CONTEST_COUNTS, head)) {
    end(1);
    return { kind: 'contest', count: head, ...contestIn(one, text) };
  }
  if (has(LED_COUNTS, head)) {
    end(2);
    return {
      kind: 'led',
      as: head.endsWith('-by') ? 'names' : 'count',
      clear: head.startsWith('led-clear'),
      ...onBallot(one, two, text),
    };
  }
  if (has(PEOPLE_COUNTS, head)) {
    end(4);
    return { kind: 'people', count: head, ...ofPeople(one, two, three, text), where: place(four, text) };
  }
  if (has(PAIR_COUNTS, head)) {
    end(5);
    return {
      kind: 'pair',
      count: head,
      ...ofPeople(one, two, three, text),
      a: place(four, text),
      b: place(five, text),
    };
  }
  if (has(SET_COUNTS, head)) {
    end(3);
    return { kind: 'set', count: head, ...ofPeople(one, two, three, text) };
  }
  switch (head) {
    case 'plan-people':
    case 'plan-area':
      end(1);
      return { kind: 'plan', count: head, plan: planOf(one, text) };
    case 'kept':
    case 'gained':
    case 'lost': {
      end(2);
      if (one !== 'people' && one !== 'area') bad(text, 'say “people” or “area”.');
      return { kind: 'moved', change: head, count: one, where: place(two, text) };
    }
    case 'most-gained':
    case 'most-lost':
      end(1);
      return { kind: 'most-moved', change: head === 'most-gained' ? 'gained' : 'lost', rank: Number(one ?? 1) };
    case 'compact':
    case 'compact-drawn':
      end(2);
      if (!has(COMPACT_MEASURES, two)) bad(text, `the measures are ${COMPACT_MEASURES.join(', ')}.`);
      return {
        kind: 'compact',
        plan: planOf(one, text),
        measure: two,
        resolution: head === 'compact' ? 'equal' : 'drawn',
      };
    case 'earlier':
      end(2);
      return { kind: 'earlier', first: Number(one), district: Number(two) };
    case 'same-party':
      end(1);
      if (!has(PARTIES, one)) bad(text, `the parties are ${PARTIES.join(', ')}.`);
      return { kind: 'same-party', party: one };
    case 'party':
      end(2);
      return { kind: 'party', ...onBallot(one, two, text) };
    case 'reported':
      end(1);
      if (one === undefined || !isReportedId(one)) bad(text, 'no such reported figure.');
      return { kind: 'reported', id: one };
    default:
      return bad(text, `there is no “${head ?? ''}”.`);
  }
}

/** `2016-11-general` for its first contest, `2016-11-general/us-senate` for another. */
function contestIn(word: string | undefined, text: string): InContest {
  const [election = '', contest] = (word ?? '').split('/');
  if (!isElectionId(election)) bad(text, `“${election}” is no election.`);
  const id = contest ?? firstContest(election);
  if (!isContestId(id) || contestOf(election, id) === null) bad(text, `“${id}” was not on the ballot of ${election}.`);
  return { election, contest: id };
}

function onBallot(
  word: string | undefined,
  candidate: string | undefined,
  text: string,
): InContest & { candidate: CandidateId } {
  const where = contestIn(word, text);
  if (
    candidate === undefined ||
    !isCandidateId(candidate) ||
    !contestOf(where.election, where.contest)?.ballot.some((b) => b.candidate === candidate)
  ) {
    bad(text, `“${candidate ?? ''}” did not stand in ${where.election} ${where.contest}.`);
  }
  return { ...where, candidate };
}

function ofPeople(
  measure: string | undefined,
  vintage: string | undefined,
  part: string | undefined,
  text: string,
): OfPeople {
  if (measure === undefined || !isMeasureId(measure)) bad(text, `“${measure ?? ''}” is no measure.`);
  const known = MEASURES[measure].vintages.find((v) => v === vintage);
  if (known === undefined) bad(text, `${measure} has no ${vintage ?? ''}.`);
  if (!has(PARTS, part)) bad(text, `the parts are ${PARTS.join(', ')}.`);
  return { measure, vintage: known, part };
}

function planOf(word: string | undefined, text: string): Plan {
  if (!has(PLANS, word)) bad(text, `the plans are ${PLANS.join(', ')}.`);
  return word;
}

function place(word: string | undefined, text: string): Where {
  if (word === undefined) return DISTRICT;
  if (placeIdKind(word) !== 'neighborhood') bad(text, `“${word}” is no neighborhood.`);
  return word;
}
