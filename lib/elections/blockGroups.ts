/** Which elections are known by block group: recovered from votes by block group, or drawn on precincts whose outlines are known (docs/recovered.md). */
import type { ElectionId } from './catalogue';

export const BLOCK_GROUP_ELECTIONS = [
  '2016-11-general',
  '2018-11-general',
  '2020-11-general',
] as const satisfies readonly ElectionId[];

/** Whether every contest of an election can be shown by block group. */
export function hasBlockGroups(election: ElectionId): boolean {
  return BLOCK_GROUP_ELECTIONS.some((e) => e === election);
}
