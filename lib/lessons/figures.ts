/** Asks the packs what a lesson's marks claim, and compares. */
import { FEWEST_TO_NAME, differs, type Interval, type Known } from '@/lib/elections/intervals';
import type { Words } from '@/lib/figure/words';
import { segments } from '@/lib/lessons/marks';
import type { LessonPacks } from '@/lib/lessons/packs';
import { peopleFigure, peopleInterval, planFigure } from '@/lib/lessons/peopleFigures';
import { parseQuery } from '@/lib/lessons/parseQuery';
import { DISTRICT, type Query, type Simple, type Where } from '@/lib/lessons/query';
import { REPORTED } from '@/lib/lessons/reported';
import { list, number, text, written, type NumberKind, type Value } from '@/lib/lessons/values';
import { ballotFact, nameOf, voteFigure, votesInterval } from '@/lib/lessons/voteFigures';
import { areaPackOf } from '@/lib/people/measures';

function simple(q: Simple, packs: LessonPacks, w: Words): Value {
  switch (q.kind) {
    case 'area':
    case 'candidate':
    case 'contest':
    case 'led':
      return voteFigure(q, packs, w);
    case 'people':
    case 'pair':
    case 'set':
      return peopleFigure(q, packs, w);
    case 'plan':
    case 'moved':
    case 'most-moved':
    case 'compact':
    case 'earlier':
      return planFigure(q, packs);
    case 'same-party':
    case 'party':
      return ballotFact(q, w);
    case 'reported':
      return text(REPORTED[q.id].literal);
    case 'number':
      return number(q.value, 'count');
  }
}

function numeric(q: Simple, packs: LessonPacks, w: Words): { value: number; as: NumberKind } {
  const found = simple(q, packs, w);
  if (found.kind !== 'number') throw new RangeError(`A ${q.kind} is no number.`);
  return found;
}

function named(q: Simple, packs: LessonPacks, w: Words): readonly string[] {
  const found = simple(q, packs, w);
  if (found.kind !== 'list') throw new RangeError(`A ${q.kind} is no list of places.`);
  return found.names;
}

/** Points where both are percent, else the unit of the first. */
function unitOfDifference(as: NumberKind): NumberKind {
  if (as === 'percent') return 'points';
  return typeof as === 'object' && 'measure' in as ? { margin: as.measure } : as;
}

interface Ranked {
  where: Where;
  value: number;
  as: NumberKind;
  /** Votes or people that it stands on. */
  counted: number;
}

/** The places where something is known, the highest first; equal ones by id. */
function ranked(of: Simple, least: number, packs: LessonPacks, w: Words): Ranked[] {
  const each = (places: readonly Where[], counts: (where: Where) => number): Ranked[] =>
    places
      .map((where) => ({ where, counted: counts(where) }))
      .filter(({ counted }) => counted >= least)
      .flatMap((place): Ranked[] => {
        try {
          return [{ ...place, ...numeric({ ...of, where: place.where } as Simple, packs, w) }];
        } catch (error) {
          // A place without that figure takes no part.
          if (error instanceof RangeError) return [];
          throw error;
        }
      })
      .sort((a, b) => b.value - a.value || (a.where < b.where ? -1 : 1));
  switch (of.kind) {
    case 'area':
    case 'candidate': {
      const { election, contest } = of;
      return each(
        packs.election(election).neighborhoods,
        (where) => numeric({ kind: 'area', count: 'cast', election, contest, where }, packs, w).value,
      );
    }
    case 'people': {
      const { ids } = packs.people(areaPackOf(of.measure, of.vintage));
      const people = (where: Where): number => {
        const pack = packs.people('people-neighborhoods');
        return (
          pack.columns.find((c) => c.measure === 'population' && c.vintage === 'census-2020' && c.part === of.part)
            ?.estimate[pack.ids.indexOf(where)] ?? 0
        );
      };
      return each(
        ids.filter((id) => id !== DISTRICT),
        people,
      );
    }
    default:
      throw new RangeError(`Places can't be ranked by ${of.kind}.`);
  }
}

