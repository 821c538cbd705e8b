/** Parts of one neighborhood that are all but the same: rule 5 of docs/design.md for what can be had by subtracting. */
import type { Part } from '@/lib/places';
import { FEWEST, type Figure } from './aggregate';

/** People of a neighborhood and of its parts; null where there is no such part. */
export type PartCounts = Readonly<Record<Part, number | null>>;

/**
 * The same counts, whole numbers, without a difference of one to nine: a part that leaves fewer than ten people out takes the count of the whole, and a 2021
 * part within ten of the 2011 part that part's. Nobody can then be told from the rest by subtracting one row from another.
 * At most nine people move, along an edge that two sources draw a little apart.
 */
export function settleParts(counts: PartCounts): Record<Part, number | null> {
  const whole = counts.whole;
  const in2011 = nearest(counts['2011'], whole);
  const in2021 = nearest(nearest(counts['2021'], whole), in2011);
  return { whole, '2011': in2011, '2021': in2021 };
}

type Figures = readonly (Figure | null)[];

/** Columns of one count (a figure per area, the same areas in each) as whole numbers, settled area by area. */
export function settleColumns(columns: Readonly<Record<Part, Figures>>): Record<Part, (Figure | null)[]> {
  const settled = columns.whole.map((_, i) =>
    settleParts({
      whole: count(columns.whole[i]),
      '2011': count(columns['2011'][i]),
      '2021': count(columns['2021'][i]),
    }),
  );
  const column = (part: Part): (Figure | null)[] =>
    columns[part].map((figure, i) => {
      const estimate = settled[i]?.[part] ?? null;
      return figure === null || estimate === null ? null : { ...figure, estimate };
    });
  return { whole: column('whole'), '2011': column('2011'), '2021': column('2021') };
}

function count(figure: Figure | null | undefined): number | null {
  return figure === null || figure === undefined ? null : Math.round(figure.estimate);
}

/** `count`, or `other` where they differ by fewer than ten. */
function nearest(count: number | null, other: number | null): number | null {
  return count !== null && other !== null && Math.abs(count - other) < FEWEST ? other : count;
}
