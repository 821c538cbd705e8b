/** Votes that have no place: which rows of an election they are in. */
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';

/** Votes by candidate of each precinct without a place, and of the pool. */
export function placeless(pack: ElectionPack, c: ContestColumns): number[][] {
  const unplaced = pack.precincts.placement.flatMap((p, i) => (p === 'unplaced' ? [c.precinct.map((v) => v[i]!)] : []));
  return [...unplaced, c.withheld];
}
