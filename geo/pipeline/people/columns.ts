/** Tables and areas become the columns of the People packs. */
import type { PeopleColumn, PeopleFlag } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { leavesOutGroupQuarters } from '@/lib/people/groupQuarters';
import { MEASURES, type MeasureUnit } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import { FEWEST, areaCount, areaMedian, areaShare, changeOf, type Figure, type Weights } from './aggregate';
import type { PeopleTable, ShareTable } from './table';
import type { AreaWeights, DividedWeights } from './weights';

/** One figure of an area by what the table holds; `null` where it can't be had honestly, or too few people live there. */
export function areaFigure(table: PeopleTable, area: DividedWeights | null): Figure | null {
  if (area === null || area.everyone.people < FEWEST) return null;
  const weights = weightsFor(table, area);
  return figureOf(table, unitsOf(table, weights), weights.people);
}

/** Whom the table counts: everyone, residents outside the places that are mostly group quarters, or households. */
function weightsFor(table: PeopleTable, area: DividedWeights): AreaWeights {
  switch (table.kind) {
    case 'population':
    case 'count':
    case 'change':
      return area.everyone;
    case 'share':
    case 'median':
    case 'printed':
      if (table.measure === 'group_quarters_share') return area.everyone;
      return leavesOutGroupQuarters(table.measure) ? area.residents : area;
  }
}

/** The weights of the units that a table is given in. */
function unitsOf(table: PeopleTable, area: Pick<AreaWeights, 'tracts' | 'groups'>): Weights {
  return originOf(table.measure, table.vintage).from === 'tract' ? area.tracts : area.groups;
}

function figureOf(table: PeopleTable, weights: Weights, people: number): Figure | null {
  switch (table.kind) {
    case 'population':
      return { estimate: people, moe: null };
    case 'count':
      return atLeastTen(areaCount(table.counts, weights));
    case 'change':
      return changeOf(areaCount(table.before, weights), areaCount(table.after, weights));
    case 'share':
      return areaShare(table.part, table.whole, weights);
    case 'median':
      return areaMedian(table.distributions, table.edges, weights, table.margin);
    case 'printed':
      return null;
  }
}

const atLeastTen = (figure: Figure | null): Figure | null =>
  figure !== null && figure.estimate >= FEWEST ? figure : null;

/** A whole tract: its people by the block groups of its year, and those block groups. */
export interface TractUnits {
  people: number;
  groups: Weights;
}

/** One figure of a whole tract, as printed where the source prints it. */
export function tractFigure(table: PeopleTable, tract: string, { people, groups }: TractUnits): Figure | null {
  if (people < FEWEST) return null;
  switch (table.kind) {
    case 'population':
      return atLeastTen(table.tracts.get(tract) ?? null);
    case 'printed':
      return table.figures.get(tract) ?? null;
    case 'median':
      if (table.published) return table.published.get(tract) ?? null;
      break;
    case 'share':
      if (table.published) return publishedShare(table, tract);
      break;
    case 'count':
    case 'change':
      break;
  }
  return figureOf(table, unitsOf(table, { tracts: new Map([[tract, 1]]), groups }), people);
}

function publishedShare(table: ShareTable, tract: string): Figure | null {
  const whole = table.whole.get(tract);
  return whole && whole.estimate >= FEWEST ? (table.published?.get(tract) ?? null) : null;
}

/** A column of rounded figures; its margins are a column, or null where the source gives none at all. */
export function column(
  table: PeopleTable,
  part: Part,
  source: string,
  figures: readonly (Figure | null)[],
): PeopleColumn {
  const { unit } = MEASURES[table.measure];
  const moe = figures.map((figure) => (figure === null || figure.moe === null ? null : rounded(figure.moe, unit)));
  const flags: Partial<Record<PeopleFlag, number[]>> = {};
  figures.forEach((figure, i) => {
    if (figure?.flag) (flags[figure.flag] ??= []).push(i);
  });
  return {
    measure: table.measure,
    vintage: table.vintage,
    part,
    estimate: figures.map((figure) => (figure === null ? null : rounded(figure.estimate, unit))),
    moe: moe.every((m) => m === null) ? null : moe,
    source,
    ...(Object.keys(flags).length > 0 ? { flags } : {}),
  };
}

/** Percent, years and ranks to one decimal, dollars and people to whole numbers. */
export function rounded(value: number, unit: MeasureUnit): number {
  switch (unit) {
    case 'percent':
    case 'change':
    case 'years':
    case 'rank':
      return Math.round(value * 10) / 10 + 0;
    case 'dollars':
    case 'rent':
    case 'category':
    case 'count':
      return Math.round(value);
  }
}
