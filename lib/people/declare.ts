/** What the entry of a measure declares; docs/adding.md walks through one. */
import type { Vintage } from './vintages';

/**
 * `percent` a share of a whole, 0 to 100; `change` in percent of what was, from −100, with its sign; `dollars` a year; `rent` in dollars a month; `count` of
 * people; `years` of age; `rank` a percentile among the state's tracts, 0 to 100;
 * `category` an index into TYPOLOGY, of no order.
 */
export type MeasureUnit = 'percent' | 'change' | 'dollars' | 'rent' | 'count' | 'years' | 'rank' | 'category';
/** How the picker sorts the measures. */
export const MEASURE_GROUPS = ['people', 'origin', 'housing', 'life', 'lasting'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** Vintages beyond a pack of defaults are published together by series, so that no switch fetches much. */
export type MeasureSeries = MeasureGroup | 'income' | 'burden' | 'rent';

/**
 * How the 90 % margin of a figure is had: `count` a full count, without sampling error; `none` the source has no margin; `printed` the source's own (tracts only);
 * `share` from the margins of part and whole by the formulas for sums and proportions; `classes` of a median, from the margins of its classes; `sample` of a median, from the number of
 * households, by the formula for samples (tracts: the printed one); `model` a figure that is modelled and has none; `tested` from hold-outs, as docs/accuracy.md measures them.
 */
export type MarginRule = 'count' | 'none' | 'printed' | 'share' | 'classes' | 'sample' | 'model' | 'tested';

/** One vintage of a measure. */
export interface Origin {
  vintage: Vintage;
  /** The Census Bureau's table, or what else the source calls it. */
  table: string;
  /** The units that the source gives; areas are summed from them. */
  from: 'tract' | 'block group';
  margin: MarginRule;
  /** Id of the source of areas, in the manifest. */
  source: string;
  /** Id of the source of a tract's own figure, where it is another. */
  tractSource?: string;
}

export interface DeclaredMeasure {
  unit: MeasureUnit;
  /** Where it is published with others, if not with its group. */
  series?: MeasureSeries;
  /** What is counted; for a median, of what it is the median. */
  part: string;
  /** What it is divided by; null where nothing is. */
  whole: string | null;
  /**
   * Vintages published, each with where it comes from; the first is the default: a full count where there is one (no sampling error), else the newest survey
   * that neighborhoods have a figure of. Links leave the default out, so it never changes.
   */
  origins: readonly Origin[];
  /** Vintages that neighborhoods and the district have figures of, if not all; for the others only tracts do (a median without its distribution, a rank). */
  areas?: readonly Vintage[];
  /** Whether the profile of a place lists it. */
  inProfile?: true;
  /** Made from another measure's figures in the program, not published in packs. */
  derivedFrom?: string;
  /** Kept in packs of their own, whose license forbids selling them. */
  notForSale?: true;
}

/** Keeps the ids of a group's entries. */
export function declareMeasures<const Id extends string>(
  entries: Readonly<Record<Id, DeclaredMeasure>>,
): Readonly<Record<Id, DeclaredMeasure>> {
  return entries;
}

/** A figure of tracts. */
export function ofTracts(vintage: Vintage, table: string, margin: MarginRule, source: string): Origin {
  return { vintage, table, from: 'tract', margin, source };
}

/** A figure of block groups. */
export function ofBlockGroups(vintage: Vintage, table: string, margin: MarginRule, source: string): Origin {
  return { vintage, table, from: 'block group', margin, source };
}
