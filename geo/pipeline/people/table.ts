/** One table of people: a measure and vintage as its source gives it, by tract or block group. */
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Distributions, Figures, MedianMargin } from './aggregate';

interface Common {
  measure: MeasureId;
  vintage: Vintage;
}
/** A full count of people: areas are summed from block groups, tracts are as published. */
export interface PopulationTable extends Common {
  kind: 'population';
  tracts: Figures;
}
export interface CountTable extends Common {
  kind: 'count';
  counts: Figures;
}
export interface ChangeTable extends Common {
  kind: 'change';
  before: Figures;
  after: Figures;
}
/** Part of a whole; `published` where the source prints the percentage and its margin itself. */
export interface ShareTable extends Common {
  kind: 'share';
  part: Figures;
  whole: Figures;
  published: Figures | null;
}
/** Median of a distribution; tracts as published where they are, areas from the classes. */
export interface MedianTable extends Common {
  kind: 'median';
  distributions: Distributions;
  edges: readonly number[];
  margin: MedianMargin;
  published: Figures | null;
}
/** Figures of tracts that can't be added up. */
export interface PrintedTable extends Common {
  kind: 'printed';
  figures: Figures;
}
export type PeopleTable = PopulationTable | CountTable | ChangeTable | ShareTable | MedianTable | PrintedTable;

export function share(
  measure: MeasureId,
  vintage: Vintage,
  part: Figures,
  whole: Figures,
  published: Figures | null = null,
): ShareTable {
  return { kind: 'share', measure, vintage, part, whole, published };
}
