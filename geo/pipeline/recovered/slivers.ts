/** Which block groups are published: two drawings of one street leave slivers of others at the plan's line, where nobody voted. */
import type { BlockGroupVotesPack } from '@/lib/packs/schema';
import type { Home } from '../elections/homes';
import type { BlockGroup } from './blockGroups';

/** Land inside the plan under this, m², is a sliver, unless votes stand there. */
const SLIVER_M2 = 5000;

/** Indices of the block groups with land inside the plan, or with votes in any contest. */
export function publishedGroups(
  groups: readonly BlockGroup[],
  homes: readonly Pick<Home, 'areaM2'>[],
  packs: readonly Pick<BlockGroupVotesPack, 'votes'>[],
): number[] {
  return groups.flatMap(({ homes: own }, g) => {
    const land = own.reduce((sum, h) => sum + homes[h]!.areaM2, 0);
    return land >= SLIVER_M2 || packs.some(({ votes }) => votes.some((column) => column[g] !== null)) ? [g] : [];
  });
}

/** The columns of these block groups alone. */
export function ofGroups(pack: BlockGroupVotesPack, kept: readonly number[]): BlockGroupVotesPack {
  return {
    ...pack,
    votes: pack.votes.map((column) => kept.map((g) => column[g] ?? null)),
    halfWidth: kept.map((g) => pack.halfWidth[g] ?? null),
    wide: kept.map((g) => pack.wide[g]!),
  };
}
