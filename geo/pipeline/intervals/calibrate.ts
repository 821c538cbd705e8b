/** From scales to promises: the factor of each method, so that nine of ten true values lie inside (split conformal quantiles; Vovk et al. 2005). */
import type { Case, Quantity } from './cases';
import type { Method } from '../recovered/draws';

export const QUANTITIES: readonly Quantity[] = ['votes', 'share', 'lead'];
/** How many of the true values an interval promises to hold. */
export const PROMISED = 0.9;

/** Cases in order of |truth − estimate| / scale, each area weighing the same however often it was tried. */
class Ratios {
  private readonly sorted: { area: string; contest: string; ratio: number }[];
  /** How many cases each area has, in all and by contest. */
  private readonly counts = new Map<string, number>();

  constructor(cases: readonly Case[]) {
    this.sorted = cases
      .map((c) => ({ area: c.area, contest: c.contest, ratio: Math.abs(c.truth - c.estimate) / c.scale }))
      .sort((x, y) => x.ratio - y.ratio);
    for (const { area, contest } of this.sorted)
      for (const key of [area, `${area} ${contest}`]) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** The quantile, left out what is of one area or one contest; NaN without cases. */
  quantile(promised: number, without?: { area: string; contest: string }): number {
    const weights = new Map<string, number>();
    for (const key of this.counts.keys()) {
      if (key.includes(' ') || key === without?.area) continue;
      const left = this.counts.get(key)! - (without ? (this.counts.get(`${key} ${without.contest}`) ?? 0) : 0);
      if (left > 0) weights.set(key, 1 / left);
    }
    // One area more than there are, whose ratio is unknown: the correction for finite samples.
    const wanted = promised * (weights.size + 1);
    let reached = 0;
    let last = NaN;
    for (const { ratio, area, contest } of this.sorted) {
      if (contest === without?.contest) continue;
      const weight = weights.get(area);
      if (weight === undefined) continue;
      last = ratio;
      reached += weight;
      if (reached >= wanted - 1e-9) return ratio;
    }
    return last;
  }
}

/** The quantile of |truth − estimate| / scale over the cases. NaN without cases. */
export function factorOf(cases: readonly Case[], promised = PROMISED): number {
  return new Ratios(cases).quantile(promised);
}

/** Half the width of an interval per unit of scale, by method and quantity. */
export type Calibration = (method: Method, quantity: Quantity) => number;

/** Factors from all cases: what is published. */
export function calibrate(cases: readonly Case[]): Calibration {
  const known = new Map<string, number>();
  return (method, quantity) => {
    const key = `${method} ${quantity}`;
    const found = known.get(key) ?? factorOf(cases.filter((c) => c.method === method && c.quantity === quantity));
    known.set(key, found);
    return found;
  };
}

/** A case with the interval it would have had if neither its area nor its contest had been seen. */
export interface TriedCase extends Case {
  halfWidth: number;
}

/** Cross-fitting: for each of `tried` the factor comes from the cases of other areas and other contests only. */
export function crossFit(cases: readonly Case[], tried: readonly Case[] = cases): TriedCase[] {
  const groups = new Map<string, Case[]>();
  for (const c of cases) {
    const key = `${c.method} ${c.quantity}`;
    const own = groups.get(key);
    if (own) own.push(c);
    else groups.set(key, [c]);
  }
  const ratios = new Map([...groups].map(([key, own]) => [key, new Ratios(own)] as const));
  const factors = new Map<string, number>();
  return tried.map((c) => {
    const { method, quantity, area, contest } = c;
    const key = `${method} ${quantity} ${area} ${contest}`;
    const factor =
      factors.get(key) ?? ratios.get(`${method} ${quantity}`)?.quantile(PROMISED, { area, contest }) ?? NaN;
    factors.set(key, factor);
    return { ...c, halfWidth: factor * c.scale };
  });
}
