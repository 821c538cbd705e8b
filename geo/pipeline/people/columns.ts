/** Tables and areas become the columns of the People packs. */
import type { PeopleColumn } from '@/lib/packs/schema';
import { MEASURES, type MeasureUnit } from '@/lib/people/measures';
import type { Part } from '@/lib/places';
import { areaMedian, areaShare, percentOf, type Figure } from './aggregate';
import type { PeopleTable } from './tables';
import type { AreaWeights } from './weights';

/** Nothing is published of fewer people (rule 5 of docs/design.md). */
export const FEWEST_PEOPLE = 10;

/** One figure of an area by what the table holds; `null` where it can't be had honestly, or too few people live there. */
export function areaFigure(table: PeopleTable, area: AreaWeights | null): Figure | null {
  if (area === null || area.people < FEWEST_PEOPLE) return null;
  switch (table.kind) {
    case 'population': return { estimate: area.people, moe: null };
    case 'share': return areaShare(table.part, table.whole, area.tracts);
    case 'median': return areaMedian(table.distributions, table.edges, area.tracts, table.sampling);
  }
}

/** One figure of a whole tract, as printed where the source prints it. */
export function tractFigure(table: PeopleTable, tract: string, people: number): Figure | null {
  if (people < FEWEST_PEOPLE) return null;
  switch (table.kind) {
    case 'population': return table.tracts.get(tract) ?? null;
    case 'median': return table.published.get(tract) ?? null;
    case 'share': {
      if (table.published) return table.published.get(tract) ?? null;
      const [part, whole] = [table.part.get(tract), table.whole.get(tract)];
      return part && whole ? percentOf(part, whole) : null;
    }
  }
}

/** A column of rounded figures; its margins are a column, or null where the source gives none at all. */
export function column(table: PeopleTable, part: Part, source: string, figures: readonly (Figure | null)[]): PeopleColumn {
  const { unit } = MEASURES[table.measure];
  const moe = figures.map((figure) => (figure === null || figure.moe === null ? null : rounded(figure.moe, unit)));
  return {
    measure: table.measure,
    vintage: table.vintage,
    part,
    estimate: figures.map((figure) => (figure === null ? null : rounded(figure.estimate, unit))),
    moe: moe.every((m) => m === null) ? null : moe,
    source,
  };
}

/** Percent to one decimal, dollars and people to whole numbers. */
export function rounded(value: number, unit: MeasureUnit): number {
  switch (unit) {
    case 'percent': return Math.round(value * 10) / 10;
    case 'dollars':
    case 'count': return Math.round(value);
  }
}
