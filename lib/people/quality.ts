/** How far an estimate can be trusted on a map: rule 4 of docs/design.md. */
import { coefficientOfVariation } from './marginOfError';
import type { MeasureUnit } from './measures';

/** `plain` fill; `light` = wide margin of error, thin stripes over the color; `hatch` = too uncertain to rank, or edges edited; `none` = no figure, no fill. */
export type Quality = 'plain' | 'light' | 'hatch' | 'none';
/** `plain` shown as is; `light` wide margin, lighter; `hatch` too uncertain to rank. */
export type EstimateQuality = 'plain' | 'light' | 'hatch';

/** Shares are judged by their margin in percentage points: to 5 plain, to 10 lighter, beyond hatched. */
export const SHARE_POINTS = { plain: 5, light: 10 } as const;
/** Counts and medians by their coefficient of variation in percent: to 12 plain, to 30 lighter, beyond hatched. */
export const VARIATION_PERCENT = { plain: 12, light: 30 } as const;

/**
 * Quality of an estimate of the given unit with its 90 % margin in that unit. A source without margins (`moe` null) cannot be judged and
 * is shown plainly: whoever draws it says that no margin is known. A count or median of zero with a margin has no coefficient of variation
 * and is hatched.
 */
export function quality({
  estimate,
  moe,
  unit,
}: {
  estimate: number;
  moe: number | null;
  unit: MeasureUnit;
}): EstimateQuality {
  if (moe === null || moe === 0) return 'plain';
  switch (unit) {
    case 'category':
      return 'plain';
    case 'percent':
    case 'change':
    case 'rank':
      return grade(moe, SHARE_POINTS);
    case 'dollars':
    case 'rent':
    case 'years':
    case 'count':
      return grade(coefficientOfVariation({ estimate, moe }) ?? Infinity, VARIATION_PERCENT);
  }
}

function grade(value: number, limits: { plain: number; light: number }): EstimateQuality {
  if (value <= limits.plain) return 'plain';
  return value <= limits.light ? 'light' : 'hatch';
}
