/** Figures of areas as rows of a CSV: area, part, measure, vintage, estimate, moe, unit, source. */
import type { PeopleColumn } from '@/lib/packs/schema';
import { columnIn2023 } from '@/lib/people/inflation';
import { MEASURE_IDS, MEASURES } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import type { Cell } from '../csv';

/** Every figure that is known, also those that the program makes of others, in the order of the catalogue. `ids` are the areas that the columns run along. */
export function peopleRows(ids: readonly string[], columns: readonly PeopleColumn[]): Cell[][] {
  const all = MEASURE_IDS.flatMap((measure) => {
    const { derivedFrom } = MEASURES[measure];
    return columns
      .filter((c) => c.measure === (derivedFrom ?? measure))
      .map((c) => (derivedFrom === null ? c : columnIn2023(c)));
  });
  return ids.flatMap((id, i) =>
    PARTS.flatMap((part) =>
      all
        .filter((c) => c.part === part)
        .flatMap((c) => {
          const estimate = c.estimate[i];
          if (estimate === undefined || estimate === null) return [];
          return [[id, part, c.measure, c.vintage, estimate, c.moe?.[i] ?? null, MEASURES[c.measure].unit, c.source]];
        }),
    ),
  );
}
