/**
 * Which overlays may be the unit of a view: those whose measured error, averaged over the areas by their ballots or people, is no larger than that of the
 * neighborhoods, in every way it is measured. Declared once for votes and people; written to docs/accuracy.md.
 */
import { originOf } from '@/lib/people/definitions';
import { MEASURES, TRACT_YEAR } from '@/lib/people/measures';
import { PLANS, type Plan } from '@/lib/places';
import type { NamedArea } from '../contract';
import type { MeasuredErrors } from '../elections/holdOut';
import { FEWEST, areaShare, type Figure, type Figures } from '../people/aggregate';
import { markdownTable } from '../accuracyWords';
import type { PeopleTable, ShareTable } from '../people/table';
import type { AreaWeighing } from './people';

/** Ways in which precincts are known, as hiding.ts measures them. */
export type Way = 'boxes' | 'circles' | 'wideCircles' | 'someShapes' | 'even';
export const WAYS: readonly { way: Way; words: string }[] = [
  { way: 'boxes', words: 'boxes (2020)' },
  { way: 'circles', words: 'circles (2014, 2017)' },
  { way: 'wideCircles', words: 'wide circles (2024, 2025)' },
  { way: 'someShapes', words: 'some shapes (2016)' },
  { way: 'even', words: 'all shapes (2018)' },
];

export interface UnitError {
  mean: number;
  largest: number;
  largestId: string;
}

/** Mean by weight, and the largest. @throws RangeError when nothing has a weight. */
export function weighted(errors: readonly { id: string; error: number; weight: number }[]): UnitError {
  const weight = errors.reduce((a, e) => a + e.weight, 0);
  const [first, ...rest] = errors;
  if (first === undefined || weight <= 0) throw new RangeError('no errors to average');
  const worst = rest.reduce((a, b) => (b.error > a.error ? b : a), first);
  return {
    mean: errors.reduce((a, e) => a + e.error * e.weight, 0) / weight,
    largest: worst.error,
    largestId: worst.id,
  };
}

/** Errors of the vote split, for each way, by the ballots of November 2018. */
export function voteErrors(errors: MeasuredErrors, ballots: ReadonlyMap<string, number>): Record<Way, UnitError> {
  const of = (way: Way): UnitError =>
    weighted(
      [...errors[way]].flatMap(([id, error]) => (error === null ? [] : [{ id, error, weight: ballots.get(id) ?? 0 }])),
    );
  return {
    boxes: of('boxes'),
    circles: of('circles'),
    wideCircles: of('wideCircles'),
    someShapes: of('someShapes'),
    even: of('even'),
  };
}

/** Error of figures made from tracts where block groups tell the truth, over the measures that these units have (not those that may not be sold): points, by people. */
export function peopleErrors(
  tables: readonly PeopleTable[],
  parts: Readonly<Record<Plan, readonly NamedArea[]>>,
  weigh: AreaWeighing,
): UnitError {
  const known = tables.filter(
    (t): t is ShareTable =>
      t.kind === 'share' && !MEASURES[t.measure].notForSale && originOf(t.measure, t.vintage).from === 'block group',
  );
  return weighted(
    known.flatMap((table) => {
      const year = TRACT_YEAR[table.vintage];
      const [part, whole] = [byTract(table.part), byTract(table.whole)];
      return PLANS.flatMap((plan) =>
        parts[plan].flatMap(({ id }) => {
          const area = weigh(year, plan, id);
          const truth = area && area.people >= FEWEST ? areaShare(table.part, table.whole, area.groups) : null;
          const made = area && areaShare(part, whole, area.tracts);
          return area && truth && made
            ? [{ id, error: Math.abs(truth.estimate - made.estimate), weight: area.people }]
            : [];
        }),
      );
    }),
  );
}

function byTract(figures: Figures): Figures {
  const sums = new Map<string, Figure>();
  for (const [group, { estimate }] of figures) {
    const tract = group.slice(0, 11);
    sums.set(tract, { estimate: (sums.get(tract)?.estimate ?? 0) + estimate, moe: null });
  }
  return sums;
}

/** `votes` is null where areas overlap, so that votes can't be divided between them. */
export interface MeasuredUnit {
  name: string;
  votes: Record<Way, UnitError> | null;
  people: UnitError;
}

/** Whether a unit errs no more than the neighborhoods, in votes and in people. */
export function passes({ votes, people }: MeasuredUnit, neighborhoods: MeasuredUnit): boolean {
  const theirs = neighborhoods.votes;
  return (
    votes !== null &&
    theirs !== null &&
    WAYS.every(({ way }) => votes[way].mean <= theirs[way].mean) &&
    people.mean <= neighborhoods.people.mean
  );
}

/** The part of docs/accuracy.md on these units. */
export function unitsReport(neighborhoods: MeasuredUnit, units: readonly MeasuredUnit[]): string {
  const cell = (e: UnitError): string => `${e.mean.toFixed(2)} (${e.largest.toFixed(1)}, ${e.largestId})`;
  const row = (unit: MeasuredUnit): string[] => [
    unit.name,
    ...WAYS.map(({ way }) => (unit.votes === null ? 'overlap' : cell(unit.votes[way]))),
    cell(unit.people),
    unit === neighborhoods ? 'the measure' : passes(unit, neighborhoods) ? 'yes' : 'no',
  ];
  return [
    '## Other units than neighborhoods',
    `Votes and people could also be divided between groups of neighborhoods, council districts, ZIP codes or Neighborhood Councils. One of them is offered as a unit if the error, averaged over its areas by
their ballots or people, is no larger than for neighborhoods in every column. Votes: points of the leading candidate’s share in November 2018, its polygons hidden in the way named. People: points between
figures made from tracts and from block groups, over the shares known for both, in both plans. In brackets the largest, and where. Neighborhood Councils overlap, so votes can’t be divided between them.`,
    markdownTable(
      ['unit', ...WAYS.map((w) => `votes: ${w.words}`), 'people', 'offered'],
      [neighborhoods, ...units].map(row),
    ),
    'Not in these figures: the ZIP codes’ own outline, which the source draws at 1:500,000.',
  ].join('\n\n');
}
