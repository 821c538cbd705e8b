/** Weights of reaches, each reckoned once: elections share most of their polygons and points. */
import type { Area } from '@/geo/overlay';
import type { Reach } from '@/lib/elections/placement';
import { weigh, type Home, type ReachWeights } from './homes';
import { reachPolygon } from './reach';

/** People and area per bin, one entry per reach. @throws RangeError for a shape that is not known. */
export type Weigher = (reaches: readonly Reach[]) => ReachWeights[];

/** A weigher over the homes of one plan; it remembers every reach. */
export function createWeigher(homes: readonly Home[], bins: number, shapes: ReadonlyMap<string, Area>): Weigher {
  const known = new Map<string, ReachWeights>();
  return (reaches) => {
    const fresh = new Map(
      reaches.map((reach) => [JSON.stringify(reach), reach] as const).filter(([key]) => !known.has(key)),
    );
    const weights = weigh(
      [...fresh.values()].map((reach) => reachPolygon(reach, shapes)),
      homes,
      bins,
    );
    [...fresh.keys()].forEach((key, i) => known.set(key, weights[i]!));
    return reaches.map((reach) => known.get(JSON.stringify(reach))!);
  };
}
