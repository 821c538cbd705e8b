/** What each measure counts and where each of its vintages comes from: the data dictionary, from the measures' entries. docs/measures.md is written from it. */
import type { DeclaredMeasure, Origin } from './declare';
import { ENTRIES, MEASURE_IDS, MEASURES, type MeasureId, type Vintage } from './measures';

export type { MarginRule, Origin } from './declare';
/** In the order of the measure's vintages. */
export type Definition = Pick<DeclaredMeasure, 'part' | 'whole' | 'origins'>;

export const DEFINITIONS: Readonly<Record<MeasureId, Definition>> = {
  ...ENTRIES.people,
  ...ENTRIES.origin,
  ...ENTRIES.housing,
  ...ENTRIES.life,
  ...ENTRIES.lasting,
};

/** Where a vintage of a measure comes from. @throws Error when the measure has no such vintage: a caller's mistake. */
export function originOf(measure: MeasureId, vintage: Vintage): Origin {
  const origin = DEFINITIONS[measure].origins.find((o) => o.vintage === vintage);
  if (!origin) throw new Error(`${measure} has no vintage ${vintage}`);
  return origin;
}

/** Every measure and vintage of people that packs hold: those not made from another in the program. Votes on the lasting geography are made apart. */
export const PUBLISHED: readonly { measure: MeasureId; origin: Origin }[] = MEASURE_IDS.flatMap((measure) =>
  MEASURES[measure].derivedFrom === null && MEASURES[measure].group !== 'lasting'
    ? DEFINITIONS[measure].origins.map((origin) => ({ measure, origin }))
    : [],
);
