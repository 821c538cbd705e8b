/** Which steps leads are shown in: those of all elections, or a map's own where most of its places crowd one of them. */
import type { Measured } from '@/lib/figure/tally';
import { LEAD_EDGES, crowdsOneClass, ownLeadEdges } from '@/lib/scales/classes';
import type { VotesLayer } from '@/lib/view/view';

export type LeadScale = Pick<Measured, 'scaleOf'> & { edges: readonly number[] };

/** `values`: the leads that the map shows, in points, signed by side. */
export function leadScale(values: readonly number[], asked: VotesLayer['scale']): LeadScale {
  if (!crowdsOneClass(values)) return { edges: LEAD_EDGES };
  return asked === 'common'
    ? { edges: LEAD_EDGES, scaleOf: 'common' }
    : { edges: ownLeadEdges(values), scaleOf: 'own' };
}
