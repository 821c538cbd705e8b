/** The demographic source tables as figures by tract or block group: one table per measure and vintage of the catalogue. */
import type { MeasureId, Vintage } from '@/lib/people/measures';
import type { Sources } from '../sources';
import type { Distributions, Figures, MedianMargin } from './aggregate';
import { parsedOnce } from './readFigures';
import { readHousing } from './tablesHousing';
import { readLife } from './tablesLife';
import { readOrigin } from './tablesOrigin';
import { readPeople } from './tablesPeople';
import { readTypology } from './tablesTypology';

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

/** Every table that the People packs are made of. @throws SourceError when one is missing or malformed. */
export function readPeopleTables(folder: Sources): PeopleTable[] {
  const sources = parsedOnce(folder);
  return [
    ...readPeople(sources),
    ...readOrigin(sources),
    ...readHousing(sources),
    ...readLife(sources),
    readTypology(sources),
  ];
}
