/** How far a figure may be off when areas are ranked: what nothing is called highest or lowest within. */
import { originOf } from './definitions';
import { MEASURES, type MeasureId, type Vintage } from './measures';

/**
 * Full counts have no sampling error, but a neighborhood's line cuts tracts and block groups, whose people are divided. Errors within which nine of ten areas lie, as
 * docs/accuracy.md measures them for the coarser units: counts in percent (people of a neighborhood, divided by people), shares in points (shares made from tracts where block groups tell the truth).
 */
export const DIVIDED = { percentOfCount: 2.6, points: 2 } as const;

/** A figure, its 90 % margin as published, and whether its area is made of parts of others. */
interface Ranked {
  measure: MeasureId;
  vintage: Vintage;
  estimate: number;
  moe: number | null;
  divided: boolean;
}

/** In the measure's unit; null where nothing is known: neither a margin nor a full count. */
export function rankError({ measure, vintage, estimate, moe, divided }: Ranked): number | null {
  if (moe !== null) return moe;
  if (originOf(measure, vintage).margin !== 'count') return null;
  if (!divided) return 0;
  switch (MEASURES[measure].unit) {
    case 'count':
      return (DIVIDED.percentOfCount / 100) * estimate;
    case 'percent':
      return DIVIDED.points;
    // A quotient of two divided counts.
    case 'change':
      return Math.SQRT2 * DIVIDED.percentOfCount * (1 + estimate / 100);
    case 'dollars':
    case 'rent':
    case 'years':
    case 'rank':
    case 'category':
      return null;
  }
}
