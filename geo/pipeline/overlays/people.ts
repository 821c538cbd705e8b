/** Who lives in the groups and council districts: figures of their parts inside each plan, made as those of neighborhoods are. */
import type { PeopleColumn, PeoplePack } from '@/lib/packs/schema';
import { originOf } from '@/lib/people/definitions';
import { TRACT_YEAR, hasAreaUnits, type TractYear } from '@/lib/people/measures';
import { PLANS, type Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { NamedArea } from '../contract';
import { FEWEST, type Figure } from '../people/aggregate';
import type { PeopledArea } from '../people/blockGroups';
import { areaFigure, column } from '../people/columns';
import type { PeopleTable } from '../people/table';
import { TRACT_YEARS } from '../people/weighing';
import { dividedWeights, type DividedWeights } from '../people/weights';

export type BlockGroups = Readonly<Record<TractYear, PeopledArea[]>>;
/** Weights of an area's part; `null` where it has none. */
export type AreaWeighing = (year: TractYear, plan: Plan, id: string) => DividedWeights | null;

/** Lays the parts of each area over the block groups of both years. */
export function weighAreas(
  parts: Readonly<Record<Plan, readonly NamedArea[]>>,
  blockGroups: BlockGroups,
): AreaWeighing {
  const weights = new Map<string, DividedWeights>();
  for (const year of TRACT_YEARS)
    for (const plan of PLANS)
      for (const area of parts[plan]) {
        weights.set(`${year} ${plan} ${area.id}`, dividedWeights(year, blockGroups[year], area));
      }
  return (year, plan, id) => weights.get(`${year} ${plan} ${id}`) ?? null;
}

/** The columns of one unit: every measure's first vintage, for the part inside each plan. */
export function areaPeople(
  unit: AreaUnit,
  ids: readonly string[],
  tables: readonly PeopleTable[],
  weigh: AreaWeighing,
): PeoplePack {
  const shown = tables.filter((t) => hasAreaUnits(t.measure, t.vintage));
  const columns = shown.flatMap((table) =>
    PLANS.map((plan): PeopleColumn => {
      const figures = ids.map((id) => areaFigure(table, weigh(TRACT_YEAR[table.vintage], plan, id)));
      return column(
        table,
        plan,
        originOf(table.measure, table.vintage).source,
        table.kind === 'population' || table.kind === 'count' ? withCompany(figures) : figures,
      );
    }),
  );
  return { unit, ids: [...ids], columns };
}

/**
 * Counts of the areas with none that the district's own count would give away: what is left out, if anything, is at least ten people in two areas.
 * An area that is null for want of people is followed by the smallest that has a figure, until that is so.
 */
export function withCompany(figures: readonly (Figure | null)[]): (Figure | null)[] {
  const out = [...figures];
  const missing = out.filter((f) => f === null).length;
  if (missing !== 1) return out;
  const known = out
    .flatMap((f, i) => (f === null ? [] : [{ i, estimate: f.estimate }]))
    .sort((a, b) => a.estimate - b.estimate);
  const smallest = known.find((k) => k.estimate >= FEWEST);
  if (smallest) out[smallest.i] = null;
  return out;
}