/** The place of a rank by name. @throws RangeError where it does not differ from the next beyond the errors, or stands on under 200. */
function namedAt(all: readonly Ranked[], i: number, of: Simple, packs: LessonPacks): string {
  const known = ({ where, value }: Ranked): Known => ({ value, interval: intervalOf(of, where, value, packs) });
  const here = all[i]!;
  const beside = [all[i - 1], all[i + 1]].filter((x) => x !== undefined);
  if (here.counted < FEWEST_TO_NAME || !beside.every((x) => differs(known(here), known(x))))
    throw new RangeError(`${nameOf(here.where, packs)} can't be named: it differs from the next within the errors.`);
  return nameOf(here.where, packs);
}

function intervalOf(of: Simple, where: Where, value: number, packs: LessonPacks): Interval | null {
  switch (of.kind) {
    case 'area':
    case 'candidate':
      return votesInterval({ ...of, where }, value, packs);
    case 'people':
      return peopleInterval({ ...of, where }, packs);
    default:
      return null;
  }
}

/** The answer to a question. @throws RangeError where the packs hold none. */
export function answer(q: Query, packs: LessonPacks, w: Words): Value {
  switch (q.op) {
    case 'of':
      return simple(q.of, packs, w);
    case 'minus': {
      const [a, b] = [numeric(q.a, packs, w), numeric(q.b, packs, w)];
      return number(a.value - b.value, unitOfDifference(a.as));
    }
    case 'plus': {
      const [a, b] = [numeric(q.a, packs, w), numeric(q.b, packs, w)];
      return number(a.value + b.value, a.as);
    }
    case 'percent-of':
      return number((100 * numeric(q.a, packs, w).value) / numeric(q.b, packs, w).value, 'percent');
    case 'pick':
      return text(numeric(q.a, packs, w).value > numeric(q.b, packs, w).value ? q.words[0] : q.words[1]);
    case 'both':
    case 'both-list':
    case 'but-not':
    case 'but-not-list': {
      const second = new Set(named(q.b, packs, w));
      const names = named(q.a, packs, w).filter((name) => second.has(name) === q.op.startsWith('both'));
      return q.op.endsWith('-list') ? list(names) : number(names.length, 'count');
    }
    case 'highest':
    case 'lowest':
    case 'highest-value':
    case 'lowest-value': {
      const all = ranked(q.of, q.least, packs, w);
      const i = q.op.startsWith('highest') ? q.rank - 1 : all.length - q.rank;
      const found = all[i];
      if (!found) throw new RangeError('No place has that figure.');
      return q.op === 'highest' || q.op === 'lowest'
        ? text(namedAt(all, i, q.of, packs))
        : number(found.value, found.as);
    }
  }
}

/** What a question's answer is, as a lesson writes it. @throws RangeError where it can't be asked or answered. */
export function asked(query: string, packs: LessonPacks, words: Words): string {
  const q = parseQuery(query);
  return written(answer(q, packs, words), q.manner, words);
}

export interface WrongFigure {
  literal: string;
  query: string;
  should: string;
}

/** The marks of a text that the packs contradict; `should` is what they say, or why they say nothing. */
export function wrongFigures(marked: string, packs: LessonPacks, words: Words): WrongFigure[] {
  return segments(marked).flatMap((s): WrongFigure[] => {
    if (s.kind === 'text') return [];
    const should = said(s.query, packs, words);
    return should === s.literal ? [] : [{ literal: s.literal, query: s.query, should }];
  });
}

function said(query: string, packs: LessonPacks, words: Words): string {
  try {
    return asked(query, packs, words);
  } catch (error) {
    if (error instanceof RangeError) return `(${error.message})`;
    throw error;
  }
}
